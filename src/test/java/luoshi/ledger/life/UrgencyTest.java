package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import luoshi.calendar.Budget;
import luoshi.calendar.Deadline;
import luoshi.calendar.DeadlineUnit;
import luoshi.calendar.Suspension;
import luoshi.journal.SqlTime;
import luoshi.journal.Words;
import luoshi.ledger.sim.Story;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.junit.jupiter.api.Test;

/** The more urgent an order is, the less time it has; the date says so. */
class UrgencyTest extends RuleTest {

    @Test
    void each_kind_of_urgency_has_a_clock_of_its_own_to_accept_and_to_answer() {
        Story usual = order("一般").assigned();
        Story urgent = order("紧急").assigned();
        Story emergency = order("特急").assigned();
        assertThat(usual.matter().rectifyClock().rule()).isEqualTo("hotline.finish-within");
        assertThat(urgent.matter().rectifyClock().rule()).isEqualTo("hotline.finish-urgent");
        assertThat(emergency.matter().rectifyClock().rule()).isEqualTo("hotline.finish-emergency");
        assertThat(List.of(usual.lastDay(), urgent.lastDay(), emergency.lastDay())).containsExactly(in(7), in(2), in(1));
        Instant now = at.clock.instant();
        assertThat(step(emergency).due()).isEqualTo(now.plus(Duration.ofHours(2)));
        assertThat(step(urgent).rule()).isEqualTo("hotline.accept-urgent");
        assertThat(step(urgent).due()).isBefore(step(usual).due()).isAfter(step(emergency).due());
        assertThat(step(usual).rule()).isEqualTo("matter.accept-within");
    }

    @Test
    void it_is_understood_in_both_languages_and_in_a_spreadsheets_usual_words() {
        Messages messages = Messages.fromClasspath();
        for (Urgency urgency : Urgency.values()) {
            for (Language language : Language.values()) {
                assertThat(Urgency.read(" " + messages.text(language, urgency.key()) + " ")).contains(urgency);
            }
        }
        assertThat(Urgency.read("加急")).contains(Urgency.URGENT);
        assertThat(Urgency.read("Emergency")).contains(Urgency.EMERGENCY);
        assertThat(order("").matter().rectifyClock().rule()).as("nothing said").isEqualTo("hotline.finish-within");
    }

    @Test
    void a_word_that_no_clock_knows_is_refused_and_not_given_the_usual_time() {
        Outcome outcome = at.matters.register(at.viewer(sub.clerk), nothing(), command("十万火急"));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused ->
                assertThat(refused.refusals()).extracting(Refusal::rule).containsExactly("urgency-known"));
        Story story = order("一般");
        assertThat(story.refused(sub.clerk, corrected("十万火急"))).containsExactly("urgency-known");
        assertThat(story.refused(sub.dispatcher, new LinkCommand.Split(
                        nothing(), "其中一部分另行办理", Map.of(Urgency.COLUMN, "十万火急"), WORDS)))
                .containsExactly("columns-of-kind");
    }

    @Test
    void a_correction_brings_the_date_forward_and_never_back() {
        Story story = order("一般");
        story.does(sub.clerk, corrected("特急"));
        assertThat(story.lastDay()).isEqualTo(in(1));
        assertThat(story.matter().rectifyClock().rule()).isEqualTo("hotline.finish-emergency");
        story.does(sub.clerk, corrected("一般"));
        assertThat(story.lastDay()).as("time is asked for and granted, not corrected").isEqualTo(in(1));
        story.assigned();
        assertThat(step(story).rule()).as("the next step goes by the word as it stands now").isEqualTo("matter.accept-within");
    }

    @Test
    void a_correction_leaves_a_planned_date_alone() {
        Story story = order("一般").planned();
        SetClock was = story.matter().rectifyClock();
        story.does(sub.clerk, corrected("title", "井盖缺失（更正）"));
        assertThat(story.matter().rectifyClock()).isEqualTo(was);
        Story early = order("一般").caused();
        early.does(early.handler(), early.aPlan(in(3))).does(sub.clerk, corrected("特急"));
        assertThat(early.lastDay()).isEqualTo(in(3));
    }

    @Test
    void once_reopened_it_is_as_urgent_as_it_was() {
        Story earlier = order("紧急").requested().confirmed();
        daysPass(10);
        order("一般").does(sub.dispatcher, new LinkCommand.ConfirmRecurrence(earlier.id, true, WORDS));
        assertThat(earlier.matter().rectifyClock().rule()).isEqualTo("hotline.finish-urgent");
    }

    /** Whatever numbers a district has set, and whatever units they count: the more urgent order is never due later. */
    @Test
    void by_any_rulebook_the_more_urgent_order_is_never_due_later() {
        Random random = new Random(20260302);
        Instant start = LocalDate.of(2026, 3, 2).atStartOfDay(SqlTime.OFFICE_ZONE).toInstant();
        for (int round = 0; round < 500; round++) {
            Map<String, Duration> terms = new LinkedHashMap<>();
            UrgencyClocks clocks = new UrgencyClocks(new AnyTerms(terms, random));
            Instant usual = due(clocks, "一般", start);
            Instant urgent = due(clocks, "紧急", start);
            assertThat(urgent).isBeforeOrEqualTo(usual);
            assertThat(due(clocks, "特急", start)).isBeforeOrEqualTo(urgent);
        }
    }

    /** Terms as they come, the same for each rule whenever it is asked. */
    private record AnyTerms(Map<String, Duration> terms, Random random) implements Deadlines {

        @Override
        public SetClock byRule(String rule, Instant start) {
            Instant due = start.plus(terms.computeIfAbsent(rule, _ -> Duration.ofHours(1 + random.nextInt(400))));
            return new SetClock(rule, "1.0", start, new Budget(1, DeadlineUnit.CONTINUOUS_HOUR), List.of(), start,
                    new Deadline(due, false, false, "any", List.of()));
        }

        @Override
        public SetClock toDay(String rule, Instant start, LocalDate lastDay) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SetClock with(SetClock clock, List<Suspension> suspensions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<LocalDate> lookBacks(LocalDate closedOn) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int number(String rule) {
            throw new UnsupportedOperationException();
        }
    }

    private static Instant due(UrgencyClocks clocks, String urgency, Instant start) {
        return clocks.finish(MatterKind.HOTLINE_ORDER, Map.of(Urgency.COLUMN, Words.of(urgency)), start).due();
    }

    private static SetClock step(Story story) {
        return story.matter().stepClock().orElseThrow();
    }

    private Story order(String urgency) {
        return Story.registered(at, sub.clerk, command(urgency));
    }

    private MatterCommand.Register command(String urgency) {
        MatterCommand.Register whole = Story.aCommand(at, MatterKind.HOTLINE_ORDER, MatterSource.HOTLINE);
        Map<String, String> particulars = new LinkedHashMap<>(whole.particulars());
        particulars.put(Urgency.COLUMN, urgency);
        return new MatterCommand.Register(
                whole.kind(), whole.title(), whole.domain(), whole.source(), null, particulars, null, today());
    }

    private static WordCommand.CorrectWords corrected(String urgency) {
        return corrected(Urgency.COLUMN, urgency);
    }

    private static WordCommand.CorrectWords corrected(String field, String text) {
        return new WordCommand.CorrectWords(field, text, "登记有误");
    }
}
