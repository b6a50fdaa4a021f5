package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import luoshi.calendar.Budget;
import luoshi.calendar.Deadline;
import luoshi.calendar.DeadlineClock;
import luoshi.calendar.DeadlineUnit;
import luoshi.calendar.Suspension;
import luoshi.calendar.WorkCalendar;
import luoshi.ledger.life.ClockRules;
import luoshi.ledger.life.Deadlines;
import luoshi.ledger.life.SetClock;
import luoshi.rulebook.Rulebook;

/** Clocks by the rulebook in force and the published calendar. */
final class RulebookDeadlines implements Deadlines {

    private static final String NEAR = "matter.near-before";

    private final Rulebook rulebook;
    private final WorkCalendar calendar;

    RulebookDeadlines(Rulebook rulebook, WorkCalendar calendar) {
        this.rulebook = rulebook;
        this.calendar = calendar;
    }

    @Override
    public SetClock byRule(String rule, Instant start) {
        return set(rule, new DeadlineClock(start, rulebook.budget(rule)));
    }

    @Override
    public SetClock toDay(String rule, Instant start, LocalDate lastDay) {
        LocalDate today = LocalDate.ofInstant(start, OFFICE_ZONE);
        int days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(today, lastDay)));
        return set(rule, new DeadlineClock(start, new Budget(days, DeadlineUnit.CALENDAR_DAY)));
    }

    @Override
    public SetClock with(SetClock clock, List<Suspension> suspensions) {
        return set(clock.rule(), new DeadlineClock(clock.start(), clock.budget(), suspensions));
    }

    @Override
    public int number(String rule) {
        return rulebook.number(rule);
    }

    private SetClock set(String rule, DeadlineClock clock) {
        Deadline deadline = clock.due(calendar);
        Instant near = clock.near(calendar, deadline, rulebook.number(NEAR));
        return new SetClock(
                rule, rulebook.version(), clock.start(), clock.budget(), clock.suspensions(), near, deadline);
    }

    @Override
    public List<LocalDate> lookBacks(LocalDate closedOn) {
        return rulebook.numbers(ClockRules.LOOK_BACK).stream()
                .map(days -> calendar.plusWorkingDays(closedOn.plusDays(days - 1L), 1))
                .toList();
    }
}
