package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A budget of time that runs from a start, with the stretches in which it stood still. Nothing but this budget and this
 * ledger of suspensions decides a date, so that the date can always be computed again and explained.
 *
 * <p>The day of receipt is not counted. A day-unit deadline ends at 24:00 of its last day; an hour unit is exact. A day
 * on whose evening the clock stood still is not counted, so the day of a resumption counts again. Overlapping
 * suspensions count once, in whatever order they were entered. While one is open the deadline is stopped, and its date
 * is the one that would hold if it ended now.
 */
public record DeadlineClock(Instant start, Budget budget, List<Suspension> suspensions) {

    public static final int MOST_SUSPENSIONS = 500;

    public DeadlineClock {
        if (suspensions.size() > MOST_SUSPENSIONS) {
            throw new IllegalArgumentException("a clock has at most " + MOST_SUSPENSIONS + " suspensions");
        }
        suspensions = merged(suspensions);
    }

    public DeadlineClock(Instant start, Budget budget) {
        this(start, budget, List.of());
    }

    public Deadline due(WorkCalendar following) {
        WorkCalendar calendar = following.fixed();
        Instant due = end(calendar);
        boolean stopped = suspensions.stream().anyMatch(each -> each.until() == null);
        LocalDate lastDay = LocalDate.ofInstant(due.minusMillis(1), OFFICE_ZONE);
        boolean provisional = false;
        if (budget.unit() == DeadlineUnit.WORKING_DAY || budget.unit() == DeadlineUnit.WORKING_HOUR) {
            for (int year = startDay().getYear(); year <= lastDay.getYear(); year++) {
                provisional |= calendar.isProvisional(year);
            }
        }
        List<Step> steps = new Steps(this, calendar).until(due);
        return new Deadline(due, stopped, provisional, calendar.version(), steps);
    }

    /** The first instant at which it is overdue, without the reasons. */
    Instant end(WorkCalendar calendar) {
        return budget.unit().isDay() ? endOfLastDay(calendar) : hoursDue(calendar);
    }

    /** The instant from which the deadline counts as near: when only the given share of the budget's days is left. */
    public Instant near(WorkCalendar following, Deadline deadline, int workingDaysBefore) {
        WorkCalendar calendar = following.fixed();
        LocalDate day = LocalDate.ofInstant(deadline.due().minusMillis(1), OFFICE_ZONE);
        for (int left = workingDaysBefore; left > 0 && day.isAfter(startDay()); ) {
            if (calendar.isWorkingDay(day)) {
                left--;
            }
            if (left > 0) {
                day = day.minusDays(1);
            }
        }
        Instant morning = day.atStartOfDay(OFFICE_ZONE).toInstant();
        return morning.isBefore(start) ? start : morning;
    }

    LocalDate startDay() {
        return LocalDate.ofInstant(start, OFFICE_ZONE);
    }

    boolean counts(LocalDate day, WorkCalendar calendar) {
        boolean kind = budget.unit() == DeadlineUnit.CALENDAR_DAY || calendar.isWorkingDay(day);
        return kind && !isSuspendedOnEveningOf(day);
    }

    boolean isSuspendedOnEveningOf(LocalDate day) {
        Instant midnight = day.plusDays(1).atStartOfDay(OFFICE_ZONE).toInstant();
        return suspensions.stream()
                .filter(each -> each.until() != null)
                .anyMatch(each -> each.from().isBefore(midnight) && !Objects.requireNonNull(each.until()).isBefore(midnight));
    }

    private Instant endOfLastDay(WorkCalendar calendar) {
        if (budget.unit() == DeadlineUnit.WORKING_DAY && suspensions.isEmpty()) {
            return calendar.plusWorkingDays(startDay(), budget.amount()).plusDays(1).atStartOfDay(OFFICE_ZONE).toInstant();
        }
        LocalDate day = startDay();
        for (int left = budget.amount(); left > 0; ) {
            day = day.plusDays(1);
            if (counts(day, calendar)) {
                left--;
            }
        }
        return day.plusDays(1).atStartOfDay(OFFICE_ZONE).toInstant();
    }

    private Instant hoursDue(WorkCalendar calendar) {
        Duration granted = Duration.ofHours(budget.amount());
        Instant due = plus(granted, calendar);
        // Each round adds what was suspended before the date found so far; the date only moves later, so it settles.
        while (true) {
            Instant next = plus(granted.plus(suspendedBefore(due, calendar)), calendar);
            if (!next.isAfter(due)) {
                return due;
            }
            due = next;
        }
    }

    private Instant plus(Duration time, WorkCalendar calendar) {
        return budget.unit() == DeadlineUnit.CONTINUOUS_HOUR ? start.plus(time) : calendar.plusWorkingTime(start, time);
    }

    private Duration suspendedBefore(Instant end, WorkCalendar calendar) {
        Duration total = Duration.ZERO;
        for (Suspension each : suspensions) {
            Instant until = each.until();
            if (until == null) {
                continue;
            }
            Instant from = each.from().isBefore(start) ? start : each.from();
            if (from.isBefore(end) && from.isBefore(until)) {
                total = total.plus(budget.unit() == DeadlineUnit.CONTINUOUS_HOUR
                        ? Duration.between(from, until)
                        : calendar.workingTimeBetween(from, until));
            }
        }
        return total;
    }

    /** Overlapping stretches become one; an open one swallows all that begins after it. */
    private static List<Suspension> merged(List<Suspension> suspensions) {
        List<Suspension> result = new ArrayList<>();
        for (Suspension next : suspensions.stream().sorted(Comparator.comparing(Suspension::from)).toList()) {
            Suspension last = result.isEmpty() ? null : result.getLast();
            if (last == null || (last.until() != null && last.until().isBefore(next.from()))) {
                result.add(next);
            } else if (last.until() != null) {
                boolean longer = next.until() == null || next.until().isAfter(last.until());
                result.set(result.size() - 1, new Suspension(last.from(), longer ? next.until() : last.until()));
            }
        }
        return List.copyOf(result);
    }
}
