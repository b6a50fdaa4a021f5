package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

/** A first sign has a short way: a talk in time, and one other person who confirms that it is enough (R35). */
class ReminderTalkTest extends RuleTest {

    @Test
    void a_talk_and_a_confirmation_close_it_without_plan_and_file() {
        Story story = aSign().does(handler(0), talk());
        assertThat(story.status()).isEqualTo("VERIFIED");
        assertThat(story.matter().closing().talk().orElseThrow().with().text()).isEqualTo("小王");
        story.closed();
        assertThat(story.status()).isEqualTo("CLOSED_OUT");
        assertThat(story.matter().mending().plan()).isEmpty();
        assertThat(story.matter().closing().reached()).isEmpty();
    }

    @Test
    void a_leader_may_hold_it_but_does_not_confirm_it_too() {
        UUID leader = sub.deputyLeader;
        at.office.world.post(sub.unit, "兼职审批", java.util.Set.of(luoshi.account.Role.APPROVER), leader, sub.unit.path());
        Story story = aSign().does(leader, talk());
        assertThat(story.refused(leader, new MatterCommand.Approve(null))).contains("independent-person");
        story.closed();
    }

    @Test
    void only_what_was_judged_a_first_sign_is_closed_by_a_talk() {
        assertThat(aProblem().accepted().refused(handler(0), talk())).containsExactly("early-sign-only");
        Story story = judged(aProblem(), Severity.ORDINARY).accepted();
        assertThat(story.refused(handler(0), talk())).containsExactly("early-sign-only");
        judged(story, Severity.EARLY_SIGN).does(handler(0), talk());
    }

    @Test
    void what_three_sides_accept_is_not_talked_away() {
        Story story = aSign().listed();
        assertThat(story.refused(handler(0), talk())).containsExactly("talk-is-enough");
    }

    @Test
    void what_came_again_is_not_talked_away_a_second_time() {
        Story earlier = aSign().does(handler(0), talk()).closed();
        aProblem().does(sub.dispatcher, new LinkCommand.ConfirmRecurrence(earlier.id, true, WORDS));
        assertThat(earlier.status()).isEqualTo("REOPENED");
        assertThat(earlier.refused(earlier.handler(), talk())).containsExactly("talk-is-enough");
    }

    @Test
    void a_talk_that_was_not_enough_goes_back_and_can_become_a_full_matter() {
        Story story = aSign().does(handler(0), talk()).does(sub.approver, new MatterCommand.RefuseApproval(WORDS));
        assertThat(story.status()).isEqualTo("ACCEPTED");
        assertThat(story.matter().mending().redos()).as("nothing was mended yet").isZero();
        assertThat(story.matter().closing().talk()).isEmpty();
        judged(story, Severity.ORDINARY);
        assertThat(story.refused(handler(0), talk())).containsExactly("early-sign-only");
        story.planned().closed();
    }

    @Test
    void it_can_become_a_full_matter_before_any_talk() {
        Story story = judged(aSign(), Severity.GRAVE).requested();
        assertThat(story.matter().closing().request().orElseThrow().route()).isEqualTo(Route.MAJOR);
    }

    @Test
    void whoever_raised_it_is_called_back_all_the_same() {
        Story story = judged(aHotlineOrder(), Severity.EARLY_SIGN).accepted();
        story.does(story.handler(), talk());
        assertThat(story.refused(sub.approver, new MatterCommand.Approve(null))).containsExactly("voices-settled");
        story.confirmed().closed();
    }

    @Test
    void a_talk_lies_behind_and_says_with_whom_and_what() {
        Story story = aSign();
        assertThat(story.refused(handler(0), new AppraisalCommand.HoldReminderTalk("小王", in(1), WORDS))).containsExactly("fact-not-ahead");
        assertThat(story.refused(handler(0), new AppraisalCommand.HoldReminderTalk("", today(), "谈了")))
                .containsExactly("words-needed", "words-needed");
        assertThat(story.refused(sub.clerk, talk())).containsExactly("role-for-step");
    }

    private Story aSign() {
        return judged(aProblem(), Severity.EARLY_SIGN).accepted();
    }

    private Story judged(Story story, Severity severity) {
        return story.does(sub.dispatcher, new AppraisalCommand.Appraise(severity, List.of(), WORDS));
    }

    private AppraisalCommand.HoldReminderTalk talk() {
        return new AppraisalCommand.HoldReminderTalk("小王", today(), WORDS);
    }
}
