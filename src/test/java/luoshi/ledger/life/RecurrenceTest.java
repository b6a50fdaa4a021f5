package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

/** What may be an earlier matter come again is judged before it is closed, and what came again is looked at closely (R16). */
class RecurrenceTest extends RuleTest {

    private static final MatterCommand.Approve APPROVE = new MatterCommand.Approve(null);

    private final Story earlier = aProblem().closed();

    @Test
    void the_approval_waits_until_somebody_has_judged_and_names_the_earlier_one() {
        Story story = alike(aProblem()).verified();
        Refusal refusal = refusal(story);
        assertThat(refusal.rule()).isEqualTo("recurrence-judged-first");
        assertThat(refusal.arguments()).containsExactly(earlier.matter().number());
        story.does(sub.verifier, deny()).closed();
    }

    @Test
    void so_does_it_where_it_is_the_same_of_another_cause() {
        Story story = alike(aProblem()).verified();
        story.does(sub.dispatcher, new LinkCommand.ConfirmRecurrence(earlier.id, false, WORDS)).closed();
        assertThat(earlier.status()).isEqualTo("CLOSED_OUT");
    }

    @Test
    void whoever_checks_it_may_find_that_it_is_the_same_again() {
        Story story = alike(aProblem()).verified();
        story.does(sub.verifier, new LinkCommand.ConfirmRecurrence(earlier.id, true, WORDS));
        assertThat(story.status()).isEqualTo("MERGED");
        assertThat(story.matter().closing().request()).isEmpty();
        assertThat(earlier.status()).isEqualTo("REOPENED");
    }

    @Test
    void a_callers_word_closes_nothing_that_may_have_come_again() {
        Story story = alike(aHotlineOrder()).requested().confirmed();
        assertThat(story.status()).isEqualTo("UNDER_VERIFICATION");
        story.does(sub.verifier, deny()).verified().closed();
    }

    @Test
    void whoever_mended_one_of_them_judges_nothing() {
        UUID handler = handler(0);
        at.office.world.post(section(5), "兼职核查", Set.of(Role.VERIFIER), handler, sub.unit.path());
        Story story = alike(aProblem()).verified();
        assertThat(story.refused(handler, deny())).containsExactly("not-its-handler");
        assertThat(refusal(story).rule()).isEqualTo("recurrence-judged-first");
    }

    @Test
    void what_nobody_in_the_office_can_judge_holds_nothing_up() {
        Story foreign = Story.registered(at, other.clerk, Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND));
        Story story = aProblem();
        at.resembles.put(story.id, foreign.id);
        story.verified().closed();
        assertThat(foreign.status()).as("it is open, and in another sub-district").isEqualTo("REGISTERED");
    }

    @Test
    void what_was_judged_before_it_was_checked_is_judged() {
        alike(aProblem()).does(sub.dispatcher, deny()).verified().closed();
    }

    @Test
    void what_broke_again_is_accepted_by_three_sides_and_looked_back_at_for_certain() {
        Story story = aProblem().does(sub.dispatcher, new LinkCommand.ConfirmRecurrence(earlier.id, true, WORDS));
        assertThat(story.status()).isEqualTo("MERGED");
        earlier.caused().requested();
        closesAsMajor(earlier);
    }

    @Test
    void so_is_what_repeats_another_of_another_cause() {
        Story story = aProblem().does(sub.dispatcher, new LinkCommand.ConfirmRecurrence(earlier.id, false, WORDS)).requested();
        closesAsMajor(story);
    }

    @Test
    void neither_a_merger_nor_a_part_washes_it_off() {
        LinkCommand.ConfirmRecurrence again = new LinkCommand.ConfirmRecurrence(earlier.id, false, WORDS);
        Story into = aProblem().planned();
        UUID part = nothing();
        aProblem().does(sub.dispatcher, again)
                .does(sub.dispatcher, new LinkCommand.Split(part, "其中一部分另行办理", Map.of(), WORDS))
                .does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        assertThat(into.matter().mending().timesAgain()).isEqualTo(1);
        assertThat(at.matter(part).mending().timesAgain()).isEqualTo(1);
        closesAsMajor(into.requested());
    }

    @Test
    void what_was_dismissed_takes_the_usual_route() {
        Story story = aProblem().does(sub.dispatcher, deny()).requested();
        assertThat(story.matter().closing().request().orElseThrow().route()).isEqualTo(Route.NORMAL);
    }

    private static void closesAsMajor(Story story) {
        MatterEvent.CloseOutRequested request = story.matter().closing().request().orElseThrow();
        assertThat(request.route()).isEqualTo(Route.MAJOR);
        assertThat(request.why()).isEqualTo("came-again");
        story.acceptedByThreeSides().closed();
        assertThat(story.matter().closing().lookBacksDue()).isNotEmpty();
    }

    private Story alike(Story story) {
        at.resembles.put(story.id, earlier.id);
        return story;
    }

    private LinkCommand.DenyRecurrence deny() {
        return new LinkCommand.DenyRecurrence(earlier.id, WORDS);
    }

    private Refusal refusal(Story story) {
        Outcome outcome = at.matters
                .handle(at.viewer(sub.approver), story.id, story.matter().version(), APPROVE)
                .orElseThrow();
        return ((Outcome.Refused) outcome).refusals().getFirst();
    }
}
