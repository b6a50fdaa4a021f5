package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.sim.Story;
import luoshi.organization.DutyKind;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;
import org.junit.jupiter.api.Test;

class AssignmentRulesTest extends RuleTest {

    @Test
    void it_goes_to_a_living_unit_within_the_dispatchers_reach() {
        Story story = aProblem();
        assertThat(story.refused(sub.dispatcher, to(other.sections.getFirst().id()))).containsExactly("target-within-reach");
        assertThat(story.refused(sub.dispatcher, to(nothing()))).containsExactly("target-within-reach");
        at.office.world.merge(section(0).id(), section(5).id());
        assertThat(story.refused(sub.dispatcher, to(section(0).id()))).containsExactly("target-within-reach");
        story.does(sub.dispatcher, to(section(5).id()));
    }

    @Test
    void a_unit_without_a_handlers_post_owns_nothing() {
        Story story = aProblem();
        assertThat(story.refused(sub.dispatcher, to(sub.emptySection.id()))).containsExactly("target-has-handler");
        story.does(sub.dispatcher, to(section(0).id()));
        assertThat(story.matter().owner()).isEqualTo(at.office.world.postsOf(section(0).id()).getFirst().id());
    }

    @Test
    void a_duty_that_was_withdrawn_upward_is_not_handed_down_again() {
        Story story = aProblem();
        assertThat(story.refused(sub.dispatcher, to(section(3).id()))).containsExactly("duty-withdrawn-upward");
        story.does(sub.dispatcher, to(section(0).id()));
    }

    @Test
    void ones_own_duty_is_not_pushed_down() {
        MatterCommand.Register plain = Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND);
        Story story = Story.registered(
                at,
                sub.clerk,
                new MatterCommand.Register(
                        plain.kind(), plain.title(), "petitions", plain.source(), null, plain.particulars(), null, today()));
        assertThat(story.refused(sub.dispatcher, to(section(0).id()))).containsExactly("own-duty-stays");
        at.office.world.duty(section(0), "2.9", "petitions", DutyKind.SUPPORTING);
        assertThat(story.refused(sub.dispatcher, to(section(0).id())))
                .as("who supports does not lead")
                .containsExactly("own-duty-stays");
        at.office.world.duty(section(0), "2.8", "petitions", DutyKind.BASIC);
        story.does(sub.dispatcher, to(section(0).id()));
    }

    @Test
    void what_a_section_has_on_its_list_is_not_pushed_down_to_a_community_past_it() {
        Unit community = at.office.world.found(sub.unit, "80", "湖畔社区", UnitKind.COMMUNITY);
        at.office.world.post(community, "社区主任", Set.of(Role.HANDLER), at.office.world.person("社区主任"));
        at.office.world.duty(community, "3.1", aProblem().matter().registration().domain(), DutyKind.SUPPORTING);
        Story story = aProblem();
        assertThat(story.refused(sub.dispatcher, to(community.id()))).containsExactly("own-duty-stays");
        story.assignedTo(section(0)).returned().assignedTo(section(1)).returned();
        CooperationCommand.DecideDispute decision = new CooperationCommand.DecideDispute(
                community.id(), List.of(section(0).id(), section(1).id()), WORDS + WORDS, null);
        assertThat(story.refused(sub.principal, decision)).containsExactly("own-duty-stays");
        story.does(at.office.districtOffice, decision);
        assertThat(story.status()).isEqualTo("ASSIGNED");
    }

    @Test
    void a_department_does_not_refer_its_own_duty_to_a_sub_district() {
        Unit department = at.office.departments.getFirst();
        UUID office = at.office.world.postsOf(department.id()).stream()
                .filter(post -> post.roles().contains(Role.DISPATCHER))
                .findFirst()
                .orElseThrow()
                .holder();
        MatterCommand.Register plain = Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND);
        Story story = Story.registered(
                at,
                office,
                new MatterCommand.Register(
                        plain.kind(), plain.title(), "term-renewal", plain.source(), null, plain.particulars(), null, today()));
        CooperationCommand.Refer down = new CooperationCommand.Refer(sub.unit.id(), WORDS);
        assertThat(story.refused(office, down)).containsExactly("own-duty-stays");
        at.office.world.duty(section(3), "2.7", "term-renewal", DutyKind.BASIC);
        story.does(office, down);
    }

    @Test
    void after_so_many_returns_one_joint_decision_says_whose_it_is() {
        Story story = aProblem().assignedTo(section(0)).returned().assignedTo(section(1)).returned();
        assertThat(story.refused(sub.dispatcher, to(section(2).id()))).containsExactly("joint-decision-first");
        story.does(
                sub.principal,
                new CooperationCommand.DecideDispute(
                        section(2).id(), List.of(section(0).id(), section(1).id()), WORDS + WORDS, null));
        assertThat(story.matter().owner()).isEqualTo(at.office.world.postsOf(section(2).id()).getFirst().id());
    }

    private static MatterCommand.Assign to(java.util.UUID unit) {
        return new MatterCommand.Assign(unit, null);
    }
}
