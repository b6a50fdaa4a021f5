package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

/** Ways in which a debt, a mark or a dispute could be lost on the way, each of them barred. */
class NothingLeftBehindTest extends RuleTest {

    private final InstructionCommand.Instruct instruct =
            new InstructionCommand.Instruct(sub.principalPost.id(), "请限期办结并报结果", null);
    private final InstructionCommand.AnswerInstruction answer = new InstructionCommand.AnswerInstruction(1, WORDS);

    @Test
    void what_a_leader_asks_during_the_check_is_answered_before_the_approval() {
        Story story = aProblem().verified().does(sub.principal, instruct);
        assertThat(story.refused(sub.approver, new MatterCommand.Approve(null))).containsExactly("instructions-answered");
        story.does(story.handler(), answer).closed();
    }

    @Test
    void a_callers_word_closes_nothing_while_a_leader_waits() {
        Story story = aHotlineOrder().requested();
        story.does(sub.principal, instruct).confirmed();
        assertThat(story.status()).isEqualTo("UNDER_VERIFICATION");
        story.does(story.handler(), answer).verified().closed();
    }

    @Test
    void once_verified_a_caller_closes_nothing_any_more_the_approver_does() {
        Story story = aHotlineOrder().requested().does(sub.principal, instruct).confirmed();
        story.does(story.handler(), answer).verified();
        UUID late = nothing();
        story.does(sub.clerk, new VoiceCommand.LinkVoice(late, "来电人")).does(sub.verifier, story.call(late, CallbackEnd.CONFIRMED));
        assertThat(story.status()).isEqualTo("VERIFIED");
        story.closed();
    }

    @Test
    void what_a_leader_confirms_after_the_end_can_still_be_answered() {
        Story story = aProblem().requested().does(sub.clerk, instruct).verified().closed();
        story.does(sub.principal, new InstructionCommand.ConfirmInstruction(1, InstructionCommand.Way.AT_THE_DESK, null));
        story.does(story.handler(), answer);
        assertThat(story.status()).isEqualTo("CLOSED_OUT");
    }

    @Test
    void a_matter_that_went_into_another_takes_no_leaders_word_any_more() {
        Story into = aProblem().planned();
        Story story = aProblem().planned().does(sub.clerk, instruct).does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        assertThat(story.refused(
                        sub.principal,
                        new InstructionCommand.ConfirmInstruction(1, InstructionCommand.Way.AT_THE_DESK, null)))
                .containsExactly("step-in-turn");
        into.does(sub.principal, instruct);
    }

    @Test
    void merging_leaves_no_leader_without_an_answer() {
        Story into = aProblem().planned();
        Story story = aProblem().planned().does(sub.principal, instruct);
        LinkCommand.Merge merge = new LinkCommand.Merge(into.id, WORDS);
        assertThat(story.refused(sub.dispatcher, merge)).containsExactly("instructions-answered");
        story.does(story.handler(), answer).does(sub.dispatcher, merge);
    }

    @Test
    void merging_leaves_nobody_with_a_part_that_cannot_be_delivered() {
        Story into = aProblem().planned();
        Story story = aProblem().planned();
        story.does(story.handler(), new CooperationCommand.AskPart(PartKind.ASSISTANCE, section(1).id(), WORDS, today()));
        LinkCommand.Merge merge = new LinkCommand.Merge(into.id, WORDS);
        assertThat(story.refused(sub.dispatcher, merge)).containsExactly("parts-delivered");
        story.does(handler(1), new CooperationCommand.DeliverPart(1, WORDS)).does(sub.dispatcher, merge);
    }

    @Test
    void a_recurrence_leaves_no_leader_without_an_answer() {
        Story earlier = aProblem().closed();
        Story story = aProblem().planned().does(sub.principal, instruct);
        LinkCommand.ConfirmRecurrence again = new LinkCommand.ConfirmRecurrence(earlier.id, true, WORDS);
        assertThat(story.refused(sub.dispatcher, again)).containsExactly("instructions-answered");
        story.does(story.handler(), answer).does(sub.dispatcher, again);
        assertThat(earlier.status()).isEqualTo("REOPENED");
    }

    @Test
    void a_part_of_a_disputed_matter_is_decided_jointly_and_not_stuck() {
        Story whole = twiceReturned();
        UUID id = nothing();
        whole.does(sub.dispatcher, new LinkCommand.Split(id, "其中一部分另行办理", Map.of(), WORDS));
        Story part = Story.of(at, id);
        assertThat(part.refused(sub.dispatcher, new MatterCommand.Assign(section(2).id(), null)))
                .containsExactly("joint-decision-first");
        CooperationCommand.DecideDispute unheard = new CooperationCommand.DecideDispute(section(2).id(), List.of(), WORDS + WORDS, null);
        assertThat(part.refused(sub.principal, unheard)).containsExactly("heard-all");
        part.does(
                sub.principal,
                new CooperationCommand.DecideDispute(
                        section(2).id(), List.of(section(0).id(), section(1).id()), WORDS + WORDS, null));
        assertThat(part.status()).isEqualTo("ASSIGNED");
    }

    @Test
    void where_nobody_disputes_there_is_nothing_to_decide() {
        Story story = aProblem();
        assertThat(story.refused(
                        sub.principal, new CooperationCommand.DecideDispute(section(0).id(), List.of(), WORDS + WORDS, null)))
                .containsExactly("step-in-turn");
        story.assigned();
    }

    @Test
    void a_reopened_matter_keeps_that_mark_when_it_goes_into_another() {
        Story story = aProblem().closed();
        Story again = aProblem();
        again.does(sub.dispatcher, new LinkCommand.ConfirmRecurrence(story.id, true, WORDS));
        Story into = aProblem().planned();
        story.does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        assertThat(into.matter().mending().reopenings()).isEqualTo(1);
    }

    private Story twiceReturned() {
        return aProblem().assignedTo(section(0)).returned().assignedTo(section(1)).returned();
    }
}
