package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class ReturnRulesTest extends RuleTest {

    private final MatterCommand.Return back = new MatterCommand.Return("2.0", WORDS);

    @Test
    void a_unit_returns_a_matter_once() {
        Story story = aProblem().assignedTo(section(0)).returned().assignedTo(section(0));
        assertThat(story.refused(handler(0), back)).containsExactly("return-once");
        story.accepted();
    }

    @Test
    void a_return_names_the_item_of_the_duty_list() {
        Story story = aProblem().assigned();
        assertThat(story.refused(handler(0), new MatterCommand.Return("9.99", WORDS))).containsExactly("cites-a-duty");
        assertThat(story.refused(handler(0), new MatterCommand.Return(" ", WORDS))).containsExactly("words-needed");
        story.does(handler(0), back);
        assertThat(story.status()).isEqualTo("RETURNED");
        assertThat(story.dispatcher()).isEqualTo(sub.dispatcher);
    }

    @Test
    void after_two_working_days_it_is_too_late_to_return() {
        Story story = aProblem().assigned();
        daysPass(3);
        assertThat(story.refused(handler(0), back)).containsExactly("return-within-time");
        story.accepted();
        Story another = aProblem().assigned();
        daysPass(2);
        another.does(handler(0), back);
    }

    @Test
    void with_the_second_return_the_joint_decision_has_a_date_and_the_matters_own_stays() {
        Story story = aProblem().assignedTo(section(0)).returned();
        assertThat(story.matter().decisionClock()).isEmpty();
        java.time.LocalDate whole = story.lastDay();
        story.assignedTo(section(1)).returned();
        assertThat(decideBy(story)).as("five working days").isEqualTo(in(7));
        assertThat(story.matter().stepClock()).as("it is the step now").isEqualTo(story.matter().decisionClock());
        assertThat(story.lastDay()).isEqualTo(whole);
        daysPass(9);
        assertThat(decideBy(story)).as("late is late").isEqualTo(in(-2));
        story.does(sub.principal, decision(List.of(section(0).id(), section(1).id())));
        assertThat(story.matter().decisionClock()).isEmpty();
    }

    @Test
    void a_dispute_keeps_its_date_over_a_referral() {
        Story story = disputed();
        daysPass(1);
        story.does(sub.dispatcher, new CooperationCommand.Refer(other.unit.id(), WORDS));
        assertThat(decideBy(story)).isEqualTo(in(6));
        assertThat(story.refused(other.dispatcher, new MatterCommand.Assign(other.sections.getFirst().id(), null)))
                .containsExactly("joint-decision-first");
        story.does(other.principal, new CooperationCommand.DecideDispute(
                other.sections.getFirst().id(), List.of(section(0).id(), section(1).id()), WORDS + WORDS, null));
        assertThat(story.status()).isEqualTo("ASSIGNED");
    }

    @Test
    void merging_or_splitting_wins_no_time_for_the_decision() {
        Story story = disputed();
        daysPass(1);
        Story into = aProblem();
        UUID part = nothing();
        story.does(sub.dispatcher, new LinkCommand.Split(part, "另一处也要修", Map.of(), WORDS));
        assertThat(decideBy(Story.of(at, part))).isEqualTo(in(6));
        story.does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        assertThat(story.matter().decisionClock()).as("it is disputed where it lives on").isEmpty();
        assertThat(decideBy(into)).isEqualTo(in(6));
    }

    @Test
    void two_that_came_back_once_are_disputed_when_they_become_one() {
        Story into = aProblem().assignedTo(section(0)).returned();
        Story story = aProblem().assignedTo(section(1)).returned();
        daysPass(1);
        story.does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        assertThat(decideBy(into)).as("counted from now").isEqualTo(in(7));
    }

    private Story disputed() {
        return aProblem().assignedTo(section(0)).returned().assignedTo(section(1)).returned();
    }

    private static java.time.LocalDate decideBy(Story story) {
        return PlanRules.lastDay(story.matter().decisionClock().orElseThrow());
    }

    private CooperationCommand.DecideDispute decision(List<UUID> heard) {
        return new CooperationCommand.DecideDispute(section(2).id(), heard, WORDS + WORDS, null);
    }

    @Test
    void what_a_joint_decision_has_settled_is_not_returned_again() {
        Story story = aProblem().assignedTo(section(0)).returned();
        story.does(
                sub.principal,
                new CooperationCommand.DecideDispute(section(1).id(), List.of(section(0).id()), WORDS + WORDS, null));
        assertThat(story.refused(handler(1), back)).containsExactly("decided-jointly");
        story.accepted();
    }
}
