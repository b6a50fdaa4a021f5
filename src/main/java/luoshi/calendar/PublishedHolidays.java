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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The holiday lists that ship with the product: plain facts from the State Council's yearly notices, 2018 to 2026. A
 * list may name days of the year before (the last days of December).
 */
public final class PublishedHolidays {

    /** A common office day; the rulebook may set another season by season. */
    private static final List<WorkingHours> OFFICE_HOURS = List.of(new WorkingHours(
            MonthDay.of(1, 1),
            List.of(
                    new WorkingHours.Segment(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                    new WorkingHours.Segment(LocalTime.of(13, 30), LocalTime.of(17, 30)))));

    private final List<Holiday> days = new ArrayList<>();
    private final Map<Integer, List<String>> notices = new TreeMap<>();

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
            notices.put(Integer.valueOf(words[1]), List.of(words).subList(2, words.length));
            return;
        }
        boolean worked = words[0].equals("work");
        LocalDate.parse(words[1])
                .datesUntil(LocalDate.parse(words[2]).plusDays(1))
                .forEach(date -> days.add(new Holiday(date, worked, words[3])));
    }

    public WorkCalendar calendar() {
        return new WorkCalendar(days, notices.keySet(), OFFICE_HOURS, "shipped-" + ((TreeMap<Integer, ?>) notices).lastKey());
    }

    /** Addresses of the State Council's notices for a year; empty where none is known. */
    public List<String> notices(int year) {
        return notices.getOrDefault(year, List.of());
    }

    public List<Holiday> days() {
        return List.copyOf(days);
    }
}
