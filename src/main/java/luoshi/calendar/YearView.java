package luoshi.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A year as its page shows it.
 *
 * @param calendar the calendar in force, fixed for the whole page
 * @param sources  what the list stands on; empty while nothing is published
 * @param version  how often the office has decided about the year; 0 where the shipped list holds as it is
 * @param holidays what is off and what is worked instead, holiday by holiday
 */
public record YearView(
        int year, WorkCalendar calendar, List<String> sources, long version, boolean ownList, List<HolidayLine> holidays) {

    /** One holiday: the days off, and the weekend days that are worked for them. */
    public record HolidayLine(String name, List<LocalDate> off, List<LocalDate> worked) {}

    static YearView of(int year, Calendars calendars) {
        PublishedYear list = calendars.year(year).orElse(new PublishedYear(year, List.of(), List.of()));
        boolean own = !calendars.year(year).equals(calendars.shippedYear(year));
        return new YearView(
                year, calendars.inForce(), list.sources(), calendars.versionOf(year), own, lines(list.days()));
    }

    private static List<HolidayLine> lines(List<Holiday> days) {
        Map<String, HolidayLine> lines = new LinkedHashMap<>();
        for (Holiday day : days.stream().sorted(Comparator.comparing(Holiday::date)).toList()) {
            HolidayLine line = lines.computeIfAbsent(
                    day.name(), name -> new HolidayLine(name, new ArrayList<>(), new ArrayList<>()));
            (day.worked() ? line.worked() : line.off()).add(day.date());
        }
        return lines.values().stream().sorted(Comparator.comparing(YearView::firstOff)).toList();
    }

    private static LocalDate firstOff(HolidayLine line) {
        return line.off().isEmpty() ? line.worked().getFirst() : line.off().getFirst();
    }

    public List<YearMonth> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)).toList();
    }

    /** The weeks of a month from Monday on, days of the neighbouring months included. */
    public List<List<LocalDate>> weeks(YearMonth month) {
        LocalDate monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        List<List<LocalDate>> weeks = new ArrayList<>();
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusDays(7)) {
            weeks.add(week.datesUntil(week.plusDays(7)).toList());
        }
        return weeks;
    }

    public int workingDays(YearMonth month) {
        return calendar.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }

    public int workingDays() {
        return calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }

    public int daysOff() {
        return LocalDate.of(year, 12, 31).getDayOfYear() - workingDays();
    }

    public boolean isProvisional() {
        return calendar.isProvisional(year);
    }
}
