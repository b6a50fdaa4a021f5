package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.Words;
import luoshi.language.pairs.SearchPairs;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.sim.OfficeAtWork;
import org.junit.jupiter.api.Test;

class PlaceNamedTest {

    @Test
    void columns_for_place_and_object_are_taken_as_they_are() {
        assertThat(PlaceNamed.in(aMatter(MatterKind.PROBLEM, "路灯不亮", Map.of("place", "湖滨路15号", "object", "路灯"))))
                .containsExactlyElementsOf(SearchPairs.query("湖滨路15号\n路灯"));
    }

    @Test
    void where_a_kind_has_none_the_places_and_things_in_its_text_are() {
        for (MatterKind kind : List.of(
                MatterKind.PETITION_MATTER, MatterKind.LEADER_INSTRUCTION, MatterKind.MEETING_DECISION, MatterKind.TASK)) {
            String column = kind.needed().getLast();
            assertThat(PlaceNamed.in(aMatter(kind, "关于夜间照明的意见", Map.of(column, "湖滨路小学门口路灯不亮，请尽快修复"))))
                    .as(kind.name())
                    .contains("湖滨", "路灯");
        }
    }

    @Test
    void an_empty_column_is_as_good_as_none() {
        assertThat(PlaceNamed.in(aMatter(MatterKind.HOTLINE_ORDER, "路灯不亮", Map.of("request", "金色家园小区北门路灯不亮"))))
                .contains("金色", "家园", "路灯");
    }

    @Test
    void a_sub_district_is_too_wide_to_be_the_same_place() {
        assertThat(PlaceNamed.in(aMatter(MatterKind.PETITION_MATTER, "反映问题", Map.of("claim", "望湖街道湖滨路井盖破损"))))
                .contains("湖滨", "井盖")
                .doesNotContain("望湖", "街道");
    }

    @Test
    void what_names_no_place_is_known_by_its_title_but_a_task_is_not() {
        assertThat(PlaceNamed.in(aMatter(MatterKind.MEETING_DECISION, "落实社保补缴", Map.of())))
                .containsExactlyElementsOf(SearchPairs.query("落实社保补缴"));
        assertThat(PlaceNamed.in(aMatter(MatterKind.TASK, "报送3月份月报", Map.of()))).isEmpty();
    }

    @Test
    void a_correction_adds_what_it_names() {
        assertThat(PlaceNamed.inCorrected("place", Words.of("湖滨路"), MatterKind.PROBLEM)).contains("湖滨");
        assertThat(PlaceNamed.inCorrected("fact", Words.of("湖滨路小学"), MatterKind.PROBLEM)).isEmpty();
        assertThat(PlaceNamed.inCorrected("claim", Words.of("湖滨路小学的路灯"), MatterKind.PETITION_MATTER)).contains("湖滨", "路灯");
    }

    private static MatterEvent.Registered aMatter(MatterKind kind, String title, Map<String, String> columns) {
        Map<String, Words> particulars = new LinkedHashMap<>();
        columns.forEach((column, text) -> particulars.put(column, Words.of(text)));
        Instant now = OfficeAtWork.openedOn(LocalDate.of(2026, 3, 2)).instant();
        return new MatterEvent.Registered(
                "2026-000001", kind, Words.of(title), "city-management", MatterSource.SELF_FOUND, null, particulars, null,
                new UUID(0, 1), "01.", LocalDate.of(2026, 3, 2), null, null,
                LedgerDoors.deadlines(() -> now).byRule(kind.clockRule(), now));
    }
}
