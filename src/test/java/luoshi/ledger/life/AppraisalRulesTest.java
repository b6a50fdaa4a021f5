package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.life.AppraisalCommand.Appraise;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class AppraisalRulesTest extends RuleTest {

    private static final Appraise ORDINARY = new Appraise(Severity.ORDINARY, List.of(), null);
    private static final Appraise GRAVE = new Appraise(Severity.GRAVE, List.of(Attitude.GOOD_ENOUGH), WORDS);

    @Test
    void the_dispatcher_judges_and_the_usual_case_asks_for_no_words() {
        Story story = aProblem();
        assertThat(story.refused(sub.clerk, ORDINARY)).containsExactly("role-for-step");
        assertThat(story.refused(handler(0), ORDINARY)).containsExactly("role-for-step");
        story.does(sub.dispatcher, ORDINARY);
        assertThat(story.matter().appraisal()).contains(new Appraisal(Severity.ORDINARY, List.of()));
    }

    @Test
    void whoever_calls_it_slight_or_grave_or_names_an_attitude_says_why() {
        Story story = aProblem();
        for (Appraise unexplained : List.of(
                new Appraise(Severity.EARLY_SIGN, List.of(), ""),
                new Appraise(Severity.GRAVE, List.of(), "  "),
                new Appraise(Severity.ORDINARY, List.of(Attitude.IMPOSSIBLE), null))) {
            assertThat(story.refused(sub.dispatcher, unexplained)).containsExactly("appraisal-reasoned");
        }
        story.does(sub.dispatcher, ORDINARY);
        assertThat(story.refused(sub.dispatcher, new Appraise(Severity.EARLY_SIGN, List.of(), null)))
                .containsExactly("appraisal-reasoned");
    }

    @Test
    void to_judge_again_is_to_judge_otherwise() {
        Story story = aProblem().does(sub.dispatcher, GRAVE);
        assertThat(story.refused(sub.dispatcher, GRAVE)).containsExactly("appraisal-differs");
        story.does(sub.dispatcher, new Appraise(Severity.ORDINARY, List.of(), WORDS));
    }

    @Test
    void a_grave_problem_is_accepted_by_three_sides() {
        assertThat(aProblem().requested().matter().closing().request().orElseThrow().route()).isEqualTo(Route.NORMAL);
        MatterEvent.CloseOutRequested request =
                aProblem().does(sub.dispatcher, GRAVE).requested().matter().closing().request().orElseThrow();
        assertThat(request.route()).isEqualTo(Route.MAJOR);
        assertThat(request.why()).isEqualTo("appraised-grave");
    }

    @Test
    void a_first_sign_needs_no_aim_beyond_the_baseline() {
        Story story = aProblem().caused();
        MatterCommand.Plan modest = new MatterCommand.Plan(
                List.of(new MatterCommand.PlannedMeasure("提醒谈话一次", in(1))),
                "已谈话", "已谈话", List.of("有谈话记录"), handler(0), in(1), List.of());
        assertThat(story.refused(handler(0), modest)).containsExactly("stretch-beyond-baseline");
        story.does(sub.dispatcher, new Appraise(Severity.EARLY_SIGN, List.of(), WORDS)).does(handler(0), modest);
    }

    @Test
    void what_is_being_checked_is_not_judged_any_more() {
        assertThat(aProblem().requested().refused(sub.dispatcher, ORDINARY)).containsExactly("step-in-turn");
        assertThat(aProblem().verified().refused(sub.dispatcher, ORDINARY)).containsExactly("step-in-turn");
    }

    @Test
    void who_judged_it_is_no_independent_eye() {
        Story story = aProblem().does(sub.dispatcher, ORDINARY);
        assertThat(story.matter().actors().all())
                .anySatisfy(actor -> {
                    assertThat(actor.person()).isEqualTo(sub.dispatcher);
                    assertThat(actor.part()).isEqualTo(Actor.Part.DISPATCHED);
                });
    }

    @Test
    void of_two_that_become_one_the_graver_judgement_holds_with_the_attitudes_of_both() {
        Story into = aProblem().planned().does(sub.dispatcher, new Appraise(Severity.EARLY_SIGN, List.of(Attitude.INDIFFERENT), WORDS));
        Story story = aProblem().planned().does(sub.dispatcher, GRAVE);
        story.does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        assertThat(into.matter().appraisal())
                .contains(new Appraisal(Severity.GRAVE, List.of(Attitude.GOOD_ENOUGH, Attitude.INDIFFERENT)));
    }

    @Test
    void a_part_keeps_the_judgement_of_the_whole() {
        Story whole = aProblem().does(sub.dispatcher, GRAVE);
        UUID id = nothing();
        whole.does(sub.dispatcher, new LinkCommand.Split(id, "其中一部分另行办理", Map.of(), WORDS));
        assertThat(at.matter(id).appraisal()).isEqualTo(whole.matter().appraisal());
    }

    @Test
    void a_personal_list_is_not_weighed_here() {
        Story own = Story.aPersonalProblemOf(at, sub.dispatcher);
        assertThat(own.refused(sub.dispatcher, ORDINARY)).isNotEmpty();
        assertThat(own.matter().appraisal()).isEmpty();
    }
}
