package luoshi.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The holiday lists that ship with the product: plain facts from the State Council's yearly notices, 2018 to 2026. A
 * list may name days of the year before (the last days of December).
 */
public final class PublishedHolidays {

    /** A common office day; the district office sets its own, season by season. */
    static final List<WorkingHours> OFFICE_HOURS = List.of(new WorkingHours(
            MonthDay.of(1, 1),
            List.of(
                    new WorkingHours.Segment(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                    new WorkingHours.Segment(LocalTime.of(13, 30), LocalTime.of(17, 30)))));

    private final NavigableMap<Integer, PublishedYear> years = new TreeMap<>();

    private PublishedHolidays() {}

    public static PublishedHolidays shipped() {
        PublishedHolidays published = new PublishedHolidays();
        try (InputStream in = Objects.requireNonNull(
                        PublishedHolidays.class.getResourceAsStream("/luoshi/calendar/holidays.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(published::read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return published;
    }

    private void read(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("year")) {
            int year = Integer.parseInt(words[1]);
            years.put(year, new PublishedYear(year, List.of(words).subList(2, words.length), List.of()));
            return;
        }
        PublishedYear year = years.lastEntry().getValue();
        List<Holiday> days = new ArrayList<>(year.days());
        LocalDate.parse(words[1])
                .datesUntil(LocalDate.parse(words[2]).plusDays(1))
                .forEach(date -> days.add(new Holiday(date, words[0].equals("work"), words[3])));
        years.put(year.year(), new PublishedYear(year.year(), year.sources(), days));
    }

    public WorkCalendar calendar() {
        return new WorkCalendar(days(), years.keySet(), OFFICE_HOURS, version());
    }

    String version() {
        return "shipped-" + years.lastKey();
    }

    NavigableMap<Integer, PublishedYear> years() {
        return years;
    }

    public Optional<PublishedYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public List<Holiday> days() {
        return years.values().stream().flatMap(year -> year.days().stream()).toList();
    }
}
