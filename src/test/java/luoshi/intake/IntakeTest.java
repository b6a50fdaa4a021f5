package luoshi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_row_that_stands_in_the_ledger_is_left_out_and_not_asked_at_the_door() {
        IntakeRow lamp = row(2, "路灯不亮", "修好");
        IntakeRow drain = row(3, "排水沟堵塞", "疏通");
        Intake looked = looked(List.of(lamp, drain), List.of(), Map.of(lamp.identity(), "2026-000007"));
        assertThat(looked.fresh()).containsExactly(drain);
        assertThat(looked.known()).containsExactly(Map.entry(2, "2026-000007"));
        assertThat(looked.isReady()).isTrue();
    }

    @Test
    void the_same_row_twice_is_an_error_of_the_later_one_however_its_lines_are_broken() {
        Intake looked = looked(List.of(row(2, "路灯不亮", "修好\n两盏"), row(5, "路灯不亮 ", " 修好\r\n两盏"), row(6, "路灯不亮", "修好")),
                List.of(), Map.of());
        assertThat(looked.errors()).containsExactly(RowError.of(5, "", "intake.error.twice", 2));
        assertThat(looked.isReady()).isFalse();
        assertThat(looked.readyLines()).containsExactly(2, 6);
    }

    @Test
    void a_cell_that_could_not_be_read_is_not_blamed_again_at_the_door() {
        RowError unread = RowError.of(2, "domain", "intake.error.choice", "园林");
        Intake looked = Intake.of(MatterKind.TASK, "x", new MatterTable(List.of(row(2, "路灯", "修好")), List.of(unread), List.of(), List.of()),
                Map.of(), row -> List.of(RowError.of(2, "domain", "domain-known"), RowError.of(2, "title", "words-needed", "title", 4, 120)));
        assertThat(looked.errors()).containsExactly(unread, RowError.of(2, "title", "words-needed", "title", 4, 120));
    }

    @Test
    void what_would_be_registered_names_the_table_that_was_looked_at() {
        List<IntakeRow> rows = List.of(row(2, "路灯不亮", "修好"), row(3, "排水沟堵塞", "疏通"));
        String seen = looked(rows, List.of(), Map.of()).seen();
        assertThat(looked(rows, List.of(), Map.of()).seen()).isEqualTo(seen);
        assertThat(looked(rows, List.of(), Map.of(rows.getFirst().identity(), "2026-000007")).seen()).isNotEqualTo(seen);
    }

    @Test
    void lines_are_told_as_somebody_would_say_them() {
        assertThat(IntakeSentences.lines(List.of(2, 3, 4, 6, 8, 9))).isEqualTo("2–4, 6, 8–9");
        assertThat(IntakeSentences.lines(List.of())).isEmpty();
    }

    private static Intake looked(List<IntakeRow> rows, List<RowError> errors, Map<IntakeRow.Identity, String> ledger) {
        return Intake.of(MatterKind.TASK, "x", new MatterTable(rows, errors, List.of(), List.of()), ledger, _ -> List.of());
    }

    private static IntakeRow row(int line, String title, String what) {
        return new IntakeRow(line, new MatterCommand.Register(
                MatterKind.TASK, title, "city-management", MatterSource.SELF_FOUND, "", Map.of("what", what, "quantity", ""), null, DAY));
    }
}
