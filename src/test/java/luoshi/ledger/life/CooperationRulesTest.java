package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class CooperationRulesTest extends RuleTest {

    @Test
    void within_ones_reach_a_matter_is_assigned_and_beyond_it_referred() {
        Story story = aProblem();
        assertThat(story.refused(sub.dispatcher, refer(section(0).id()))).containsExactly("refer-beyond-reach");
        story.does(sub.dispatcher, refer(other.unit.id()));
        assertThat(story.dispatcher()).isEqualTo(other.dispatcher);
        assertThat(story.matter().path()).isEqualTo(other.unit.path());
    }

    @Test
    void a_matter_is_not_sent_around() {
        Story story = aProblem().does(sub.dispatcher, refer(other.unit.id())).does(other.dispatcher, refer(sub.unit.id()));
        assertThat(story.refused(sub.dispatcher, refer(other.unit.id()))).containsExactly("referrals-left");
        story.assigned();
    }

    @Test
    void a_part_is_asked_of_another_unit_that_can_do_it_in_time() {
        Story story = aProblem().planned();
        assertThat(story.refused(handler(0), part(section(0).id(), 1))).containsExactly("part-elsewhere");
        assertThat(story.refused(handler(0), part(sub.emptySection.id(), 1))).containsExactly("target-has-handler");
        assertThat(story.refused(handler(0), part(section(3).id(), 1))).containsExactly("duty-withdrawn-upward");
        assertThat(story.refused(handler(0), part(section(1).id(), -1))).containsExactly("part-due-within");
        assertThat(story.refused(handler(0), part(section(1).id(), 99))).containsExactly("part-due-within");
        story.does(handler(0), part(section(1).id(), 1)).does(handler(0), part(other.sections.get(1).id(), 1));
        assertThat(story.handler()).as("the lead stays").isEqualTo(handler(0));
    }

    @Test
    void a_matter_has_at_most_twenty_parts() {
        Story story = aProblem().planned();
        for (int i = 0; i < 20; i++) {
            story.does(handler(0), part(section(1).id(), 1));
        }
        assertThat(story.refused(handler(0), part(section(1).id(), 1))).containsExactly("parts-left");
    }

    @Test
    void a_part_is_delivered_by_whom_it_was_asked_of_and_once() {
        Story story = aProblem().planned().does(handler(0), part(section(1).id(), 1));
        CooperationCommand.DeliverPart deliver = new CooperationCommand.DeliverPart(1, WORDS);
        assertThat(story.refused(handler(0), deliver)).containsExactly("owner-acts");
        assertThat(story.refused(handler(1), new CooperationCommand.DeliverPart(2, WORDS))).containsExactly("part-owed");
        story.does(handler(1), deliver);
        assertThat(story.refused(handler(1), deliver)).containsExactly("part-owed");
    }

    @Test
    void the_lead_may_do_without_a_part_and_says_why() {
        Story story = aProblem().shown().does(handler(0), part(section(1).id(), 1));
        assertThat(story.refused(handler(0), new MatterCommand.RequestCloseOut(WORDS, null))).containsExactly("parts-delivered");
        assertThat(story.refused(handler(0), new CooperationCommand.WaivePart(1, ""))).containsExactly("words-needed");
        story.does(handler(0), new CooperationCommand.WaivePart(1, WORDS)).requested();
    }

    @Test
    void a_leader_lists_a_matter_once_with_a_day_for_the_report() {
        Story story = aProblem();
        assertThat(story.refused(sub.clerk, list(10))).containsExactly("leads-it");
        assertThat(story.refused(sub.principal, list(-1))).containsExactly("report-lies-ahead");
        assertThat(story.refused(sub.principal, list(366))).containsExactly("report-lies-ahead");
        story.does(sub.principal, list(365));
        assertThat(story.refused(sub.deputyLeader, list(10))).containsExactly("not-listed-yet");
    }

    @Test
    void nobody_is_decided_over_unheard() {
        Story story = aProblem().assignedTo(section(0)).returned();
        assertThat(story.refused(sub.principal, decide(List.of(section(1).id())))).containsExactly("heard-all");
        assertThat(story.refused(sub.dispatcher, decide(List.of(section(0).id())))).containsExactly("leads-it");
        story.does(sub.principal, decide(List.of(section(1).id(), section(0).id())));
    }

    private CooperationCommand.Refer refer(java.util.UUID unit) {
        return new CooperationCommand.Refer(unit, WORDS);
    }

    private CooperationCommand.AskPart part(java.util.UUID unit, int days) {
        return new CooperationCommand.AskPart(PartKind.JOINT_HANDLING, unit, WORDS, in(days));
    }

    private CooperationCommand.ListForOversight list(int days) {
        return new CooperationCommand.ListForOversight(WORDS, in(days));
    }

    private CooperationCommand.DecideDispute decide(List<java.util.UUID> heard) {
        return new CooperationCommand.DecideDispute(section(2).id(), heard, WORDS + WORDS, null);
    }
}
