package luoshi.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.table.CellError;
import org.jspecify.annotations.Nullable;

/**
 * iCalendar (RFC 5545), as far as holidays need it: all-day events with a beginning, an end that is not counted, and a
 * summary. Whether a day is off or worked is told by our own property, by Apple's, or by the words of the summary.
 */
final class ICalendarFile {

    private static final int MOST_RUN = 40;
    private static final int OCTETS = 75;
    private static final String KIND = "X-LUOSHI-DAY";

    private final List<Holiday> days = new ArrayList<>();
    private final List<CellError> errors = new ArrayList<>();

    private ICalendarFile() {}

    static CalendarFile read(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "").replaceAll("\r?\n[ \t]", "");
        List<String> lines = text.lines().toList();
        if (lines.size() > 20 * CalendarFile.MOST_LINES) {
            return CalendarFile.refused("calendar.file.ical");
        }
        ICalendarFile file = new ICalendarFile();
        Map<String, String> event = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("BEGIN:VEVENT")) {
                event = new HashMap<>();
            } else if (line.equals("END:VEVENT") && event != null) {
                file.take(i + 1, event);
                event = null;
            } else if (event != null && line.indexOf(':') > 0) {
                String[] parts = line.split(":", 2);
                event.putIfAbsent(parts[0].split(";")[0].toUpperCase(java.util.Locale.ROOT), parts[1]);
            }
        }
        return file.days.isEmpty() && file.errors.isEmpty()
                ? CalendarFile.refused("calendar.file.ical")
                : new CalendarFile(List.of(), file.days, file.errors);
    }

    private void take(int line, Map<String, String> event) {
        String summary = event.getOrDefault("SUMMARY", "").replace("\\,", ",").replace("\\;", ";").strip();
        Boolean worked = worked(event, summary);
        if (worked == null) {
            errors.add(CellError.of("", line, "SUMMARY", "calendar.file.kind", summary));
            return;
        }
        LocalDate first = date(event.getOrDefault("DTSTART", ""));
        LocalDate end = event.containsKey("DTEND") ? date(event.get("DTEND")) : first == null ? null : first.plusDays(1);
        if (first == null || end == null) {
            errors.add(CellError.of("", line, "DTSTART", "calendar.file.date", event.getOrDefault("DTSTART", "")));
            return;
        }
        if (!end.isAfter(first) || end.isAfter(first.plusDays(MOST_RUN))) {
            errors.add(CellError.of("", line, "DTEND", "calendar.file.run", MOST_RUN));
            return;
        }
        String name = summary.replaceAll("[（(\\[【][^）)\\]】]*[）)\\]】]", "").replaceAll("(放假|假期|调休|补班|上班|休|班)+$", "").strip();
        first.datesUntil(end).forEach(day -> days.add(new Holiday(day, worked, name.isEmpty() ? summary : name)));
    }

    private static @Nullable Boolean worked(Map<String, String> event, String summary) {
        String told = event.getOrDefault(KIND, event.getOrDefault("X-APPLE-SPECIAL-DAY", ""));
        return switch (told) {
            case "WORK", "ALTERNATE-WORKDAY" -> true;
            case "OFF", "WORK-HOLIDAY" -> false;
            default -> summary.contains("班") ? Boolean.TRUE
                    : summary.contains("休") || summary.contains("假") ? Boolean.FALSE : null;
        };
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(8, text.length())), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    /** The year's list for the calendar of a phone or a desk. */
    static String write(PublishedYear list, String version) {
        StringBuilder text = new StringBuilder();
        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Luoshi//" + version + "//ZH", "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:" + list.year() + "年放假调休安排").forEach(line -> fold(text, line));
        for (Holiday day : list.days()) {
            Stream.of(
                    "BEGIN:VEVENT",
                    "UID:" + day.date() + "@luoshi",
                    "DTSTAMP:" + list.year() + "0101T000000Z",
                    "DTSTART;VALUE=DATE:" + day.date().format(DateTimeFormatter.BASIC_ISO_DATE),
                    "DTEND;VALUE=DATE:" + day.date().plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE),
                    "SUMMARY:" + escaped(day.name()) + (day.worked() ? "（班）" : "（休）"),
                    "TRANSP:TRANSPARENT",
                    KIND + ":" + (day.worked() ? "WORK" : "OFF"),
                    "END:VEVENT").forEach(line -> fold(text, line));
        }
        fold(text, "END:VCALENDAR");
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n");
    }

    /** A line has at most 75 octets; what is longer goes on behind a line break and a space. */
    private static void fold(StringBuilder text, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
            i += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
