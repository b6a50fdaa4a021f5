package luoshi.notice;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import luoshi.calendar.WorkCalendar;

/**
 * When a date is recalled: some working days before it, on its last day, and after it every few working days, always
 * when the office opens. −n is n working days before, 0 the last day, n the n-th time after.
 */
final class ReminderSteps {

    /** After so many times there is nothing left that another one would change. */
    static final int MOST_AFTER = 60;

    private final WorkCalendar calendar;

    ReminderSteps(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The steps that can be planned now: all up to the end and the first after it; what lies in the past is left out. */
    SortedMap<Integer, Instant> planned(Instant due, Instant now, List<Integer> workingDaysBefore) {
        SortedMap<Integer, Instant> steps = new TreeMap<>();
        LocalDate lastDay = LocalDate.ofInstant(due.minusMillis(1), OFFICE_ZONE);
        for (int before : workingDaysBefore) {
            steps.put(-before, opening(minusWorkingDays(lastDay, before)));
        }
        steps.put(0, opening(lastDay));
        steps.values().removeIf(at -> at.isBefore(now) || !at.isBefore(due));
        Instant late = due.isAfter(now) ? due : now;
        steps.put(1, calendar.plusWorkingTime(late, Duration.ZERO));
        return steps;
    }

    /** The next time after one that was told now. */
    Instant next(Instant now, int everyWorkingDays) {
        return opening(calendar.plusWorkingDays(LocalDate.ofInstant(now, OFFICE_ZONE), everyWorkingDays));
    }

    /** Working days from now to the last day, or since it; never negative. */
    int workingDays(Instant due, Instant now) {
        LocalDate lastDay = LocalDate.ofInstant(due.minusMillis(1), OFFICE_ZONE);
        return Math.abs(calendar.workingDaysBetween(LocalDate.ofInstant(now, OFFICE_ZONE), lastDay));
    }

    private Instant opening(LocalDate day) {
        return calendar.plusWorkingTime(day.atStartOfDay(OFFICE_ZONE).toInstant(), Duration.ZERO);
    }

    private LocalDate minusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
