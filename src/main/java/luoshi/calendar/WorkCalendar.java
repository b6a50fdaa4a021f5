package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days and hours the office works: plain weeks, and what the State Council publishes for each year. An immutable
 * value; a new list makes a new calendar with a new version, and no date moves by itself.
 */
public final class WorkCalendar {

    private final Map<LocalDate, Holiday> exceptions;
    private final Set<Integer> publishedYears;
    private final List<WorkingHours> seasons;
    private final String version;

    public WorkCalendar(
            Collection<Holiday> exceptions, Set<Integer> publishedYears, List<WorkingHours> seasons, String version) {
        if (seasons.isEmpty()) {
            throw new IllegalArgumentException("an office has opening hours in at least one season");
        }
        this.exceptions = exceptions.stream().collect(Collectors.toMap(Holiday::date, Function.identity(), (_, b) -> b, TreeMap::new));
        this.publishedYears = Set.copyOf(publishedYears);
        this.seasons = seasons.stream().sorted(Comparator.comparing(WorkingHours::from)).toList();
        this.version = version;
    }

    public String version() {
        return version;
    }

    public Set<Integer> publishedYears() {
        return publishedYears;
    }

    /** No list has been published for the year, so plain weekends are counted. */
    public boolean isProvisional(int year) {
        return !publishedYears.contains(year);
    }

    public DayKind dayKind(LocalDate date) {
        Holiday exception = exceptions.get(date);
        if (exception != null) {
            return exception.worked() ? DayKind.MAKE_UP_DAY : DayKind.HOLIDAY;
        }
        DayOfWeek day = date.getDayOfWeek();
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? DayKind.WEEKEND : DayKind.WORKING_DAY;
    }

    public Optional<Holiday> exceptionOn(LocalDate date) {
        return Optional.ofNullable(exceptions.get(date));
    }

    public boolean isWorkingDay(LocalDate date) {
        return dayKind(date).isWorked();
    }

    /** The day on which the n-th working day after the given one falls; the day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate date = from;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        int days = 0;
        for (LocalDate date = from.plusDays(1); !date.isAfter(to); date = date.plusDays(1)) {
            if (isWorkingDay(date)) {
                days++;
            }
        }
        return days;
    }

    /** The instant at which so much opening time has passed since {@code from}. */
    public Instant plusWorkingTime(Instant from, Duration time) {
        ZonedDateTime at = from.atZone(OFFICE_ZONE);
        Duration left = time;
        for (LocalDate date = at.toLocalDate(); ; date = date.plusDays(1)) {
            for (WorkingHours.Segment segment : segmentsOn(date)) {
                ZonedDateTime opens = date.atTime(segment.opens()).atZone(OFFICE_ZONE);
                ZonedDateTime closes = date.atTime(segment.closes()).atZone(OFFICE_ZONE);
                ZonedDateTime begins = opens.isBefore(at) ? at : opens;
                Duration open = Duration.between(begins, closes);
                if (open.isNegative() || open.isZero()) {
                    continue;
                }
                if (left.compareTo(open) <= 0) {
                    return begins.plus(left).toInstant();
                }
                left = left.minus(open);
            }
        }
    }

    /** Opening time between two instants; zero where {@code to} lies before {@code from}. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        Duration total = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, OFFICE_ZONE);
        for (LocalDate date = LocalDate.ofInstant(from, OFFICE_ZONE); !date.isAfter(last); date = date.plusDays(1)) {
            for (WorkingHours.Segment segment : segmentsOn(date)) {
                Instant opens = date.atTime(segment.opens()).atZone(OFFICE_ZONE).toInstant();
                Instant closes = date.atTime(segment.closes()).atZone(OFFICE_ZONE).toInstant();
                Instant begins = opens.isBefore(from) ? from : opens;
                Instant ends = closes.isAfter(to) ? to : closes;
                if (begins.isBefore(ends)) {
                    total = total.plus(Duration.between(begins, ends));
                }
            }
        }
        return total;
    }

    private List<WorkingHours.Segment> segmentsOn(LocalDate date) {
        return isWorkingDay(date) ? seasonOf(date).segments() : List.of();
    }

    private WorkingHours seasonOf(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        WorkingHours season = seasons.getLast();
        for (WorkingHours each : seasons) {
            if (!each.from().isAfter(day)) {
                season = each;
            }
        }
        return season;
    }
}
