package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.PartKind;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.TimeCommand;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.sim.Story;
import luoshi.organization.Post;
import org.junit.jupiter.api.Test;

/** Every date of a matter is recalled to whose hand it lies in, and after it up the ladder, until it is met. */
class LedgerRemindersIT {

    private static final String WORDS = Story.WORDS;

    private final ToldOffice office = new ToldOffice();
    private final UUID handler = office.sub.handlers.get(0);
    private final UUID other = office.sub.handlers.get(1);

    private Story aProblem() {
        return Story.aProblem(office.at);
    }

    @Test
    void a_part_that_is_owed_is_a_clock_of_its_own_until_it_is_delivered() {
        Story story = aProblem().planned();
        story.does(handler, new CooperationCommand.AskPart(
                PartKind.ASSISTANCE, office.sub.sections.get(1).id(), WORDS, office.clock.today().plusDays(3)));
        office.forget();
        office.days(10);
        assertThat(office.told(other)).containsExactly(
                "reminder.part", "reminder.last-day.part", "overdue.part.HANDLER", "overdue.part.HANDLER", "overdue.part.HANDLER");
        assertThat(office.told(handler)).as("whoever waits for it hears of it with the leader")
                .containsExactly("overdue.part.LEADER_IN_CHARGE", "overdue.part.LEADER_IN_CHARGE");
        assertThat(office.whoWasTold("overdue.part.DISTRICT_OFFICE"))
                .isEqualTo(office.names(office.at.office.districtOffice));
        story.does(other, new CooperationCommand.DeliverPart(1, WORDS));
        office.forget();
        office.days(5);
        assertThat(office.told(other)).isEmpty();
        assertThat(clocks()).containsExactly("rectify");
    }

    @Test
    void an_instruction_with_a_date_is_recalled_to_the_leader_until_it_is_confirmed_and_to_the_unit_until_it_is_answered() {
        Story story = aProblem().planned();
        story.does(office.sub.clerk, new InstructionCommand.Instruct(
                office.sub.principalPost.id(), WORDS, office.clock.today().plusDays(4)));
        office.forget();
        office.days(1);
        assertThat(office.told(office.sub.principal)).containsExactly("reminder.instruction");
        assertThat(office.told(handler)).isEmpty();
        story.does(office.sub.principal, new InstructionCommand.ConfirmInstruction(
                1, InstructionCommand.Way.AT_THE_DESK, null));
        office.forget();
        office.days(6);
        assertThat(office.told(handler)).containsExactly(
                "reminder.instruction", "reminder.last-day.instruction", "overdue.instruction.HANDLER");
        story.does(handler, new InstructionCommand.AnswerInstruction(1, WORDS));
        office.forget();
        office.days(5);
        assertThat(office.told(handler)).noneMatch(key -> key.contains("instruction"));
    }

    @Test
    void a_listed_oversight_is_recalled_until_it_is_reported_on() {
        Story story = aProblem().planned();
        story.does(office.sub.principal, new CooperationCommand.ListForOversight(WORDS, office.clock.today().plusDays(3)));
        office.forget();
        office.days(4);
        assertThat(office.told(handler)).containsExactly(
                "reminder.oversight", "reminder.last-day.oversight", "overdue.oversight.HANDLER");
        story.does(handler, new MatterCommand.ReportProgress(WORDS, office.clock.today()));
        assertThat(clocks()).as("everyday progress is no report to who listed it").containsExactly("oversight", "rectify");
        office.forget();
        story.reportedOn();
        assertThat(clocks()).containsExactly("rectify");
        assertThat(office.whoWasTold("matter.oversight-reported")).isEqualTo(office.names(office.sub.principal));
        story.does(office.sub.principal, new CooperationCommand.EndOversight(WORDS));
        assertThat(office.told(handler)).containsExactly("oversight-ended");
    }

    @Test
    void a_dispute_is_recalled_to_who_decides_and_then_to_who_stands_above_while_the_matters_own_clock_goes_on() {
        Story story = aProblem()
                .assignedTo(office.sub.sections.get(0)).returned()
                .assignedTo(office.sub.sections.get(1)).returned();
        Post leader = office.at.office.world.leaderInCharge(office.sub.sections.get(1).id(), "city-management").orElseThrow();
        assertThat(clocks()).containsExactly("dispute", "rectify");
        LocalDate decide = due("dispute");
        LocalDate whole = due("rectify");
        office.forget();
        office.days(20);
        assertThat(office.told(leader.holder())).contains("reminder.dispute", "reminder.last-day.dispute", "overdue.dispute.HANDLER");
        assertThat(office.whoWasTold("overdue.dispute.DISTRICT_OFFICE")).isEqualTo(office.names(office.at.office.districtOffice));
        assertThat(due("dispute")).isEqualTo(decide);
        assertThat(due("rectify")).as("nobody wins time by disputing").isEqualTo(whole);
        story.does(leader.holder(), new CooperationCommand.DecideDispute(
                office.sub.sections.get(2).id(), List.copyOf(story.matter().holding().returnedBy()), WORDS + WORDS, null));
        assertThat(clocks()).containsExactly("rectify", "step");
    }

    @Test
    void a_look_back_is_recalled_to_who_checks_although_the_matter_has_ended() {
        Story story = aProblem().listed().requested().acceptedByThreeSides().closed();
        LocalDate first = story.matter().closing().lookBacksDue().getFirst();
        assertThat(clocks()).containsExactly("look-back");
        office.forget();
        office.clock.toDay(first.minusDays(8));
        office.days(9);
        assertThat(office.told(office.sub.verifier))
                .contains("reminder.look-back", "reminder.last-day.look-back", "overdue.look-back.HANDLER");
        assertThat(office.told(handler)).isEmpty();
        UUID checks = office.at.office.districtVerifier;
        story.does(checks, new MatterCommand.LookBack(true, WORDS));
        assertThat(due("look-back")).isEqualTo(story.matter().closing().lookBacksDue().getFirst());
        office.forget();
        office.days(3);
        assertThat(office.told(office.sub.verifier)).isEmpty();
    }

    @Test
    void a_verifier_beside_the_handling_unit_is_reminded_of_the_check() {
        aProblem().requested();
        office.forget();
        office.days(8);
        assertThat(office.told(office.sub.verifier)).contains("reminder.step", "reminder.last-day.step", "overdue.step.HANDLER");
        assertThat(office.told(handler)).isEmpty();
    }

    @Test
    void a_personal_list_under_check_is_recalled_to_the_campaign_office_and_then_to_the_direct_leader() {
        Story own = Story.aPersonalProblemOf(office.at, handler);
        own.does(handler, new MatterCommand.FindCause(CauseCode.ABILITY_LACKING, WORDS + WORDS));
        LocalDate due = office.clock.today().plusDays(2);
        own.does(handler, new MatterCommand.Plan(
                List.of(new MatterCommand.PlannedMeasure(WORDS, due)), WORDS, WORDS + "，且有记录", List.of(WORDS), handler, due, null));
        own.does(handler, own.evidence("own")).signed().does(handler, new MatterCommand.RequestCloseOut(WORDS, null));
        UUID campaign = office.at.office.campaignOffice;
        UUID leader = office.at.office.world.post(own.matter().registration().personLeader()).orElseThrow().holder();
        office.forget();
        office.days(7);
        assertThat(office.told(campaign)).contains("reminder.step", "reminder.last-day.step");
        assertThat(office.jdbc.sql("select distinct person from notice").query(UUID.class).list()).containsOnly(campaign);
        office.days(7);
        assertThat(office.whoWasTold("overdue.step.LEADER_IN_CHARGE")).isEqualTo(office.names(leader));
        assertThat(office.jdbc.sql("select distinct person from notice").query(UUID.class).list())
                .as("nobody else may know of it").containsOnly(campaign, leader);
        own.does(campaign, own.verify(true));
        office.forget();
        office.days(4);
        assertThat(office.told(leader)).contains("reminder.step");
        assertThat(office.told(campaign)).isEmpty();
    }

    @Test
    void of_a_personal_list_that_is_not_signed_nobody_but_the_person_is_reminded() {
        Story own = Story.aPersonalProblemOf(office.at, handler);
        office.forget();
        office.days(60);
        assertThat(office.told(handler)).isNotEmpty();
        assertThat(office.jdbc.sql("select distinct person from notice where reference = :number")
                        .param("number", own.matter().number()).query(UUID.class).list())
                .containsOnly(handler);
    }

    @Test
    void the_acceptance_by_three_sides_is_recalled_to_those_who_have_not_signed() {
        Story story = aProblem().listed().requested();
        story.does(office.sub.principal, story.sign(Side.SUPERIOR));
        office.forget();
        office.days(6);
        assertThat(office.told(office.sub.principal)).doesNotContain("reminder.step");
        assertThat(office.told(office.sub.verifier)).contains("reminder.step");
        assertThat(office.told(office.sub.clerk)).contains("reminder.step");
        story.does(office.sub.verifier, story.sign(Side.VERIFIER));
        office.forget();
        office.days(2);
        assertThat(office.told(office.sub.verifier)).noneMatch(key -> key.endsWith(".HANDLER"));
        assertThat(office.told(office.sub.clerk)).anyMatch(key -> key.startsWith("overdue.step"));
    }

    @Test
    void a_standstill_that_ends_by_itself_takes_no_reminder_away() {
        Story story = aProblem().planned();
        story.does(handler, new TimeCommand.AskForTime(TimeKind.SUSPENSION, office.clock.today().plusDays(10), WORDS));
        story.does(office.sub.approver, new TimeCommand.GrantTime(null));
        assertThat(due("rectify")).isEqualTo(story.lastDay());
        assertThat(clocks()).isEqualTo(List.of("rectify"));
    }

    private List<String> clocks() {
        return office.jdbc.sql("select clock from notice_clock order by clock").query(String.class).list();
    }

    private LocalDate due(String clock) {
        return office.jdbc.sql("""
                        select (due at time zone 'Asia/Shanghai' - interval '1 millisecond')::date from notice_clock
                        where clock = :clock
                        """).param("clock", clock).query(LocalDate.class).single();
    }
}
