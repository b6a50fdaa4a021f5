package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.sim.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistrationRulesTest extends RuleTest {

    @Test
    void words_with_the_mark_of_a_state_secret_are_taken_into_no_command() {
        for (String marked : List.of("机密★三年 关于路灯的材料", "绝 密 ★", "密级：秘密")) {
            assertThat(refused(sub.clerk, with(marked, "city-management", null, today(), Map.of("place", "某路口"))))
                    .as(marked)
                    .containsExactly("no-state-secret");
            assertThat(aProblem().refused(sub.clerk, new WordCommand.Comment(marked))).containsExactly("no-state-secret");
        }
        aProblem().does(sub.clerk, new WordCommand.Comment("工作中注意保密，不外传来电人电话。"));
    }

    @Test
    void a_kind_is_not_registered_without_what_nobody_could_handle_it_without() {
        for (MatterKind kind : MatterKind.values()) {
            MatterCommand.Register whole = Story.aCommand(at, kind, MatterSource.SELF_FOUND);
            for (String column : kind.needed()) {
                Map<String, String> without = new java.util.LinkedHashMap<>(whole.particulars());
                without.put(column, " ");
                assertThat(refused(sub.clerk, new MatterCommand.Register(
                                kind, whole.title(), whole.domain(), whole.source(), null, without, null, today())))
                        .as("%s without %s", kind, column)
                        .containsExactly("column-needed");
            }
        }
    }

    private final MatterCommand.Register plain = Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND);

    @Test
    void a_clerk_registers_and_nobody_else_does() {
        assertThat(refused(handler(0), plain)).containsExactly("may-register");
        accepted(sub.clerk, plain);
    }

    @Test
    void everybody_with_a_post_writes_their_own_list() {
        MatterCommand.Register own = Story.aCommand(at, MatterKind.PERSONAL_PROBLEM, MatterSource.SELF_FOUND);
        assertThat(refused(at.office.outsider, own)).containsExactly("may-register");
        accepted(sub.staff.get(0), own);
    }

    @Test
    void a_title_says_something_in_one_line() {
        assertThat(refused(sub.clerk, with("短", "city-management", null, today(), Map.of("place", "x")))).containsExactly("words-needed");
        assertThat(refused(sub.clerk, with("长".repeat(121), "city-management", null, today(), Map.of("place", "x"))))
                .containsExactly("words-needed");
        accepted(sub.clerk, with("长".repeat(120), "city-management", null, today(), Map.of("place", "x")));
    }

    @Test
    void the_columns_are_those_of_the_kind_and_something_stands_in_them() {
        assertThat(refused(sub.clerk, with("人行道破损", "city-management", null, today(), Map.of("order-number", "x"))))
                .containsExactly("columns-of-kind");
        assertThat(refused(sub.clerk, with("人行道破损", "city-management", null, today(), Map.of()))).containsExactly("columns-of-kind");
        assertThat(refused(sub.clerk, with("人行道破损", "city-management", null, today(), Map.of("place", " "))))
                .containsExactly("columns-of-kind");
        assertThat(refused(sub.clerk, with("人行道破损", "city-management", null, today(), Map.of("place", "长".repeat(4_001)))))
                .containsExactly("columns-of-kind");
        accepted(sub.clerk, with("人行道破损", "city-management", null, today(), Map.of("place", "长".repeat(4_000))));
    }

    @Test
    void the_field_of_work_is_a_known_one() {
        assertThat(refused(sub.clerk, with("人行道破损", "astronomy", null, today(), Map.of("place", "x")))).containsExactly("domain-known");
        accepted(sub.clerk, with("人行道破损", "petitions", null, today(), Map.of("place", "x")));
    }

    @Test
    void what_came_from_above_is_named_by_its_document() {
        for (MatterSource source : MatterSource.values()) {
            MatterCommand.Register unnamed = from(source, null);
            if (source.needsReference()) {
                assertThat(refused(sub.clerk, unnamed)).as("%s", source).containsExactly("source-document");
            } else {
                accepted(sub.clerk, unnamed);
            }
            accepted(sub.clerk, from(source, "某发〔2026〕1号"));
        }
    }

    @Test
    void the_day_of_receipt_does_not_lie_ahead() {
        assertThat(refused(sub.clerk, with("人行道破损", "city-management", null, in(1), Map.of("place", "x")))).containsExactly("received-already");
        accepted(sub.clerk, with("人行道破损", "city-management", null, in(-30), Map.of("place", "x")));
    }

    @Test
    void the_clock_runs_from_the_day_of_receipt() {
        // Thirty working days after a Friday: the next day is a worked Saturday, 6 April is a holiday.
        Story story = Story.registered(at, sub.clerk, with("人行道破损", "city-management", null, LocalDate.of(2026, 2, 27), Map.of("place", "x")));
        assertThat(story.lastDay()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(story.matter().firstDue()).isEqualTo(story.matter().rectifyClock().due());
    }

    private MatterCommand.Register with(
            String title, String domain, @Nullable String reference, LocalDate on, Map<String, String> particulars) {
        return new MatterCommand.Register(MatterKind.PROBLEM, title, domain, MatterSource.SELF_FOUND, reference, particulars, null, on);
    }

    private MatterCommand.Register from(MatterSource source, @Nullable String reference) {
        return new MatterCommand.Register(
                plain.kind(), plain.title(), plain.domain(), source, reference, plain.particulars(), null, today());
    }

    private void accepted(UUID person, MatterCommand.Register command) {
        assertThat(at.matters.register(at.viewer(person), nothing(), command)).isInstanceOf(Outcome.Done.class);
    }

    private List<String> refused(UUID person, MatterCommand.Register command) {
        Outcome outcome = at.matters.register(at.viewer(person), nothing(), command);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusals().stream().map(Refusal::rule).toList();
    }
}
