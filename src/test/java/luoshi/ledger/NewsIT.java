package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.PartKind;
import luoshi.ledger.life.TimeCommand;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.life.WordCommand;
import luoshi.ledger.sim.Story;
import luoshi.organization.Post;
import org.junit.jupiter.api.Test;

/** Who hears of what happens to a matter: those whom it gives something to do, and those who gave it on. */
class NewsIT {

    private static final String WORDS = Story.WORDS;

    private final ToldOffice office = new ToldOffice();
    private final UUID dispatcher = office.sub.dispatcher;
    private final UUID handler = office.sub.handlers.get(0);
    private final UUID deputy = office.sub.staff.get(0);

    private Story aProblem() {
        return Story.aProblem(office.at);
    }

    @Test
    void what_is_registered_waits_for_the_dispatcher_and_what_is_assigned_for_the_handler_and_the_deputy() {
        Story story = aProblem();
        assertThat(office.whoWasTold("matter.registered")).isEqualTo(office.names(dispatcher));
        story.assigned();
        assertThat(office.whoWasTold("matter.assigned")).isEqualTo(office.names(handler, deputy));
        assertThat(office.told(office.sub.clerk)).as("who acts is not told").isEmpty();
        var notice = office.jdbc.sql("select kind, arguments, href, reference, urgent from notice where key = 'notice.matter.assigned'")
                .query().listOfRows().getFirst();
        assertThat(notice.get("kind")).isEqualTo("TASK");
        assertThat(notice.get("href")).isEqualTo("/matters/" + story.matter().number());
        assertThat(notice.get("arguments").toString()).contains(story.matter().number(), "2026-03-04");
        assertThat(notice.get("urgent")).isEqualTo(false);
    }

    @Test
    void what_comes_back_is_the_dispatchers_and_after_the_second_time_the_leaders_to_decide() {
        Story story = aProblem().assigned().returned();
        assertThat(office.told(dispatcher)).containsExactly("registered", "returned");
        assertThat(office.whoWasTold("matter.dispute")).isEmpty();
        story.assignedTo(office.sub.sections.get(1)).returned();
        Post leader = office.at.office.world.leaderInCharge(office.sub.sections.get(1).id(), "city-management").orElseThrow();
        assertThat(office.whoWasTold("matter.dispute")).isEqualTo(office.names(leader.holder()));
        office.forget();
        story.does(leader.holder(), new CooperationCommand.DecideDispute(
                office.sub.sections.get(2).id(), List.copyOf(story.matter().holding().returnedBy()), WORDS + WORDS, null));
        // The third section's deputy is the dispatcher.
        assertThat(office.whoWasTold("matter.assigned")).isEqualTo(office.names(office.sub.handlers.get(2), dispatcher));
        assertThat(office.whoWasTold("matter.dispute-decided")).isEqualTo(office.names(
                handler, deputy, office.sub.handlers.get(1), office.sub.staff.get(1)));
    }

    @Test
    void a_close_out_is_checked_by_who_sits_elsewhere_then_approved_then_told_to_handler_and_clerk() {
        Story story = aProblem().shown();
        office.forget();
        story.requested();
        Set<String> checkers = office.whoWasTold("matter.close-out-asked");
        assertThat(checkers).containsAll(office.names(office.sub.verifier, office.sub.secondVerifier))
                .as("nobody from the unit that mended it, nobody from the district while there is one nearer")
                .doesNotContainAnyElementsOf(office.names(handler, deputy, office.at.office.districtVerifier));
        assertThat(office.told(handler)).isEmpty();
        story.verified();
        assertThat(office.whoWasTold("matter.approval-asked"))
                .contains(office.name(office.sub.approver), office.name(office.sub.secondApprover))
                .as("the head of the section approves elsewhere, not what the section did")
                .doesNotContain(office.name(handler));
        story.closed();
        assertThat(office.whoWasTold("matter.closed-out")).isEqualTo(office.names(handler, deputy, office.sub.clerk));
        assertThat(office.told(office.sub.approver)).containsExactly("approval-asked");
    }

    @Test
    void what_is_not_done_comes_back_to_the_handler() {
        aProblem().redone();
        assertThat(office.told(handler)).containsExactly("assigned", "redo");
        assertThat(office.jdbc.sql("select kind from notice where key = 'notice.matter.redo'").query(String.class).list())
                .containsOnly("RETURNED");
        Story refused = aProblem().verified().does(office.sub.approver, new MatterCommand.RefuseApproval(WORDS));
        assertThat(office.told(handler)).last().isEqualTo("approval-refused");
        assertThat(refused.matter().number()).isNotNull();
    }

    @Test
    void a_major_matter_is_told_to_its_three_sides() {
        aProblem().listed().requested();
        Set<String> sides = new TreeSet<>(office.names(office.sub.principal, office.sub.verifier, office.sub.clerk));
        assertThat(office.whoWasTold("matter.acceptance-asked")).containsAll(sides);
        assertThat(office.whoWasTold("matter.close-out-asked")).isEmpty();
    }

    @Test
    void units_that_share_it_hear_of_their_parts_and_the_lead_of_what_they_deliver() {
        Story story = aProblem().planned();
        UUID other = office.sub.handlers.get(1);
        story.does(handler, new CooperationCommand.AskPart(
                PartKind.ASSISTANCE, office.sub.sections.get(1).id(), WORDS, office.clock.today().plusDays(2)));
        assertThat(office.told(other)).containsExactly("part-asked");
        story.does(other, new CooperationCommand.DeliverPart(1, WORDS));
        assertThat(office.told(handler)).last().isEqualTo("part-delivered");
        story.does(handler, new CooperationCommand.AskPart(
                PartKind.ASSISTANCE, office.sub.sections.get(1).id(), WORDS, office.clock.today().plusDays(2)));
        story.does(handler, new CooperationCommand.WaivePart(2, WORDS));
        assertThat(office.told(other)).containsExactly("part-asked", "part-asked", "part-waived");
    }

    @Test
    void time_is_asked_of_the_approvers_and_the_answer_told_to_who_asked() {
        Story story = aProblem().planned();
        story.does(handler, new TimeCommand.AskForTime(TimeKind.EXTENSION, story.lastDay().plusDays(9), WORDS));
        assertThat(office.told(office.sub.approver)).containsExactly("time-asked");
        story.does(office.sub.approver, new TimeCommand.RefuseTime(WORDS));
        assertThat(office.told(handler)).last().isEqualTo("time-refused");
        story.does(handler, new TimeCommand.AskForTime(TimeKind.EXTENSION, story.lastDay().plusDays(9), WORDS));
        story.does(office.sub.approver, new TimeCommand.GrantTime(null));
        assertThat(office.told(handler)).last().isEqualTo("extended");
        assertThat(office.told(deputy)).last().isEqualTo("extended");
    }

    @Test
    void an_instruction_that_was_entered_for_a_leader_is_the_leaders_first_and_the_units_once_it_is_confirmed() {
        Story story = aProblem().planned();
        office.forget();
        UUID leader = office.sub.principalPost.id();
        story.does(office.sub.clerk, new InstructionCommand.Instruct(leader, WORDS, null));
        assertThat(office.told(office.sub.principal)).containsExactly("instruction-entered");
        assertThat(office.told(handler)).as("nothing is the leader's until it is confirmed").isEmpty();
        story.does(office.sub.principal, new InstructionCommand.ConfirmInstruction(
                1, InstructionCommand.Way.AT_THE_DESK, null));
        assertThat(office.told(handler)).containsExactly("instructed");
        story.does(handler, new InstructionCommand.AnswerInstruction(1, WORDS));
        assertThat(office.told(office.sub.principal)).containsExactly("instruction-entered", "instruction-answered");
    }

    @Test
    void copies_referrals_mergers_and_callbacks_are_told_where_they_arrive() {
        Story order = Story.aHotlineOrder(office.at).requested();
        UUID voice = order.matter().voices().all().getFirst().id();
        order.does(office.sub.verifier, order.call(voice, CallbackEnd.GROUNDLESS));
        assertThat(office.told(office.sub.approver)).containsExactly("call-ended");
        order.does(office.sub.approver, new luoshi.ledger.life.VoiceCommand.ApproveCallbackEnd(voice, WORDS));
        assertThat(office.told(office.sub.verifier)).last().isEqualTo("call-end-approved");

        Story kept = aProblem().planned();
        Story other = aProblem().assignedTo(office.sub.sections.get(1));
        office.forget();
        other.does(dispatcher, new LinkCommand.Merge(kept.id, WORDS));
        assertThat(office.told(office.sub.handlers.get(1))).containsExactly("merged");
        assertThat(office.told(handler)).containsExactly("took-over");
        kept.does(dispatcher, new WordCommand.SendCopy(office.sub.deputyLeaderPost.id(), null));
        assertThat(office.told(office.sub.deputyLeader)).containsExactly("copy-sent");
    }

    @Test
    void a_personal_list_is_told_to_nobody_but_its_readers_and_no_deputy() {
        UUID person = handler;
        Story own = Story.aPersonalProblemOf(office.at, person);
        own.does(person, new MatterCommand.FindCause(CauseCode.ABILITY_LACKING, WORDS + WORDS));
        LocalDate due = office.clock.today().plusDays(2);
        own.does(person, new MatterCommand.Plan(
                List.of(new MatterCommand.PlannedMeasure(WORDS, due)), WORDS, WORDS + "，且有记录", List.of(WORDS), person, due, null));
        own.does(person, own.evidence("own"));
        assertThat(everybodyTold()).as("nothing is asked of anybody yet").isEmpty();
        own.signed();
        own.does(person, new MatterCommand.RequestCloseOut(WORDS, null));
        assertThat(everybodyTold()).isEqualTo(office.names(office.at.office.campaignOffice));
        own.does(office.at.office.campaignOffice, own.verify(true));
        UUID leader = office.at.office.world.post(own.matter().registration().personLeader()).orElseThrow().holder();
        assertThat(everybodyTold()).isEqualTo(office.names(office.at.office.campaignOffice, leader));
        own.does(leader, new MatterCommand.Approve(null));
        assertThat(everybodyTold()).isEqualTo(office.names(office.at.office.campaignOffice, leader, person));
        assertThat(office.told(person)).containsExactly("closed-out");
        String title = own.matter().title().text();
        assertThat(office.jdbc.sql("select array_to_string(arguments, ' ') from notice").query(String.class).list())
                .noneMatch(each -> each.contains(title));
    }

    @Test
    void a_cause_that_is_not_saved_tells_nobody() {
        Story story = aProblem();
        office.forget();
        office.real.transaction().executeWithoutResult(cause -> {
            story.assigned();
            cause.setRollbackOnly();
        });
        assertThat(everybodyTold()).isEmpty();
        story.assigned();
        assertThat(office.told(handler)).containsExactly("assigned");
    }

    @Test
    void forty_at_once_are_gathered() {
        for (int i = 0; i < 40; i++) {
            aProblem();
        }
        assertThat(office.told(dispatcher)).containsExactly(
                "registered", "registered", "registered", "registered", "registered", "more.TASK");
        String[] arguments = office.jdbc.sql("select arguments from notice where key = 'notice.more.TASK'")
                .query((row, _) -> (String[]) row.getArray("arguments").getArray()).single();
        assertThat(arguments[0]).isEqualTo("35");
        assertThat(arguments[1]).startsWith("2026-000040 2026-000039 ").endsWith(" 2026-000031");
    }

    @Test
    void a_hand_over_waits_for_both_and_its_end_is_told_to_who_signed_first() {
        HandOvers handOvers = new HandOvers(
                office.real.journal(), office.at.office.world, new HandOverStore(office.jdbc), office.real.transaction(),
                HandOverNews.by(office.doors.notices, office.clock), office.clock);
        UUID to = office.sub.staff.get(2);
        UUID id = office.at.id();
        Post post = office.at.office.world.postsOf(office.sub.sections.getFirst().id()).stream()
                .filter(each -> each.roles().contains(Role.HANDLER)).findFirst().orElseThrow();
        assertThat(handOvers.prepare(office.at.viewer(handler), new HandOvers.Wish(id, post.id(), to))).isEmpty();
        assertThat(office.told(to)).containsExactly("hand-over.waits");
        assertThat(office.told(handler)).isEmpty();
        handOvers.sign(office.at.viewer(to), id, 1);
        assertThat(office.told(handler)).isEmpty();
        handOvers.sign(office.at.viewer(handler), id, 2);
        assertThat(office.told(to)).containsExactly("hand-over.waits", "hand-over.done");
    }

    private Set<String> everybodyTold() {
        Set<String> names = new TreeSet<>();
        office.jdbc.sql("select distinct person from notice").query(UUID.class).list().forEach(each -> names.add(office.name(each)));
        return names;
    }
}
