package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

/** Whoever finds it done says which of the plan's two aims was reached, on each route (R20). */
class ReachedTest extends RuleTest {

    private static final String FIGURE = "全路段 1.2 公里无破损";

    @Test
    void the_verifier_says_it_and_the_close_out_keeps_it() {
        Story story = aProblem().requested();
        assertThat(story.refused(sub.verifier, verify(true, null, FIGURE))).containsExactly("says-what-was-reached");
        assertThat(story.refused(sub.verifier, verify(true, Aim.STRETCH, " "))).containsExactly("says-what-was-reached");
        story.does(sub.verifier, verify(true, Aim.STRETCH, FIGURE));
        assertThat(reached(story)).isEqualTo(Reached.of(Aim.STRETCH, FIGURE));
        story.closed();
        assertThat(reached(story)).isEqualTo(Reached.of(Aim.STRETCH, FIGURE));
    }

    @Test
    void what_is_not_done_has_reached_nothing() {
        Story story = aProblem().requested().does(sub.verifier, verify(false, null, null));
        assertThat(story.matter().closing().reached()).isEmpty();
        story.verified().does(sub.approver, new MatterCommand.RefuseApproval(WORDS));
        assertThat(story.matter().closing().reached()).as("done again, asked again").isEmpty();
    }

    @Test
    void of_three_sides_the_verifier_says_it_whenever_that_side_signs() {
        Story story = aProblem().listed().requested();
        assertThat(story.refused(sub.verifier, new VoiceCommand.SignAcceptance(
                        Side.VERIFIER, story.answers(true), WORDS, null, null, null, null)))
                .containsExactly("says-what-was-reached");
        story.acceptedByThreeSides();
        assertThat(reached(story).aim()).isEqualTo(Aim.STRETCH);
        story.closed();
        assertThat(reached(story).aim()).isEqualTo(Aim.STRETCH);
    }

    @Test
    void the_call_that_closes_says_it_in_the_callers_words() {
        Story story = aHotlineOrder().requested();
        if (story.matter().closing().request().orElseThrow().recheck()) {
            return; // drawn for a look on site: the verifier says it
        }
        assertThat(story.refused(sub.verifier, call(story, null))).containsExactly("says-what-was-reached");
        story.does(sub.verifier, call(story, Aim.BASELINE));
        assertThat(story.status()).isEqualTo("CLOSED_OUT");
        assertThat(reached(story)).isEqualTo(Reached.of(Aim.BASELINE, WORDS));
    }

    @Test
    void a_call_that_closes_nothing_says_nothing_of_it() {
        Story story = aHotlineOrder().does(sub.principal, new CooperationCommand.ListForOversight(WORDS, in(9))).requested();
        story.does(sub.verifier, call(story, null));
        assertThat(story.status()).isEqualTo("UNDER_VERIFICATION");
    }

    private static VoiceCommand.RecordCallback call(Story story, Aim aim) {
        return new VoiceCommand.RecordCallback(
                story.id, CallbackEnd.CONFIRMED, WORDS, story.matter().receivedOn(), aim);
    }

    private static MatterCommand.Verify verify(boolean met, Aim aim, String shown) {
        return new MatterCommand.Verify(List.of(met, met), WORDS, aim, shown);
    }

    private static Reached reached(Story story) {
        return story.matter().closing().reached().orElseThrow();
    }
}
