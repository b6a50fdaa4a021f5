package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class OversightRulesTest extends RuleTest {

    private final CooperationCommand.ListForOversight list = new CooperationCommand.ListForOversight(WORDS, in(10));
    private final CooperationCommand.ReportOversight report = new CooperationCommand.ReportOversight(WORDS);
    private final CooperationCommand.EndOversight end = new CooperationCommand.EndOversight(WORDS);

    @Test
    void the_unit_reports_on_what_is_listed_and_on_nothing_else() {
        Story story = aProblem().planned();
        assertThat(story.refused(handler(0), report)).containsExactly("under-oversight");
        story.does(sub.deputyLeader, list);
        assertThat(story.refused(handler(1), report)).containsExactly("owner-acts");
        assertThat(story.refused(handler(0), new CooperationCommand.ReportOversight("已办"))).containsExactly("words-needed");
        story.does(handler(0), report);
        assertThat(story.matter().holding().oversight().orElseThrow().owed()).isFalse();
        assertThat(story.matter().holding().isListed()).as("it stays listed").isTrue();
        story.does(handler(0), report);
    }

    @Test
    void before_a_unit_has_accepted_it_nobody_reports() {
        Story story = aProblem().does(sub.principal, list).assigned();
        assertThat(story.refused(handler(0), report)).containsExactly("step-in-turn");
        story.accepted().does(handler(0), report);
    }

    @Test
    void what_is_being_checked_is_reported_on_too() {
        aProblem().listed().requested().does(handler(0), report);
    }

    @Test
    void a_listing_ends_after_the_report_by_who_listed_it_or_above() {
        Story story = aProblem().planned().does(sub.deputyLeader, list);
        assertThat(story.refused(sub.deputyLeader, end)).containsExactly("reported-first");
        assertThat(story.refused(sub.clerk, end)).containsExactly("leads-it");
        story.does(handler(0), report).does(sub.deputyLeader, end);
        assertThat(story.matter().holding().isListed()).isFalse();
        assertThat(story.refused(sub.deputyLeader, end)).containsExactly("under-oversight");
        story.does(sub.deputyLeader, list).does(handler(0), report);
        story.does(at.office.districtOffice, end);
    }

    @Test
    void nobody_below_ends_what_the_district_listed() {
        Story story = aProblem().planned().does(at.office.districtOffice, list).does(handler(0), report);
        assertThat(story.refused(sub.principal, end)).containsExactly("ended-by-who-listed");
        assertThat(story.refused(sub.principal, new CooperationCommand.EndOversight("")))
                .containsExactly("ended-by-who-listed", "words-needed");
        story.does(at.office.districtOffice, end);
    }

    @Test
    void a_closed_matter_ends_its_oversight_and_is_not_listed_when_it_comes_again() {
        Story story = aProblem().listed().requested().acceptedByThreeSides().closed();
        assertThat(story.matter().holding().isListed()).isFalse();
        assertThat(story.refused(sub.principal, end)).containsExactly("step-in-turn");
    }

    @Test
    void a_report_that_is_owed_goes_with_the_matter_into_another() {
        Story into = aProblem().planned();
        Story story = aProblem().planned().does(sub.deputyLeader, list).does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        assertThat(story.matter().holding().isListed()).isFalse();
        Oversight carried = into.matter().holding().oversight().orElseThrow();
        assertThat(carried).isEqualTo(new Oversight(sub.deputyLeaderPost.id(), in(10), false));
        assertThat(into.refused(sub.deputyLeader, end)).containsExactly("reported-first");
        into.does(handler(0), report).does(sub.deputyLeader, end);
    }

    @Test
    void of_two_listings_the_one_that_is_owed_a_report_holds() {
        Oversight reported = new Oversight(nothing(), in(3), true);
        Oversight owed = new Oversight(nothing(), in(10), false);
        Oversight sooner = new Oversight(nothing(), in(5), false);
        assertThat(reported.and(owed)).isEqualTo(owed);
        assertThat(owed.and(reported)).isEqualTo(owed);
        assertThat(owed.and(sooner)).isEqualTo(sooner);
        assertThat(sooner.and(owed)).isEqualTo(sooner);
        assertThat(owed.and(Oversight.UNKNOWN)).isEqualTo(owed);
    }

    @Test
    void each_part_of_a_listed_matter_is_listed() {
        Story story = aProblem().planned().does(sub.principal, list);
        UUID part = nothing();
        story.does(sub.dispatcher, new LinkCommand.Split(part, "另一处也要修", Map.of(), WORDS));
        assertThat(at.matter(part).holding().oversight()).isEqualTo(story.matter().holding().oversight());
    }
}
