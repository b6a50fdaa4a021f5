package luoshi.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import luoshi.table.CellError;
import luoshi.table.Reading;
import luoshi.table.Table;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;

/**
 * Holidays in a table: kind (休, 班), first day, last day where there are several, name. The same lines are typed by hand:
 * {@code 休 2026-10-01 2026-10-07 国庆节}.
 */
final class HolidayTable {

    private static final TableLimits LIMITS = new TableLimits(CalendarFile.MOST_BYTES, CalendarFile.MOST_LINES, 12, 200);
    private static final int MOST_RUN = 40;
    private static final List<String> FROM = List.of("日期", "开始日期", "起", "date", "from", "first");
    private static final List<String> TO = List.of("结束日期", "止", "to", "last");
    private static final List<String> KIND = List.of("类型", "休班", "kind", "type");
    private static final List<String> NAME = List.of("名称", "节日", "name", "holiday");
    private static final List<String> OFF = List.of("休", "放假", "休息", "假期", "off", "holiday");
    private static final List<String> WORK = List.of("班", "上班", "调休上班", "补班", "work", "working");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("yyyy/M/d", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-M-d", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy.M.d", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT),
            DateTimeFormatter.BASIC_ISO_DATE);

    private final String name;
    private final List<Holiday> days = new ArrayList<>();
    private final List<CellError> errors = new ArrayList<>();

    private HolidayTable(String name) {
        this.name = name;
    }

    static CalendarFile read(String file, byte[] content) {
        return switch (new TableReader(LIMITS).read(file, content)) {
            case Reading.Refused refused -> CalendarFile.refused(refused.key(), refused.arguments().toArray());
            case Reading.Tables(List<Table> tables) -> read(tables.getFirst());
        };
    }

    private static CalendarFile read(Table table) {
        int from = table.column(FROM);
        int kind = table.column(KIND);
        int name = table.column(NAME);
        if (from < 0 || kind < 0 || name < 0) {
            return CalendarFile.refused("calendar.file.columns");
        }
        HolidayTable read = new HolidayTable(table.name());
        for (Table.Row row : table.rows()) {
            read.take(row.line(), row.cell(kind), row.cell(from), row.cell(table.column(TO)), row.cell(name));
        }
        return new CalendarFile(List.of(), read.days, read.errors);
    }

    /** Lines as they are typed into a form. */
    static CalendarFile lines(String text) {
        HolidayTable read = new HolidayTable("");
        int line = 0;
        for (String each : text.lines().limit(CalendarFile.MOST_LINES).toList()) {
            line++;
            if (each.isBlank()) {
                continue;
            }
            String[] words = each.strip().split("[\\s\\u3000]+");
            boolean run = words.length > 2 && date(words[2]).isPresent();
            int named = run ? 3 : 2;
            if (words.length <= named) {
                read.errors.add(CellError.of("", line, "", "calendar.file.line", each.strip()));
                continue;
            }
            String name = String.join("", List.of(words).subList(named, words.length));
            read.take(line, words[0], words[1], run ? words[2] : "", name);
        }
        return new CalendarFile(List.of(), read.days, read.errors);
    }

    /** The lines that give these days again. */
    static String lines(List<Holiday> days) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < days.size(); ) {
            int end = i + 1;
            while (end < days.size() && follows(days.get(end - 1), days.get(end))) {
                end++;
            }
            Holiday first = days.get(i);
            text.append(first.worked() ? "班 " : "休 ").append(first.date()).append(' ');
            if (end > i + 1) {
                text.append(days.get(end - 1).date()).append(' ');
            }
            text.append(first.name()).append('\n');
            i = end;
        }
        return text.toString();
    }

    private static boolean follows(Holiday before, Holiday after) {
        return before.date().plusDays(1).equals(after.date())
                && before.worked() == after.worked()
                && before.name().equals(after.name());
    }

    private void take(int line, String kind, String from, String to, String holiday) {
        String word = kind.toLowerCase(Locale.ROOT);
        if (!OFF.contains(word) && !WORK.contains(word)) {
            errors.add(CellError.of(name, line, KIND.getFirst(), "calendar.file.kind", kind));
            return;
        }
        Optional<LocalDate> first = date(from);
        if (first.isEmpty()) {
            errors.add(CellError.of(name, line, FROM.getFirst(), "calendar.file.date", from));
            return;
        }
        Optional<LocalDate> last = to.isEmpty() ? first : date(to);
        if (last.isEmpty()) {
            errors.add(CellError.of(name, line, TO.getFirst(), "calendar.file.date", to));
            return;
        }
        long run = ChronoUnit.DAYS.between(first.get(), last.get());
        if (run < 0 || run > MOST_RUN) {
            errors.add(CellError.of(name, line, TO.getFirst(), "calendar.file.run", MOST_RUN));
            return;
        }
        first.get().datesUntil(last.get().plusDays(1)).forEach(day -> days.add(new Holiday(day, WORK.contains(word), holiday)));
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter each : DATES) {
            try {
                LocalDate date = LocalDate.parse(text, each);
                return date.getYear() < 1900 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
