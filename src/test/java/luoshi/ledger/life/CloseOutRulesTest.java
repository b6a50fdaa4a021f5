package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class CloseOutRulesTest extends RuleTest {

    private final MatterCommand.Approve approve = new MatterCommand.Approve(null);

    @Test
    void a_text_closes_nothing() {
        Story story = aProblem().planned();
        MatterCommand.RequestCloseOut request = new MatterCommand.RequestCloseOut(WORDS, null);
        assertThat(story.refused(handler(0), request)).containsExactly("evidence-of-result");
        MatterCommand.AddEvidence effort = new MatterCommand.AddEvidence("f", "会议.jpg", "image/jpeg", 1, today(), "开会", false);
        story.does(handler(0), effort);
        assertThat(story.refused(handler(0), request)).containsExactly("evidence-of-result");
        story.does(handler(0), story.evidence("result")).does(handler(0), request);
    }

    @Test
    void nobody_who_registered_or_dispatched_it_verifies_or_approves_it() {
        UUID clerk = at.office.world.person("身兼数职");
        at.office.world.post(section(5), "兼职", java.util.Set.of(Role.CLERK, Role.VERIFIER, Role.APPROVER), clerk, sub.unit.path());
        Story story = Story.registered(at, clerk, Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND)).requested();
        assertThat(story.refused(clerk, story.verify(true))).containsExactly("independent-person", "independent-unit");
        story.verified();
        assertThat(story.refused(clerk, approve)).containsExactly("independent-person");
        assertThat(story.refused(clerk, new MatterCommand.RefuseApproval(WORDS))).containsExactly("independent-person");
        story.does(sub.approver, approve);
    }

    @Test
    void a_unit_does_not_check_its_own_work() {
        Story story = aProblem().assignedTo(section(4)).requested();
        assertThat(story.refused(sub.staff.get(4), story.verify(true))).contains("independent-unit");
        story.does(sub.verifier, story.verify(true));
    }

    @Test
    void each_criterion_is_answered() {
        Story story = aProblem().requested();
        assertThat(story.refused(sub.verifier, new MatterCommand.Verify(List.of(true), WORDS, Aim.BASELINE, WORDS))).containsExactly("each-criterion");
        assertThat(story.refused(sub.verifier, new MatterCommand.Verify(List.of(true, true, true), WORDS, Aim.BASELINE, WORDS))).containsExactly("each-criterion");
        story.does(sub.verifier, new MatterCommand.Verify(List.of(true, true), WORDS, Aim.BASELINE, WORDS));
    }

    @Test
    void one_criterion_that_is_not_met_sends_all_of_it_back_to_work() {
        Story story = aProblem().requested().does(sub.verifier, new MatterCommand.Verify(List.of(true, false), WORDS, Aim.BASELINE, WORDS));
        assertThat(story.status()).isEqualTo("IN_PROGRESS");
        assertThat(story.matter().mending().redos()).isEqualTo(1);
        assertThat(story.matter().holding().returns()).as("a redo is no return").isZero();
    }

    @Test
    void who_verified_does_not_approve() {
        Story story = aProblem().requested().does(sub.both, new MatterCommand.Verify(List.of(true, true), WORDS, Aim.BASELINE, WORDS));
        assertThat(story.refused(sub.both, approve)).containsExactly("three-people");
        story.does(sub.approver, approve);
    }

    @Test
    void nothing_is_approved_before_everybody_was_called_back() {
        Story story = aProblem().verified();
        UUID voice = nothing();
        story.does(sub.clerk, new VoiceCommand.LinkVoice(voice, "来电人"));
        assertThat(story.refused(sub.approver, approve)).containsExactly("voices-settled");
        story.does(sub.verifier, story.call(voice, CallbackEnd.CONFIRMED)).does(sub.approver, approve);
    }

    @Test
    void a_small_matter_closes_by_its_callers_word_when_all_agree() {
        UUID second = nothing();
        Story story = aHotlineOrder().does(sub.clerk, new VoiceCommand.LinkVoice(second, "来电人")).requested();
        story.does(sub.verifier, story.call(second, CallbackEnd.CONFIRMED));
        assertThat(story.status()).isEqualTo("UNDER_VERIFICATION");
        story.does(sub.verifier, story.call(story.id, CallbackEnd.CONFIRMED));
        assertThat(story.status()).isEqualTo("CLOSED_OUT");
    }

    @Test
    void a_look_back_happens_on_its_day_and_not_before_and_never_more_often() {
        Story story = aProblem().listed().requested().acceptedByThreeSides().closed();
        MatterCommand.LookBack holds = new MatterCommand.LookBack(true, WORDS);
        assertThat(story.refused(sub.verifier, holds)).containsExactly("look-back-due");
        for (int i = 0; i < 3; i++) {
            at.clock.toDay(story.matter().closing().lookBacksDue().getFirst());
            story.does(sub.verifier, holds);
        }
        assertThat(story.refused(sub.verifier, holds)).containsExactly("no-look-back-left");
    }

    @Test
    void what_does_not_hold_is_reopened_under_its_number() {
        Story story = aProblem().listed().requested().acceptedByThreeSides().closed();
        String number = story.matter().number();
        at.clock.toDay(story.matter().closing().lookBacksDue().getFirst());
        assertThat(story.refused(handler(1), new MatterCommand.LookBack(false, ""))).containsExactly("words-needed");
        story.does(sub.verifier, new MatterCommand.LookBack(false, WORDS));
        assertThat(story.status()).isEqualTo("REOPENED");
        assertThat(story.matter().number()).isEqualTo(number);
        assertThat(story.handler()).isEqualTo(handler(0));
    }
}
