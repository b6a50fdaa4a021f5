package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

/** Small ways around a rule, each of them closed. */
class NoWayAroundTest extends RuleTest {

    @Test
    void after_a_redo_the_same_file_shows_nothing_new() {
        Story story = aProblem().planned();
        story.does(story.handler(), story.evidence("the-only-photo")).requested().redone();
        story.does(story.handler(), story.evidence("the-only-photo"));
        assertThat(story.refused(story.handler(), new MatterCommand.RequestCloseOut(WORDS, null)))
                .containsExactly("evidence-of-result");
        story.does(story.handler(), story.evidence("another-photo")).requested();
    }

    @Test
    void a_corrected_word_makes_no_major_hazard_small() {
        Story story = aMajorHazard();
        story.does(sub.clerk, new WordCommand.CorrectWords("grade", "general", "登记有误")).requested();
        assertThat(story.matter().closing().request().orElseThrow().route()).isEqualTo(Route.MAJOR);
    }

    @Test
    void a_part_of_a_major_hazard_is_one_too() {
        Story story = aMajorHazard();
        UUID id = nothing();
        story.does(sub.dispatcher, new LinkCommand.Split(id, "其中一部分另行办理", Map.of("grade", "general"), WORDS));
        Story part = Story.of(at, id).requested();
        assertThat(part.matter().closing().request().orElseThrow().route()).isEqualTo(Route.MAJOR);
    }

    @Test
    void a_part_is_described_in_the_columns_of_its_kind() {
        Story story = aProblem();
        assertThat(story.refused(
                        sub.dispatcher,
                        new LinkCommand.Split(nothing(), "其中一部分另行办理", Map.of("no-such-column", "x"), WORDS)))
                .containsExactly("columns-of-kind");
        story.does(sub.dispatcher, new LinkCommand.Split(nothing(), "其中一部分另行办理", Map.of("place", "西侧"), WORDS));
    }

    @Test
    void what_is_put_off_while_it_stood_still_stays_still_and_can_go_on() {
        Story story = aProblem().planned();
        story.does(story.handler(), new TimeCommand.AskForTime(TimeKind.SUSPENSION, in(10), WORDS))
                .does(sub.approver, new TimeCommand.GrantTime(null))
                .does(story.handler(), new TimeCommand.AskForTime(TimeKind.DEFERRAL, in(40), WORDS))
                .does(sub.approver, new TimeCommand.GrantTime(null));
        daysPass(20);
        assertThat(story.matter().rectifyClock().standsStillAt(at.clock.instant())).isTrue();
        story.does(story.handler(), new TimeCommand.Resume(WORDS));
        assertThat(story.status()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void a_copy_to_read_gives_nobody_the_right_to_reopen_anothers_matter() {
        Story foreign = aProblem().closed();
        UUID theirPost = at.office.world.viewer(other.dispatcher).posts().getFirst().post();
        foreign.does(sub.dispatcher, new WordCommand.SendCopy(theirPost, null));
        Story theirs = Story.registered(at, other.clerk, Story.aCommand(at, MatterKind.PROBLEM, MatterSource.SELF_FOUND));
        assertThat(theirs.refused(other.dispatcher, new LinkCommand.ConfirmRecurrence(foreign.id, true, WORDS)))
                .containsExactly("role-for-step");
        assertThat(foreign.status()).isEqualTo("CLOSED_OUT");
        theirs.does(other.dispatcher, new LinkCommand.ConfirmRecurrence(foreign.id, false, WORDS));
    }

    @Test
    void a_deputys_own_list_is_the_deputys_and_not_the_absent_ones() {
        UUID deputy = sub.staff.get(3);
        at.office.world.posts().stream()
                .filter(post -> deputy.equals(post.holder()))
                .toList()
                .forEach(post -> at.office.world.fill(post.id(), null));
        assertThat(at.viewer(deputy).posts()).isNotEmpty().allMatch(post -> post.onBehalfOf() != null);
        assertThat(at.matters.register(
                        at.viewer(deputy), nothing(), Story.aCommand(at, MatterKind.PERSONAL_PROBLEM, MatterSource.SELF_FOUND)))
                .isEqualTo(new Outcome.Refused(java.util.List.of(Refusal.of("may-register"))));
        Story own = Story.aPersonalProblemOf(at, sub.staff.get(2));
        own.does(sub.staff.get(2), new MatterCommand.FindCause(CauseCode.ATTITUDE, WORDS));
    }

    @Test
    void nothing_is_the_leaders_because_a_stand_in_typed_it() {
        at.office.world.deputize(sub.principalPost.id(), sub.clerk);
        Story story = aProblem().planned();
        story.does(sub.clerk, new InstructionCommand.Instruct(sub.principalPost.id(), WORDS, null));
        assertThat(story.matter().instructions().all().getFirst().confirmed()).isFalse();
        assertThat(story.refused(
                        sub.clerk, new InstructionCommand.ConfirmInstruction(1, InstructionCommand.Way.AT_THE_DESK, null)))
                .containsExactly("leader-confirms");
        story.does(sub.principal, new InstructionCommand.ConfirmInstruction(1, InstructionCommand.Way.AT_THE_DESK, null));
    }

    @Test
    void what_leaders_watch_is_not_closed_by_a_callers_word_alone() {
        Story story = aHotlineOrder().requested().listed().confirmed();
        assertThat(story.status()).isEqualTo("UNDER_VERIFICATION");
        story.verified().closed();
    }

    @Test
    void a_request_for_time_falls_when_an_earlier_date_is_taken_over() {
        Story old = aProblem().planned();
        daysPass(14);
        Story into = aProblem().planned();
        into.does(handler(0), new TimeCommand.AskForTime(TimeKind.EXTENSION, into.lastDay().plusDays(60), WORDS));
        old.does(sub.dispatcher, new LinkCommand.Merge(into.id, WORDS));
        assertThat(into.refused(sub.approver, new TimeCommand.GrantTime(null))).containsExactly("time-was-asked");
        into.does(handler(0), new TimeCommand.AskForTime(TimeKind.EXTENSION, into.lastDay().plusDays(60), WORDS));
    }

    @Test
    void whoever_raised_a_personal_matter_can_be_called_back_by_the_campaign_office() {
        MatterCommand.Register plain = Story.aCommand(at, MatterKind.PERSONAL_PROBLEM, MatterSource.OPINION);
        UUID opinion = nothing();
        Story story = Story.registered(
                at,
                handler(0),
                new MatterCommand.Register(
                        plain.kind(), plain.title(), plain.domain(), plain.source(), null, plain.particulars(), opinion, today()));
        UUID person = handler(0);
        story.does(person, new MatterCommand.FindCause(CauseCode.ATTITUDE, WORDS))
                .does(person, story.aPlan(story.lastDay()))
                .does(person, story.evidence("photo"))
                .signed()
                .does(person, new MatterCommand.RequestCloseOut(WORDS, null))
                .does(at.office.campaignOffice, story.call(opinion, CallbackEnd.CONFIRMED))
                .does(at.office.campaignOffice, story.verify(true))
                .does(sub.principal, new MatterCommand.Approve(null));
        assertThat(story.status()).isEqualTo("CLOSED_OUT");
    }

    private Story aMajorHazard() {
        MatterCommand.Register plain = Story.aCommand(at, MatterKind.HAZARD, MatterSource.SELF_FOUND);
        return Story.registered(
                at,
                sub.clerk,
                new MatterCommand.Register(
                        plain.kind(), plain.title(), plain.domain(), plain.source(), null,
                        Map.of("place", "某仓库", "hazard", "电线裸露", "grade", "major"), null, today()));
    }
}
