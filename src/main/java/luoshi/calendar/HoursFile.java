package luoshi.calendar;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.table.CellError;
import luoshi.table.Reading;
import luoshi.table.Table;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;

/** Seasons of opening hours as they are typed ({@code 05-01 08:30-12:00 14:30-18:00}) or handed in as a table. */
record HoursFile(List<WorkingHours> seasons, List<CellError> errors) {

    private static final int MOST_TEXT = 2_000;
    private static final TableLimits LIMITS = new TableLimits(CalendarFile.MOST_BYTES, 40, 6, 60);
    private static final List<String> FROM = List.of("起始日", "季节起始", "from", "season");
    private static final List<String> OPENS = List.of("上班", "opens", "start");
    private static final List<String> CLOSES = List.of("下班", "closes", "end");

    static HoursFile lines(String text) {
        List<WorkingHours> seasons = new ArrayList<>();
        List<CellError> errors = new ArrayList<>();
        int line = 0;
        for (String each : text.substring(0, Math.min(MOST_TEXT, text.length())).lines().toList()) {
            line++;
            if (!each.isBlank()) {
                take(line, each, seasons, errors);
            }
        }
        return whole(seasons, errors);
    }

    /** A table with a row for each stretch: first day of the season, opens, closes. */
    static HoursFile read(String name, byte[] content) {
        return switch (new TableReader(LIMITS).read(name, content)) {
            case Reading.Refused refused -> new HoursFile(
                    List.of(), List.of(CellError.of("", 0, "", refused.key(), refused.arguments().toArray())));
            case Reading.Tables(List<Table> tables) -> read(tables.getFirst());
        };
    }

    private static HoursFile read(Table table) {
        int from = table.column(FROM);
        int opens = table.column(OPENS);
        int closes = table.column(CLOSES);
        if (from < 0 || opens < 0 || closes < 0) {
            return new HoursFile(List.of(), List.of(CellError.of(table.name(), 0, "", "calendar.hours.columns")));
        }
        Map<String, List<String>> stretches = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            stretches.computeIfAbsent(row.cell(from), _ -> new ArrayList<>()).add(row.cell(opens) + "-" + row.cell(closes));
            lines.putIfAbsent(row.cell(from), row.line());
        }
        List<WorkingHours> seasons = new ArrayList<>();
        List<CellError> errors = new ArrayList<>();
        stretches.forEach((season, each) -> take(
                lines.getOrDefault(season, 0), season + " " + String.join(" ", each), seasons, errors));
        return whole(seasons, errors);
    }

    private static void take(int line, String text, List<WorkingHours> seasons, List<CellError> errors) {
        try {
            seasons.add(WorkingHours.parse(text));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            errors.add(CellError.of("", line, "", "calendar.hours.line", text.strip()));
        }
    }

    private static HoursFile whole(List<WorkingHours> seasons, List<CellError> errors) {
        long begins = seasons.stream().map(WorkingHours::from).distinct().count();
        if (errors.isEmpty() && (seasons.isEmpty() || seasons.size() > OfficeHours.MOST_SEASONS || begins < seasons.size())) {
            errors.add(CellError.of("", 0, "", "calendar.hours.seasons-most", OfficeHours.MOST_SEASONS));
        }
        return new HoursFile(List.copyOf(seasons), List.copyOf(errors));
    }

    String lines() {
        return seasons.stream().map(WorkingHours::line).collect(Collectors.joining("\n"));
    }

    static String lines(OfficeHours hours) {
        return hours.seasons().stream().map(WorkingHours::line).collect(Collectors.joining("\n"));
    }
}
