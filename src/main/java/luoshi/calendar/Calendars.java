package luoshi.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The door of the calendar: what ships with the product, and over it what the office has decided. What is in force is
 * kept in memory under its version and made anew when the version has moved, so several programs beside each other agree.
 */
public final class Calendars {

    private record Known(long decisions, WorkCalendar calendar) {}

    private final PublishedHolidays shipped;
    private final CalendarStore store;
    private final AtomicReference<Known> known = new AtomicReference<>();

    Calendars(PublishedHolidays shipped, CalendarStore store) {
        this.shipped = shipped;
        this.store = store;
    }

    /** The calendar by which deadlines are counted now. */
    public WorkCalendar inForce() {
        long decisions = store.decisions();
        Known before = known.get();
        if (before != null && before.decisions() == decisions) {
            return before.calendar();
        }
        WorkCalendar calendar = made(years(), hours(), decisions);
        known.set(new Known(decisions, calendar));
        return calendar;
    }

    /** The list of a year that is in force: the office's own, else the shipped one; empty while nothing is published. */
    public Optional<PublishedYear> year(int year) {
        return store.year(year).or(() -> shipped.year(year));
    }

    /** How often the office has decided about a year: the version that the next decision must have seen. */
    public long versionOf(int year) {
        return store.version(CalendarEvent.yearStream(year));
    }

    public long versionOfHours() {
        return store.version(CalendarEvent.HOURS_STREAM);
    }

    /** The list of a year that ships with the product. */
    Optional<PublishedYear> shippedYear(int year) {
        return shipped.year(year);
    }

    /** The settings of opening hours, oldest first; the one that ships holds before them all. */
    List<OfficeHours> hours() {
        List<OfficeHours> hours = new ArrayList<>();
        hours.add(new OfficeHours(java.time.LocalDate.MIN, PublishedHolidays.OFFICE_HOURS));
        hours.addAll(store.hours());
        return hours;
    }

    /** What would be in force if this list were published. */
    WorkCalendar with(PublishedYear list) {
        Map<Integer, PublishedYear> years = years();
        years.put(list.year(), list);
        return made(years, hours(), store.decisions() + 1);
    }

    /** What would be in force if the office's list for this year were withdrawn. */
    WorkCalendar without(int year) {
        Map<Integer, PublishedYear> years = years();
        years.remove(year);
        shipped.year(year).ifPresent(list -> years.put(year, list));
        return made(years, hours(), store.decisions() + 1);
    }

    /** What would be in force with these hours. */
    WorkCalendar with(OfficeHours wish) {
        List<OfficeHours> hours = new ArrayList<>(hours());
        hours.removeIf(each -> each.validFrom().equals(wish.validFrom()));
        hours.add(wish);
        return made(years(), hours, store.decisions() + 1);
    }

    private Map<Integer, PublishedYear> years() {
        Map<Integer, PublishedYear> years = new TreeMap<>(shipped.years());
        store.years().forEach(list -> years.put(list.year(), list));
        return years;
    }

    private WorkCalendar made(Map<Integer, PublishedYear> years, List<OfficeHours> hours, long decisions) {
        String version = shipped.version() + (decisions == 0 ? "" : "." + decisions);
        List<Holiday> days = years.values().stream().flatMap(year -> year.days().stream()).toList();
        return new WorkCalendar(WorkCalendar.facts(days, years.keySet(), hours, version));
    }
}
