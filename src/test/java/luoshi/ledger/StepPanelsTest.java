package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.InstructionCommand.Way;
import luoshi.ledger.life.Refusal;
import luoshi.ledger.life.Side;
import luoshi.ledger.sim.Office;
import luoshi.ledger.sim.OfficeAtWork;
import luoshi.ledger.sim.Story;
import luoshi.organization.Post;
import luoshi.organization.Unit;
import org.junit.jupiter.api.Test;

/** What the panels beside a matter show to whom. */
class StepPanelsTest {

    private final OfficeAtWork at = OfficeAtWork.inMemory(20260302, LocalDate.of(2026, 3, 2));
    private final Office.SubDistrict sub = at.office.first();

    @Test
    void an_approver_reads_the_findings_the_criteria_and_the_files_that_show_the_result() {
        ApprovalBasis basis = basis(Story.aProblem(at).verified());
        assertThat(basis.result()).isNotNull();
        assertThat(basis.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.by().act().person()).isEqualTo(sub.verifier);
            assertThat(finding.side()).isNull();
        });
        assertThat(basis.criteria()).extracting(ApprovalBasis.Criterion::met).containsExactly(true, true);
        assertThat(basis.evidence()).isNotEmpty();
    }

    @Test
    void on_a_grave_matter_each_of_the_three_sides_stands_by_itself() {
        Story story = Story.aProblem(at).listed().requested().acceptedByThreeSides();
        ApprovalBasis basis = basis(story);
        assertThat(basis.findings()).extracting(ApprovalBasis.Finding::side)
                .containsExactly(Side.SUPERIOR, Side.VERIFIER, Side.SOCIAL_MONITOR);
        assertThat(basis.findings().getLast().monitor().text()).isEqualTo("人大代表");
    }

    @Test
    void what_was_found_before_the_work_was_done_again_is_no_basis() {
        Story story = Story.aProblem(at).requested();
        story.does(sub.verifier, story.verify(false)).shown().requested();
        ApprovalBasis basis = basis(story);
        assertThat(basis.findings()).isEmpty();
        assertThat(basis.criteria()).extracting(ApprovalBasis.Criterion::met).containsOnlyNulls();
    }

    @Test
    void the_callers_words_stand_there_too_and_nobody_else_is_shown_it() {
        Story story = Story.aHotlineOrder(at).requested();
        story.does(sub.verifier, story.call(story.id, CallbackEnd.NO_ANSWER));
        assertThat(basis(story).voices()).singleElement()
                .satisfies(voice -> assertThat(voice.last()).isEqualTo(CallbackEnd.NO_ANSWER));
        assertThat(ApprovalBasis.of(story.matter(), at.history(story.id), List.of("comments", "verifications"))).isEmpty();
    }

    @Test
    void the_leader_confirms_at_the_desk_another_clerk_by_phone_and_who_entered_it_not_at_all() {
        Story story = Story.aProblem(at).planned();
        UUID leader = sub.deputyLeaderPost.id();
        story.does(sub.clerk, new InstructionCommand.Instruct(leader, "三日内先设警示。", null));
        assertThat(toConfirm(sub.deputyLeader, story)).containsExactly(Way.AT_THE_DESK);
        assertThat(toConfirm(sub.secondClerk, story)).containsExactly(Way.BY_PHONE);
        assertThat(toConfirm(sub.clerk, story)).isEmpty();
        assertThat(toConfirm(sub.principal, story)).as("another leader's is not his").isEmpty();
        story.does(sub.deputyLeader, new InstructionCommand.ConfirmInstruction(1, Way.AT_THE_DESK, null));
        assertThat(toConfirm(sub.deputyLeader, story)).isEmpty();
    }

    @Test
    void what_lacks_for_the_own_step_is_said_and_another_posts_step_is_put_aside() {
        List<Refusal> lacking = List.of(Refusal.of("result-shown"));
        List<Refusal> others = List.of(Refusal.of("role-for-step"));
        BarredSteps barred = BarredSteps.of(Map.of("close-out-requests", lacking, "verifications", others, "comments", List.of()));
        assertThat(barred.own()).containsOnlyKeys(List.of(lacking));
        assertThat(barred.others()).containsEntry(others, List.of("verifications"));
        assertThat(barred.others()).hasSize(1);
    }

    @Test
    void a_unit_without_a_handler_or_with_a_vacant_post_is_shown_with_the_reason() {
        Unit filled = sub.sections.getFirst();
        Unit vacant = sub.sections.get(1);
        for (Post post : at.office.world.postsOf(vacant.id())) {
            at.office.world.fill(post.id(), null);
            at.office.world.deputize(post.id(), null);
        }
        List<Receiver> receivers = Receiver.of(at.office.world, List.of(filled, vacant, sub.emptySection), List.of());
        assertThat(receivers).extracting(Receiver::barred)
                .containsExactly(null, "ledger.bulk.vacant", "ledger.bulk.no-handler");
    }

    private ApprovalBasis basis(Story story) {
        List<String> open = List.of(story.status().equals("VERIFIED") ? "approvals" : "callback-end-approvals");
        return ApprovalBasis.of(story.matter(), at.history(story.id), open).orElseThrow();
    }

    private List<Way> toConfirm(UUID person, Story story) {
        return ToConfirm.of(at.viewer(person), story.matter()).stream().map(ToConfirm::way).toList();
    }
}
