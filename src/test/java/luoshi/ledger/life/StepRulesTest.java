package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.journal.VersionConflict;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class StepRulesTest extends RuleTest {

    @Test
    void no_step_is_skipped() {
        Story story = aProblem().assigned();
        assertThat(story.refused(story.handler(), new MatterCommand.ReportProgress(WORDS, today()))).containsExactly("step-in-turn");
        story.accepted().does(story.handler(), new MatterCommand.ReportProgress(WORDS, today()));
    }

    @Test
    void no_step_is_taken_twice() {
        Story story = aProblem().accepted();
        assertThat(story.refused(story.handler(), new MatterCommand.Accept())).containsExactly("step-in-turn");
    }

    @Test
    void a_step_belongs_to_a_role_within_its_reach() {
        Story story = aProblem();
        MatterCommand.Assign assign = new MatterCommand.Assign(section(0).id(), null);
        assertThat(story.refused(sub.clerk, assign)).containsExactly("role-for-step");
        story.does(sub.dispatcher, assign);
    }

    @Test
    void only_the_post_that_owns_it_handles_it() {
        Story story = aProblem().assigned();
        assertThat(story.refused(sub.dispatcher, new MatterCommand.Accept())).containsExactly("owner-acts");
        story.does(handler(0), new MatterCommand.Accept());
    }

    @Test
    void the_deputy_of_the_owning_post_may_act_for_it_and_both_names_stay() {
        Story story = aProblem().assigned();
        UUID deputy = sub.staff.get(0);
        story.does(deputy, new MatterCommand.Accept());
        var act = at.history(story.id).entries().getLast().act();
        assertThat(act.person()).isEqualTo(deputy);
        assertThat(act.onBehalfOf()).isEqualTo(handler(0));
    }

    @Test
    void words_are_given_and_stay_within_a_page() {
        Story story = aProblem().accepted();
        UUID handler = story.handler();
        assertThat(story.refused(handler, new MatterCommand.ReportProgress("　是 ", today()))).containsExactly("words-needed");
        assertThat(story.refused(handler, new MatterCommand.ReportProgress("长".repeat(4_001), today()))).containsExactly("words-needed");
        story.does(handler, new MatterCommand.ReportProgress("长".repeat(4_000), today()));
    }

    @Test
    void a_fact_lies_today_or_before() {
        Story story = aProblem().planned();
        UUID handler = story.handler();
        assertThat(story.refused(handler, new MatterCommand.ReportProgress(WORDS, in(1)))).containsExactly("fact-not-ahead");
        story.does(handler, new MatterCommand.ReportProgress(WORDS, today()));
        assertThat(story.refused(handler, shows(in(1), "修好之后"))).containsExactly("fact-not-ahead");
        story.does(handler, shows(in(-1), "修好之后"));
    }

    @Test
    void evidence_says_in_a_line_what_it_shows() {
        Story story = aProblem().planned();
        UUID handler = story.handler();
        for (String caption : List.of("", "　", "图", "长".repeat(201))) {
            assertThat(story.refused(handler, shows(today(), caption))).containsExactly("words-needed");
        }
        story.does(handler, shows(today(), "长".repeat(200))).does(handler, shows(today(), "现场"));
    }

    private static MatterCommand.AddEvidence shows(LocalDate day, String caption) {
        return new MatterCommand.AddEvidence("a-file", "现场.jpg", "image/jpeg", 1_000, day, caption, true);
    }

    @Test
    void whoever_does_not_see_it_learns_nothing_not_even_that_it_is_there() {
        Story story = aProblem();
        assertThat(at.matters.handle(at.viewer(other.dispatcher), story.id, 1, new MatterCommand.Assign(section(0).id(), null))).isEmpty();
        assertThat(at.matters.handle(at.viewer(other.dispatcher), nothing(), 1, new MatterCommand.Accept())).isEmpty();
    }

    @Test
    void of_two_who_act_at_once_the_second_is_told() {
        Story story = aProblem();
        long seen = story.matter().version();
        story.assigned();
        assertThatThrownBy(() -> at.matters.handle(
                        at.viewer(sub.dispatcher), story.id, seen, new MatterCommand.Assign(section(1).id(), null)))
                .isInstanceOf(VersionConflict.class);
        assertThat(story.matter().path()).isEqualTo(section(0).path());
    }
}
