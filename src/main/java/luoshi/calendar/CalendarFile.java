package luoshi.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.table.CellError;

/**
 * A list of holidays as it is handed in: a table (csv, xlsx), an iCalendar file, or the published JSON form. What kind it
 * is, is told by its content.
 *
 * @param sources what the file says it stands on; may be empty
 * @param days    what could be read
 * @param errors  what could not, with its line
 */
public record CalendarFile(List<String> sources, List<Holiday> days, List<CellError> errors) {

    public static final int MOST_BYTES = 1_048_576;
    static final int MOST_LINES = 2_000;

    public CalendarFile {
        sources = List.copyOf(sources);
        days = List.copyOf(days);
        errors = List.copyOf(errors);
    }

    static CalendarFile refused(String key, Object... arguments) {
        return new CalendarFile(List.of(), List.of(), List.of(CellError.of("", 0, "", key, arguments)));
    }

    public static CalendarFile read(String name, byte[] content) {
        if (content.length > MOST_BYTES) {
            return refused("table.refused.bytes", MOST_BYTES / 1_048_576);
        }
        String start = new String(content, 0, Math.min(64, content.length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        if (start.startsWith("{")) {
            return PublishedJson.read(content);
        }
        if (start.startsWith("BEGIN:VCALENDAR")) {
            return ICalendarFile.read(content);
        }
        return HolidayTable.read(name, content);
    }
}
