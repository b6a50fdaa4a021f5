package luoshi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.calendar.CalendarOutcome.Reason;
import luoshi.organization.Viewer;
import luoshi.table.Printable;

/** What bars a list of holidays, one rule after the other. */
final class CalendarRules {

    static final int MOST_DAYS = 80;
    static final int MOST_NAME = 20;
    static final int MOST_SOURCES = 6;
    static final int MOST_SOURCE = 300;

    private static final List<Function<PublishedYear, Stream<Reason>>> OF_A_LIST = List.of(
            CalendarRules::standsOnASource,
            CalendarRules::hasDays,
            CalendarRules::liesInItsYear,
            CalendarRules::namesEachDayOnce,
            CalendarRules::makesUpOnWeekends,
            CalendarRules::namesItsHolidays);

    private CalendarRules() {}

    static List<Reason> against(Viewer viewer, PublishedYear list) {
        List<Reason> reasons = new ArrayList<>(mayDecide(viewer));
        OF_A_LIST.forEach(rule -> reasons.addAll(rule.apply(list).toList()));
        return reasons;
    }

    static List<Reason> mayDecide(Viewer viewer) {
        return viewer.has(Role.DISTRICT_OFFICE) ? List.of() : List.of(Reason.of("office"));
    }

    /** Hours are set for days that the calendar knows. */
    static List<Reason> ofHours(Viewer viewer, LocalDate validFrom) {
        boolean known = validFrom.getYear() >= Count.FIRST_YEAR && validFrom.getYear() <= Count.LAST_YEAR;
        List<Reason> reasons = new ArrayList<>(mayDecide(viewer));
        if (!known) {
            reasons.add(Reason.of("hours-from", String.valueOf(Count.FIRST_YEAR), String.valueOf(Count.LAST_YEAR)));
        }
        return reasons;
    }

    private static Stream<Reason> standsOnASource(PublishedYear list) {
        boolean fits = !list.sources().isEmpty()
                && list.sources().size() <= MOST_SOURCES
                && list.sources().stream().allMatch(each -> !each.isBlank() && each.length() <= MOST_SOURCE && Printable.is(each));
        return fits ? Stream.empty() : Stream.of(Reason.of("source", MOST_SOURCES, MOST_SOURCE));
    }

    private static Stream<Reason> hasDays(PublishedYear list) {
        boolean fits = !list.days().isEmpty() && list.days().size() <= MOST_DAYS;
        return fits ? Stream.empty() : Stream.of(Reason.of("days", MOST_DAYS));
    }

    /** A list may begin with the last days of December before it, and never reaches over its own end. */
    private static Stream<Reason> liesInItsYear(PublishedYear list) {
        LocalDate first = LocalDate.of(list.year() - 1, 12, 20);
        LocalDate last = LocalDate.of(list.year(), 12, 31);
        return list.days().stream()
                .filter(day -> day.date().isBefore(first) || day.date().isAfter(last))
                .map(day -> Reason.of("year", day.date().toString(), String.valueOf(list.year())));
    }

    private static Stream<Reason> namesEachDayOnce(PublishedYear list) {
        Set<LocalDate> seen = new HashSet<>();
        return list.days().stream()
                .filter(day -> !seen.add(day.date()))
                .map(day -> Reason.of("twice", day.date().toString()));
    }

    private static Stream<Reason> makesUpOnWeekends(PublishedYear list) {
        return list.days().stream()
                .filter(Holiday::worked)
                .filter(day -> day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(day -> Reason.of("weekday", day.date().toString()));
    }

    private static Stream<Reason> namesItsHolidays(PublishedYear list) {
        return list.days().stream()
                .filter(day -> day.name().isBlank() || day.name().length() > MOST_NAME || !Printable.is(day.name()))
                .map(day -> Reason.of("name", day.date().toString(), MOST_NAME));
    }
}
