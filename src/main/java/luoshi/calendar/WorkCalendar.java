package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days and hours the office works: plain weeks, and what the State Council publishes for each year. An immutable
 * value; a new list makes a new calendar with a new version, and no date moves by itself.
 *
 * <p>The one that the house is given by name follows the office's newest decision ({@link Calendars#inForce}); whoever
 * asks it several things that belong together takes its {@link #fixed} value first.
 */
public class WorkCalendar {

    /** What a calendar knows; replaced as a whole. */
    record Facts(DayTable days, Set<Integer> publishedYears, List<OfficeHours> hours, String version) {}

    private final Facts facts;

    public WorkCalendar(
            Collection<Holiday> exceptions, Set<Integer> publishedYears, List<WorkingHours> seasons, String version) {
        this(facts(exceptions, publishedYears, List.of(new OfficeHours(LocalDate.MIN, seasons)), version));
    }

    WorkCalendar(Facts facts) {
        this.facts = facts;
    }

    static Facts facts(Collection<Holiday> exceptions, Set<Integer> years, List<OfficeHours> hours, String version) {
        Map<LocalDate, Holiday> byDate = new HashMap<>();
        exceptions.forEach(each -> byDate.put(each.date(), each));
        List<OfficeHours> newestFirst =
                hours.stream().sorted(Comparator.comparing(OfficeHours::validFrom).reversed()).toList();
        return new Facts(new DayTable(byDate), Set.copyOf(years), newestFirst, version);
    }

    Facts facts() {
        return facts;
    }

    /** This calendar as it is at this moment, for questions that need one answer. */
    public WorkCalendar fixed() {
        return this;
    }

    public String version() {
        return facts().version();
    }

    public Set<Integer> publishedYears() {
        return facts().publishedYears();
    }

    /** No list has been published for the year, so plain weekends are counted. */
    public boolean isProvisional(int year) {
        return !facts().publishedYears().contains(year);
    }

    public DayKind dayKind(LocalDate date) {
        return facts().days().kind(date);
    }

    public Optional<Holiday> exceptionOn(LocalDate date) {
        return facts().days().exceptionOn(date);
    }

    public boolean isWorkingDay(LocalDate date) {
        return facts().days().isWorked(date);
    }

    /** The day on which the n-th working day after the given one falls; the day itself for 0. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return facts().days().plus(from, days);
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        DayTable days = facts().days();
        return to.isBefore(from) ? -days.between(to, from) : days.between(from, to);
    }

    /** The seasons of opening hours that hold on a day. */
    public OfficeHours hoursOn(LocalDate date) {
        List<OfficeHours> hours = facts().hours();
        return hours.stream().filter(each -> !each.validFrom().isAfter(date)).findFirst().orElse(hours.getLast());
    }

    /** The instant at which so much opening time has passed since {@code from}. */
    public Instant plusWorkingTime(Instant from, Duration time) {
        WorkCalendar calendar = fixed();
        ZonedDateTime at = from.atZone(OFFICE_ZONE);
        Duration left = time;
        for (LocalDate date = at.toLocalDate(); ; date = date.plusDays(1)) {
            for (WorkingHours.Segment segment : calendar.segmentsOn(date)) {
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
        WorkCalendar calendar = fixed();
        Duration total = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, OFFICE_ZONE);
        for (LocalDate date = LocalDate.ofInstant(from, OFFICE_ZONE); !date.isAfter(last); date = date.plusDays(1)) {
            for (WorkingHours.Segment segment : calendar.segmentsOn(date)) {
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
        return isWorkingDay(date) ? hoursOn(date).on(date).segments() : List.of();
    }
}
