package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.ledger.life.AppraisalEvent;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A folder that was kept before close-outs had rows of their own gets them from its journal, as if they had been kept. */
class FiguresOfAnEarlierFolderIT {

    private static final long SEED = Long.getLong("luoshi.seed", 41L);

    @Test
    void what_is_filled_in_from_the_journal_is_what_the_projection_writes() {
        RecordedYears years = new RecordedYears(SEED, 6_000);
        Map<String, List<String>> before = years.real.rebuild().rows();
        assertThat(before.get("matter_close_out")).hasSizeGreaterThan(50);
        assertThat(before.get("matter_call_end")).hasSizeGreaterThan(20);
        for (String each : List.of(
                "drop function look_back_state",
                "drop function close_out_came_again",
                "drop table matter_close_out",
                "drop table matter_call_end",
                "alter table matter_look_back drop column done_at, drop column holds")) {
            years.jdbc.sql(each).update();
        }
        migrateAgain(years, "106");
        Map<String, List<String>> after = years.real.rebuild().rows();
        Set<String> talkedOf = talkedOf(years);
        for (String table : List.of("matter_close_out", "matter_call_end", "matter_look_back")) {
            assertThat(without(talkedOf, after.get(table)))
                    .as("%s, seed %d", table, SEED)
                    .containsExactlyInAnyOrderElementsOf(without(talkedOf, before.get(table)));
        }
    }

    @Test
    void which_close_outs_were_of_a_first_sign_is_read_from_the_journal() {
        RecordedYears years = new RecordedYears(SEED, 6_000);
        List<String> before = earlySigns(years);
        assertThat(before).anyMatch(each -> each.endsWith("true")).anyMatch(each -> each.endsWith("false"));
        years.jdbc.sql("drop table matter_reached").update();
        migrateAgain(years, "137");
        assertThat(earlySigns(years)).as("seed %d", SEED).isEqualTo(before);
    }

    private static void migrateAgain(RecordedYears years, String version) {
        years.jdbc.sql("delete from flyway_schema_history where version = :version").param("version", version).update();
        Flyway.configure().dataSource(years.database).outOfOrder(true).load().migrate();
    }

    /** A folder of that time knew no talks. */
    private static Set<String> talkedOf(RecordedYears years) {
        return years.matters.stream()
                .filter(id -> years.memory.history(id).events().stream().anyMatch(AppraisalEvent.ReminderTalkHeld.class::isInstance))
                .map(id -> "(" + id)
                .collect(Collectors.toSet());
    }

    private static List<String> without(Set<String> matters, List<String> rows) {
        return rows.stream().filter(row -> !matters.contains(row.substring(0, row.indexOf(',')))).toList();
    }

    private static List<String> earlySigns(RecordedYears years) {
        return years.jdbc
                .sql("select matter || ' ' || version || ' ' || early_sign from matter_reached order by 1")
                .query(String.class)
                .list();
    }
}
