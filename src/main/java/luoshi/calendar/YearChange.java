package luoshi.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day that would be something else than it is. */
public record YearChange(LocalDate date, DayKind before, DayKind after, String name) {

    /** Every day that differs, from the last December before the year to its end. */
    static List<YearChange> between(WorkCalendar before, WorkCalendar after, int year) {
        List<YearChange> changes = new ArrayList<>();
        LocalDate first = LocalDate.of(year - 1, 12, 1);
        for (LocalDate date : first.datesUntil(LocalDate.of(year + 1, 1, 1)).toList()) {
            String nameBefore = before.exceptionOn(date).map(Holiday::name).orElse("");
            String nameAfter = after.exceptionOn(date).map(Holiday::name).orElse("");
            if (before.dayKind(date) != after.dayKind(date) || !nameBefore.equals(nameAfter)) {
                String name = nameAfter.isEmpty() ? nameBefore : nameAfter;
                changes.add(new YearChange(date, before.dayKind(date), after.dayKind(date), name));
            }
        }
        return changes;
    }
}
