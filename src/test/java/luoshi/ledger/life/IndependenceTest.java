package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.sim.Story;
import luoshi.organization.Post;
import org.junit.jupiter.api.Test;

/** Ways in which somebody could be the judge of their own work, each of them barred. */
class IndependenceTest extends RuleTest {

    private final MatterCommand.Approve approve = new MatterCommand.Approve(null);

    @Test
    void who_handled_it_does_not_verify_it_in_another_post() {
        Story story = aProblem().assignedTo(section(1)).requested();
        assertThat(story.refused(handler(1), story.verify(true))).contains("independent-person");
        assertThat(story.verified().status()).isEqualTo("VERIFIED");
    }

    @Test
    void a_deputy_does_not_verify_for_somebody_who_handled_it() {
        UUID moved = at.office.world.person("换岗人员");
        Story story = aProblem().planned();
        story.does(story.handler(), new MatterCommand.ReportProgress(WORDS, today()));
        UUID handler = story.handler();
        story.requested();
        at.office.world.fill(sub.verifierPost.id(), handler);
        at.office.world.deputize(sub.verifierPost.id(), moved);
        assertThat(story.refused(moved, story.verify(true))).contains("independent-person");
        at.office.world.fill(sub.verifierPost.id(), moved);
        story.does(moved, story.verify(true));
    }

    @Test
    void who_verified_and_then_took_over_its_post_is_no_independent_eye_any_more() {
        Story story = aProblem().verified();
        story.does(sub.principal, new InstructionCommand.Instruct(sub.principalPost.id(), "请把结果告诉居民", null));
        at.office.world.fill(story.matter().owner(), sub.verifier);
        story.does(sub.verifier, new InstructionCommand.AnswerInstruction(1, WORDS));
        assertThat(story.refused(sub.approver, approve)).containsExactly("three-people");
        story.does(sub.approver, new MatterCommand.RefuseApproval(WORDS)).requested();
        assertThat(story.refused(sub.verifier, story.verify(true))).contains("independent-person");
        story.does(sub.secondVerifier, story.verify(true)).does(sub.approver, approve);
    }

    @Test
    void a_signature_of_the_verifiers_side_does_not_outlast_its_independence() {
        Story story = aProblem().listed().requested();
        story.does(sub.verifier, story.sign(Side.VERIFIER));
        story.does(sub.principal, new InstructionCommand.Instruct(sub.principalPost.id(), "请把结果告诉居民", null));
        at.office.world.fill(story.matter().owner(), sub.verifier);
        story.does(sub.verifier, new InstructionCommand.AnswerInstruction(1, WORDS));
        story.does(sub.principal, story.sign(Side.SUPERIOR)).does(sub.clerk, story.sign(Side.SOCIAL_MONITOR));
        assertThat(story.refused(sub.approver, approve)).contains("three-people");
    }

    @Test
    void an_approver_in_the_unit_that_mends_it_neither_gives_time_nor_closes() {
        UUID inside = at.office.world.person("科内审批");
        at.office.world.post(section(1), "审批岗", Set.of(Role.APPROVER), inside, sub.unit.path());
        Story story = aProblem().assignedTo(section(1)).planned();
        story.does(handler(1), new TimeCommand.AskForTime(TimeKind.EXTENSION, story.lastDay().plusDays(9), WORDS));
        assertThat(story.refused(inside, new TimeCommand.GrantTime(null))).containsExactly("independent-unit");
        story.does(sub.approver, new TimeCommand.GrantTime(null)).verified();
        assertThat(story.refused(inside, approve)).containsExactly("independent-unit");
        story.does(sub.approver, approve);
    }

    @Test
    void a_deputy_does_not_give_time_for_somebody_who_handled_it() {
        Story story = aProblem().planned();
        Post approving = at.office.world.postsOf(sub.unit.id()).stream()
                .filter(post -> post.roles().contains(Role.APPROVER))
                .findFirst()
                .orElseThrow();
        UUID deputy = at.office.world.person("代理审批");
        at.office.world.deputize(approving.id(), deputy);
        story.does(story.handler(), new TimeCommand.AskForTime(TimeKind.EXTENSION, story.lastDay().plusDays(9), WORDS));
        assertThat(story.refused(deputy, new TimeCommand.GrantTime(null))).containsExactly("another-decides");
        story.does(sub.approver, new TimeCommand.GrantTime(null));
    }

    @Test
    void one_human_does_not_sign_for_two_sides_by_a_deputy() {
        Story story = aProblem().listed().requested();
        at.office.world.fill(sub.verifierPost.id(), sub.principal);
        UUID deputy = at.office.world.person("代理领导");
        at.office.world.deputize(sub.verifierPost.id(), deputy);
        story.does(sub.principal, story.sign(Side.SUPERIOR));
        assertThat(story.refused(deputy, story.sign(Side.VERIFIER))).contains("one-side-each");
        story.does(sub.secondVerifier, story.sign(Side.VERIFIER));
    }

    @Test
    void the_verifiers_side_lies_in_no_unit_that_registered_or_dispatched_it() {
        Post beside = at.office.world.post(
                at.office.world.unit(at.office.world.viewer(sub.clerk).posts().getFirst().unit()).orElseThrow(),
                "党政办核查",
                Set.of(Role.VERIFIER),
                at.office.world.person("党政办核查员"),
                sub.unit.path());
        Story story = aProblem().listed().requested();
        assertThat(story.refused(beside.holder(), story.sign(Side.VERIFIER))).containsExactly("verifier-is-independent");
        story.does(sub.verifier, story.sign(Side.VERIFIER));
    }

    @Test
    void a_unit_does_not_verify_what_a_unit_had_mended_for_which_it_carries_on() {
        Story story = aProblem().assignedTo(section(0)).requested();
        at.office.world.merge(section(0).id(), section(4).id());
        assertThat(story.refused(sub.staff.get(4), story.verify(true))).containsExactly("independent-unit");
        story.does(sub.verifier, story.verify(true));
    }

    @Test
    void merging_washes_nobodys_hands() {
        Story mended = aProblem().assignedTo(section(1)).shown();
        Story into = aProblem().assignedTo(section(0)).planned();
        mended.does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        into.requested();
        assertThat(into.refused(handler(1), into.verify(true))).contains("independent-person", "independent-unit");
        into.does(sub.verifier, into.verify(true));
    }

    @Test
    void who_joins_two_matters_does_not_verify_what_they_became() {
        UUID joiner = at.office.world.person("调度兼核查");
        at.office.world.post(section(3), "兼职", Set.of(Role.DISPATCHER, Role.VERIFIER), joiner, sub.unit.path());
        Story into = aProblem().planned();
        aProblem().does(joiner, new LinkCommand.Merge(into.id, WORDS));
        into.requested();
        assertThat(into.refused(joiner, into.verify(true))).contains("independent-person");
        into.does(sub.verifier, into.verify(true));
    }

    @Test
    void splitting_washes_nobodys_hands() {
        Story whole = aProblem().assignedTo(section(1)).planned();
        UUID id = nothing();
        whole.does(sub.dispatcher, new LinkCommand.Split(id, "其中一部分另行办理", Map.of(), WORDS));
        Story part = Story.of(at, id).assignedTo(section(0)).requested();
        assertThat(part.refused(handler(1), part.verify(true))).contains("independent-person", "independent-unit");
        part.does(sub.verifier, part.verify(true));
    }
}
