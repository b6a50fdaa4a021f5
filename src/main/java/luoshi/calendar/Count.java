package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;

/**
 * A question to the calculator: when does this budget end, if it was received then and stood still in between.
 *
 * @param at        time of receipt; matters for hours only
 * @param stopFrom  first day of the suspension, or null
 * @param stopUntil day of the resumption, or null while it is open
 */
public record Count(
        LocalDate from, LocalTime at, int amount, DeadlineUnit unit, @Nullable LocalDate stopFrom, @Nullable LocalDate stopUntil) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int MOST_ASKED = 1_000;

    Deadline deadline(WorkCalendar calendar) {
        if (from.getYear() < FIRST_YEAR || from.getYear() > LAST_YEAR) {
            throw ClearError.badRequest("calendar.refused.year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (amount < 0 || amount > MOST_ASKED) {
            throw ClearError.badRequest("calendar.refused.amount", MOST_ASKED);
        }
        boolean backwards = stopFrom != null && stopUntil != null && stopUntil.isBefore(stopFrom);
        boolean early = stopFrom != null && stopFrom.isBefore(from);
        boolean far = (stopUntil != null && stopUntil.getYear() > LAST_YEAR)
                || (stopFrom != null && stopFrom.getYear() > LAST_YEAR);
        if (backwards || early || far || (stopFrom == null && stopUntil != null)) {
            throw ClearError.badRequest("calendar.refused.suspension");
        }
        List<Suspension> suspensions = stopFrom == null
                ? List.of()
                : List.of(new Suspension(
                        stopFrom.atTime(at).atZone(OFFICE_ZONE).toInstant(),
                        stopUntil == null ? null : stopUntil.atTime(at).atZone(OFFICE_ZONE).toInstant()));
        return new DeadlineClock(from.atTime(at).atZone(OFFICE_ZONE).toInstant(), new Budget(amount, unit), suspensions)
                .due(calendar);
    }
}
