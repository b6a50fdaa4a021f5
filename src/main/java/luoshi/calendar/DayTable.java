package luoshi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What each day is, with the working days counted up once, so that a question about any stretch is one subtraction.
 * Days beyond its years are plain weeks.
 */
final class DayTable {

    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    static final LocalDate LAST = LocalDate.of(2120, 12, 31);

    private final Map<LocalDate, Holiday> exceptions;
    /** Working days from the first day up to and including day i. */
    private final int[] worked;

    DayTable(Map<LocalDate, Holiday> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
        this.worked = new int[Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay()) + 1];
        int count = 0;
        for (int i = 0; i < worked.length; i++) {
            count += kind(FIRST.plusDays(i)).isWorked() ? 1 : 0;
            worked[i] = count;
        }
    }

    DayKind kind(LocalDate date) {
        Holiday exception = exceptions.get(date);
        if (exception != null) {
            return exception.worked() ? DayKind.MAKE_UP_DAY : DayKind.HOLIDAY;
        }
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? DayKind.WEEKEND : DayKind.WORKING_DAY;
    }

    boolean isWorked(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            return kind(date).isWorked();
        }
        int day = index(date);
        return day == 0 ? worked[0] == 1 : worked[day] > worked[day - 1];
    }

    Optional<Holiday> exceptionOn(LocalDate date) {
        return Optional.ofNullable(exceptions.get(date));
    }

    /** Working days after {@code from} up to and including {@code to}, which is not before it. */
    int between(LocalDate from, LocalDate to) {
        if (from.isBefore(FIRST) || to.isAfter(LAST)) {
            return Math.toIntExact(from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorked).count());
        }
        return worked[index(to)] - worked[index(from)];
    }

    /** The n-th working day after a day; the day itself for 0. */
    LocalDate plus(LocalDate from, int days) {
        if (days == 0) {
            return from;
        }
        if (from.isBefore(FIRST) || from.isAfter(LAST) || worked[index(from)] + days > worked[worked.length - 1]) {
            return walk(from, days);
        }
        int wanted = worked[index(from)] + days;
        int low = index(from) + 1;
        int high = worked.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (worked[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return FIRST.plusDays(low);
    }

    private LocalDate walk(LocalDate from, int days) {
        LocalDate date = from;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            if (isWorked(date)) {
                left--;
            }
        }
        return date;
    }

    private static int index(LocalDate date) {
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }
}
