package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

class TimeRulesTest extends RuleTest {

    private final TimeCommand.GrantTime grant = new TimeCommand.GrantTime(null);

    @Test
    void one_request_waits_at_a_time() {
        Story story = aProblem().planned();
        story.does(handler(0), ask(TimeKind.EXTENSION, story.lastDay().plusDays(5)));
        assertThat(story.refused(handler(0), ask(TimeKind.DEFERRAL, in(30)))).containsExactly("one-request-at-a-time");
        story.does(sub.approver, new TimeCommand.RefuseTime(WORDS)).does(handler(0), ask(TimeKind.DEFERRAL, in(30)));
    }

    @Test
    void who_is_late_gets_no_later_date_but_may_be_put_off_on_record() {
        Story story = aProblem().planned();
        LocalDate last = story.lastDay();
        daysPass(60);
        assertThat(story.refused(handler(0), ask(TimeKind.EXTENSION, last.plusDays(60)))).containsExactly("asked-before-due");
        assertThat(story.refused(handler(0), ask(TimeKind.SUSPENSION, in(9)))).containsExactly("asked-before-due");
        story.does(handler(0), ask(TimeKind.DEFERRAL, in(30))).does(sub.approver, grant);
        daysPass(20);
        story.does(handler(0), new TimeCommand.Resume(WORDS));
        assertThat(story.lastDay()).as("the lateness is not put off").isEqualTo(last);
    }

    @Test
    void the_day_lies_within_the_bound_of_the_rulebook() {
        Story story = aProblem().planned();
        LocalDate last = story.lastDay();
        assertThat(story.refused(handler(0), ask(TimeKind.EXTENSION, last))).containsExactly("until-within-bound");
        assertThat(story.refused(handler(0), ask(TimeKind.EXTENSION, last.plusDays(61)))).containsExactly("until-within-bound");
        assertThat(story.refused(handler(0), ask(TimeKind.SUSPENSION, in(61)))).containsExactly("until-within-bound");
        assertThat(story.refused(handler(0), ask(TimeKind.LONG_TERM, in(91)))).containsExactly("until-within-bound");
        story.does(handler(0), ask(TimeKind.EXTENSION, last.plusDays(60)));
    }

    @Test
    void a_date_moves_only_when_somebody_above_agrees_and_only_twice() {
        Story story = aProblem().planned();
        var first = story.matter().firstDue();
        for (int i = 0; i < 2; i++) {
            LocalDate until = story.lastDay().plusDays(5);
            story.does(handler(0), ask(TimeKind.EXTENSION, until));
            assertThat(story.lastDay()).isEqualTo(until.minusDays(5));
            story.does(sub.approver, grant);
            assertThat(story.lastDay()).isEqualTo(until);
        }
        assertThat(story.refused(handler(0), ask(TimeKind.EXTENSION, story.lastDay().plusDays(5)))).containsExactly("extensions-left");
        assertThat(story.matter().firstDue()).isEqualTo(first);
        story.does(handler(0), ask(TimeKind.SUSPENSION, in(5)));
    }

    @Test
    void a_clock_that_stands_still_neither_moves_nor_stops_again() {
        Story story = aProblem().planned();
        LocalDate last = story.lastDay();
        story.does(handler(0), ask(TimeKind.SUSPENSION, in(9))).does(sub.approver, grant);
        assertThat(story.lastDay()).isAfter(last);
        assertThat(story.refused(handler(0), ask(TimeKind.EXTENSION, story.lastDay().plusDays(5)))).containsExactly("clock-runs");
        daysPass(10);
        story.does(handler(0), ask(TimeKind.EXTENSION, story.lastDay().plusDays(5)));
    }

    @Test
    void a_decision_needs_a_request() {
        Story story = aProblem().planned();
        assertThat(story.refused(sub.approver, grant)).containsExactly("time-was-asked");
        assertThat(story.refused(sub.approver, new TimeCommand.RefuseTime(WORDS))).containsExactly("time-was-asked");
    }

    @Test
    void nobody_gives_time_to_their_own_work() {
        Story story = aProblem().planned();
        story.does(handler(0), ask(TimeKind.EXTENSION, story.lastDay().plusDays(5)));
        assertThat(story.refused(handler(0), grant)).containsExactly("another-decides");
        story.does(sub.approver, grant);
    }

    @Test
    void only_what_stands_still_goes_on() {
        Story story = aProblem().planned();
        TimeCommand.Resume resume = new TimeCommand.Resume(WORDS);
        assertThat(story.refused(handler(0), resume)).containsExactly("clock-stands-still");
        story.does(handler(0), ask(TimeKind.LONG_TERM, in(80))).does(sub.approver, grant);
        assertThat(story.status()).isEqualTo("LONG_TERM");
        daysPass(30);
        LocalDate last = story.lastDay();
        story.does(handler(0), resume);
        assertThat(story.status()).isEqualTo("IN_PROGRESS");
        assertThat(story.lastDay()).isAfter(last);
    }

    private static TimeCommand.AskForTime ask(TimeKind kind, LocalDate until) {
        return new TimeCommand.AskForTime(kind, until, WORDS);
    }
}
