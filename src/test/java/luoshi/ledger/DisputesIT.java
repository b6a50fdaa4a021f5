package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.sim.Story;
import luoshi.organization.Viewer;
import org.junit.jupiter.api.Test;

/** A decision that came late stays counted beside the returns, and each number opens its rows. */
class DisputesIT {

    private final ToldOffice office = new ToldOffice();
    private final Dashboard dashboard = new Dashboard(office.jdbc, office.clock);
    private final Ledger ledger = LedgerDoors.ledger(office.jdbc, office.at.office.world, office.clock);
    private final Viewer district = office.at.viewer(office.at.office.districtOffice);

    @Test
    void what_is_decided_late_stays_late() {
        Story late = disputed();
        assertThat(counted()).isEqualTo(new Dashboard.Disputes(1, 1, 0));
        assertThat(numbers(LedgerFilter.Mark.DISPUTED)).containsExactly(late.matter().number());
        assertThat(numbers(LedgerFilter.Mark.DECISION_LATE)).isEmpty();
        office.clock.toDay(office.clock.today().plusDays(8));
        assertThat(counted()).isEqualTo(new Dashboard.Disputes(1, 1, 1));
        decide(late);
        assertThat(counted()).isEqualTo(new Dashboard.Disputes(0, 1, 1));
        decide(disputed());
        assertThat(counted()).as("another in time").isEqualTo(new Dashboard.Disputes(0, 2, 1));
        assertThat(numbers(LedgerFilter.Mark.DISPUTED)).isEmpty();
        assertThat(numbers(LedgerFilter.Mark.WAS_DISPUTED)).hasSize(2);
        assertThat(numbers(LedgerFilter.Mark.DECISION_LATE)).containsExactly(late.matter().number());
        office.clock.toDay(office.clock.today().plusYears(1));
        assertThat(counted()).as("a year later").isEqualTo(new Dashboard.Disputes(0, 0, 0));
    }

    @Test
    void two_that_become_one_are_one_dispute() {
        Story story = disputed();
        Story into = Story.aProblem(office.at);
        story.does(office.sub.dispatcher, new LinkCommand.Merge(into.id, Story.WORDS));
        assertThat(counted()).isEqualTo(new Dashboard.Disputes(1, 1, 0));
        assertThat(numbers(LedgerFilter.Mark.DISPUTED)).containsExactly(into.matter().number());
        UUID leader = office.at.office.world
                .leaderInCharge(office.at.office.world.post(into.matter().owner()).orElseThrow().unit(), "city-management")
                .orElseThrow()
                .holder();
        assertThat(office.whoWasTold("matter.dispute-taken-over")).isEqualTo(office.names(leader));
    }

    @Test
    void whoever_does_not_see_it_does_not_count_it() {
        disputed();
        Viewer elsewhere = office.at.viewer(office.at.office.subDistricts.get(1).principal);
        assertThat(dashboard.of(elsewhere, office.clock.today()).disputes()).isEqualTo(new Dashboard.Disputes(0, 0, 0));
    }

    private Story disputed() {
        return Story.aProblem(office.at)
                .assignedTo(office.sub.sections.get(0)).returned()
                .assignedTo(office.sub.sections.get(1)).returned();
    }

    private void decide(Story story) {
        story.does(office.sub.principal, new CooperationCommand.DecideDispute(
                office.sub.sections.get(2).id(), List.copyOf(story.matter().holding().returnedBy()),
                Story.WORDS + Story.WORDS, null));
    }

    private Dashboard.Disputes counted() {
        return dashboard.of(district, office.clock.today()).disputes();
    }

    private List<String> numbers(LedgerFilter.Mark mark) {
        LedgerQuery marked = new LedgerQuery(
                null, null, null, null, null, null, null, null, null, null, null, null, mark, null, null, null, null, null, null);
        return ledger.list(district, marked.filter(LedgerFilter.PAGE)).stream().map(MatterRow::number).toList();
    }
}
