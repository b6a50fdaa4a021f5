package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class VoiceRulesTest extends RuleTest {

    @Test
    void a_voice_is_linked_once_and_for_ever() {
        UUID voice = nothing();
        Story story = aProblem().does(sub.clerk, link(voice));
        assertThat(story.refused(sub.clerk, link(voice))).containsExactly("voice-new");
        assertThat(story.refused(handler(0), link(nothing()))).containsExactly("role-for-step");
        assertThat(story.matter().voices().count()).isEqualTo(1);
    }

    @Test
    void only_people_of_the_matter_are_called_and_on_a_day_since_then() {
        Story story = aHotlineOrder().requested();
        assertThat(story.refused(sub.verifier, story.call(nothing(), CallbackEnd.CONFIRMED))).containsExactly("voice-linked");
        assertThat(story.refused(
                        sub.verifier, new VoiceCommand.RecordCallback(story.id, CallbackEnd.CONFIRMED, WORDS, in(1), Aim.BASELINE)))
                .containsExactly("call-is-dated");
        assertThat(story.refused(
                        sub.verifier, new VoiceCommand.RecordCallback(story.id, CallbackEnd.CONFIRMED, WORDS, in(-1), Aim.BASELINE)))
                .containsExactly("call-is-dated");
        story.does(sub.verifier, story.call(story.id, CallbackEnd.NO_ANSWER));
    }

    @Test
    void the_unit_that_mended_it_never_calls() {
        Story story = aHotlineOrder().assignedTo(section(1));
        story.requested();
        assertThat(story.refused(handler(1), story.call(story.id, CallbackEnd.CONFIRMED))).containsExactly("outside-the-work");
        story.does(sub.verifier, story.call(story.id, CallbackEnd.CONFIRMED));
    }

    @Test
    void who_has_agreed_is_not_called_again_in_this_round() {
        UUID second = nothing();
        Story story = aHotlineOrder().does(sub.clerk, link(second)).requested();
        story.does(sub.verifier, story.call(second, CallbackEnd.CONFIRMED));
        assertThat(story.refused(sub.verifier, story.call(second, CallbackEnd.DISSATISFIED))).containsExactly("voice-open");
        story.does(sub.verifier, story.call(story.id, CallbackEnd.DISSATISFIED));
        assertThat(story.status()).isEqualTo("IN_PROGRESS");
        story.requested().does(sub.verifier, story.call(second, CallbackEnd.CONFIRMED));
    }

    @Test
    void any_other_end_than_yes_counts_only_with_an_approver() {
        Story story = aHotlineOrder().requested();
        VoiceCommand.ApproveCallbackEnd approve = new VoiceCommand.ApproveCallbackEnd(story.id, WORDS);
        assertThat(story.refused(sub.approver, approve)).containsExactly("end-needs-approver");
        story.does(sub.verifier, story.call(story.id, CallbackEnd.GROUNDLESS));
        assertThat(story.refused(sub.verifier, story.verify(true))).containsExactly("callers-first");
        story.does(sub.approver, approve).verified().closed();
    }

    @Test
    void nobody_is_unreachable_after_one_try() {
        Story story = aHotlineOrder().requested();
        VoiceCommand.ApproveCallbackEnd approve = new VoiceCommand.ApproveCallbackEnd(story.id, WORDS);
        for (int tries = 1; tries <= 2; tries++) {
            story.does(sub.verifier, story.call(story.id, CallbackEnd.NO_ANSWER));
            assertThat(story.refused(sub.approver, approve)).containsExactly("enough-attempts");
            assertThat(story.refused(sub.verifier, story.call(story.id, CallbackEnd.NO_ANSWER))).as("three tries within a minute are one")
                    .containsExactly("another-day");
            daysPass(1);
        }
        story.does(sub.verifier, story.call(story.id, CallbackEnd.NO_ANSWER)).does(sub.approver, approve);
    }

    @Test
    void sides_accept_only_a_major_matter() {
        Story story = aProblem().requested();
        assertThat(story.refused(sub.verifier, story.sign(Side.VERIFIER))).containsExactly("route-is-major");
        Story major = aProblem().listed().requested();
        assertThat(major.refused(sub.verifier, major.verify(true))).containsExactly("not-by-one-alone");
        major.acceptedByThreeSides().closed();
    }

    @Test
    void each_side_signs_once_and_one_person_for_one_side() {
        Story story = aProblem().listed().requested().does(sub.verifier, sign(Side.VERIFIER));
        assertThat(story.refused(sub.secondVerifier, sign(Side.VERIFIER))).containsExactly("one-side-each");
        assertThat(story.refused(sub.verifier, story.sign(Side.SOCIAL_MONITOR))).containsExactly("one-side-each");
        story.does(sub.secondVerifier, story.sign(Side.SOCIAL_MONITOR)).does(sub.principal, sign(Side.SUPERIOR));
        assertThat(story.status()).isEqualTo("VERIFIED");
    }

    @Test
    void a_monitor_is_named_and_the_signed_sheet_lies_with_the_evidence() {
        Story story = aProblem().listed().requested();
        assertThat(story.refused(sub.verifier, monitor(null, null))).containsExactly("monitor-named");
        assertThat(story.refused(sub.verifier, monitor("人大代表", "no-such-sheet"))).containsExactly("monitor-named");
        assertThat(story.refused(
                        sub.verifier, new VoiceCommand.SignAcceptance(Side.VERIFIER, story.answers(true), WORDS, "人大代表", null, Aim.STRETCH, WORDS)))
                .containsExactly("monitor-named");
        story.does(sub.verifier, story.evidence("signed-sheet")).does(sub.verifier, monitor("人大代表", "signed-sheet"));
    }

    @Test
    void the_verifiers_side_is_an_independent_one() {
        UUID both = handler(1);
        Story story = aProblem().listed();
        story.does(both, new VoiceCommand.LinkVoice(nothing(), "来电人"));
        Story own = Story.registered(at, both, Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND)).listed().requested();
        assertThat(own.refused(both, own.sign(Side.VERIFIER))).containsExactly("verifier-is-independent");
        own.does(sub.verifier, own.sign(Side.VERIFIER));
    }

    @Test
    void a_further_voice_is_an_opinion_that_whoever_links_it_may_see() {
        Story story = aHotlineOrder();
        assertThat(story.refused(sub.clerk, link(luoshi.ledger.LedgerDoors.unknownOpinion(1)))).containsExactly("opinion-in-sight");
        story.does(sub.clerk, link(nothing()));
    }

    private static VoiceCommand.LinkVoice link(UUID voice) {
        return new VoiceCommand.LinkVoice(voice, "来电人");
    }

    private VoiceCommand.SignAcceptance sign(Side side) {
        return new VoiceCommand.SignAcceptance(side, java.util.List.of(true, true), WORDS, null, null, Aim.STRETCH, WORDS);
    }

    private static VoiceCommand.SignAcceptance monitor(String name, String sheet) {
        return new VoiceCommand.SignAcceptance(Side.SOCIAL_MONITOR, java.util.List.of(true, true), WORDS, name, sheet, null, null);
    }
}
