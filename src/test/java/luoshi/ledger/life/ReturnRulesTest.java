package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void what_a_joint_decision_has_settled_is_not_returned_again() {
        Story story = aProblem().assignedTo(section(0)).returned();
        story.does(
                sub.principal,
                new CooperationCommand.DecideDispute(section(1).id(), List.of(section(0).id()), WORDS + WORDS, null));
        assertThat(story.refused(handler(1), back)).containsExactly("decided-jointly");
        story.accepted();
    }
}
