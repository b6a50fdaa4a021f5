package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks from receipt to the due date and notes what a reader would ask about. */
final class Steps {

    /** A short budget is told day by day and week by week; a long one in whole stretches. */
    private static final int SHORT_BUDGET = 15;

    private final DeadlineClock clock;
    private final WorkCalendar calendar;
    private final List<Step> steps = new ArrayList<>();

    Steps(DeadlineClock clock, WorkCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    List<Step> until(Instant due) {
        steps.add(new Step.Received(clock.start(), clock.budget()));
        LocalDate last = LocalDate.ofInstant(due.minusMillis(1), OFFICE_ZONE);
        LocalDate start = clock.startDay();
        for (int year = start.getYear(); year <= last.getYear(); year++) {
            if (clock.budget().unit() != DeadlineUnit.CALENDAR_DAY
                    && clock.budget().unit() != DeadlineUnit.CONTINUOUS_HOUR
                    && calendar.isProvisional(year)) {
                steps.add(new Step.Provisional(year));
            }
        }
        if (clock.budget().unit().isDay()) {
            for (LocalDate day = start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                walk(day);
            }
        }
        clock.suspensions().stream()
                .filter(each -> each.from().isBefore(due))
                .forEach(each -> steps.add(new Step.Suspended(each.from(), each.until())));
        steps.add(new Step.Due(due, clock.budget().unit().isDay()));
        return steps;
    }

    private void walk(LocalDate day) {
        Optional<Holiday> exception = clock.budget().unit() == DeadlineUnit.WORKING_DAY
                ? calendar.exceptionOn(day)
                : Optional.empty();
        if (exception.isPresent() && !exception.get().worked()) {
            skip(day, exception.get().name());
        } else if (clock.counts(day, calendar)) {
            if (exception.isPresent()) {
                steps.add(new Step.MakeUpDay(day));
            } else {
                count(day);
            }
        }
    }

    private void skip(LocalDate day, String name) {
        if (steps.getLast() instanceof Step.HolidaySkipped run
                && run.name().equals(name)
                && run.last().plusDays(1).equals(day)) {
            steps.set(steps.size() - 1, new Step.HolidaySkipped(run.first(), day, name));
        } else {
            steps.add(new Step.HolidaySkipped(day, day, name));
        }
    }

    private void count(LocalDate day) {
        boolean long_ = clock.budget().amount() > SHORT_BUDGET;
        if (steps.getLast() instanceof Step.Counted run
                && (run.last().plusDays(1).equals(day) || (long_ && onlyWeekendBetween(run.last(), day)))) {
            steps.set(steps.size() - 1, new Step.Counted(run.first(), day, run.days() + 1));
        } else {
            steps.add(new Step.Counted(day, day, 1));
        }
    }

    private static boolean onlyWeekendBetween(LocalDate before, LocalDate after) {
        return before.getDayOfWeek() == DayOfWeek.FRIDAY && before.plusDays(3).equals(after);
    }
}
