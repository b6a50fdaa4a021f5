package luoshi.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.table.CellError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form in which lists of holidays are passed around: {@code {year, papers, days: [{name, date, isOffDay}]}}. */
final class PublishedJson {

    private PublishedJson() {}

    static CalendarFile read(byte[] content) {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(content);
        } catch (JacksonException damaged) {
            return CalendarFile.refused("calendar.file.json");
        }
        return read(root);
    }

    static CalendarFile read(JsonNode root) {
        JsonNode list = root.path("days");
        if (!list.isArray() || list.size() > CalendarFile.MOST_LINES) {
            return CalendarFile.refused("calendar.file.json");
        }
        List<String> sources = new ArrayList<>();
        root.path("papers").forEach(each -> sources.add(each.asString("")));
        List<Holiday> days = new ArrayList<>();
        List<CellError> errors = new ArrayList<>();
        int number = 0;
        for (JsonNode each : list) {
            number++;
            if (!each.path("isOffDay").isBoolean()) {
                errors.add(CellError.of("days", number, "isOffDay", "calendar.file.kind", each.path("isOffDay").asString("")));
                continue;
            }
            try {
                LocalDate date = LocalDate.parse(each.path("date").asString(""));
                days.add(new Holiday(date, !each.path("isOffDay").asBoolean(), each.path("name").asString("").strip()));
            } catch (DateTimeParseException wrong) {
                errors.add(CellError.of("days", number, "date", "calendar.file.date", each.path("date").asString("")));
            }
        }
        return new CalendarFile(sources, days, errors);
    }

    static Map<String, Object> of(PublishedYear list) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("year", list.year());
        form.put("papers", list.sources());
        form.put("days", list.days().stream().map(PublishedJson::day).toList());
        return form;
    }

    private static Map<String, Object> day(Holiday day) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", day.name());
        form.put("date", day.date().toString());
        form.put("isOffDay", !day.worked());
        return form;
    }
}
