package luoshi.opinion;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import luoshi.table.Reading;
import luoshi.table.Table;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * A table of opinions as it is handed in: csv or xlsx with a head line; of a workbook the first sheet. Columns are known by
 * their usual names in both languages; each row is read or named with what is wrong in it.
 *
 * @param rows   what could be read
 * @param errors row, column and mend of what could not
 */
public record OpinionFile(List<Row> rows, List<RowError> errors) {

    public static final int MOST_ROWS = 20_000;
    public static final int MOST_BYTES = 20 * 1_048_576;

    private static final int MOST_TEXT = 20_000;
    static final int MOST_ERRORS = 200;
    private static final int MOST_COLUMNS = 60;
    private static final int NUMBER_LENGTH = 10;
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "id", List.of("id", "编号", "序号", "留言编号"),
            "subject", List.of("subject", "主题", "标题", "留言主题"),
            "text", List.of("detail", "text", "内容", "详情", "留言详情"),
            "time", List.of("time", "时间", "日期", "留言时间"),
            "category", List.of("label", "category", "类别", "分类", "一级标签"));
    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-M-d H:mm:ss", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy/M/d H:mm", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-M-d H:mm", Locale.ROOT));

    /**
     * One opinion of the table.
     *
     * @param line where it stood in the table, the head line not counted; 0 where it came from no table
     */
    public record Row(
            String external, String subject, String text, @Nullable LocalDateTime saidAt, String category, long line) {

        /** One that came by itself. */
        public Row(String external, String subject, String text, @Nullable LocalDateTime saidAt, String category) {
            this(external, subject, text, saidAt, category, 0);
        }
    }

    /**
     * @param line   number of the row, the head line not counted
     * @param key    message key of the sentence
     */
    public record RowError(long line, String column, String key, List<Object> arguments) {

        RowError(long line, String column, String key) {
            this(line, column, key, List.of());
        }
    }

    public static OpinionFile read(byte[] content) {
        return switch (new TableReader(new TableLimits(MOST_BYTES, MOST_ROWS, MOST_COLUMNS, MOST_TEXT)).read("", content)) {
            case Reading.Refused refused -> new OpinionFile(
                    List.of(), List.of(new RowError(0, "", refused.key(), refused.arguments())));
            case Reading.Tables(List<Table> tables) -> read(tables.getFirst());
        };
    }

    private static OpinionFile read(Table table) {
        List<Row> rows = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        if (table.column(COLUMNS.get("text")) < 0) {
            return new OpinionFile(rows, List.of(new RowError(0, "text", "opinion.import.no-text-column")));
        }
        Set<String> seen = new HashSet<>();
        Map<String, Integer> said = new HashMap<>();
        for (Table.Row each : table.rows()) {
            read(each, table, seen, said, rows, errors);
            if (errors.size() >= MOST_ERRORS) {
                break;
            }
        }
        return new OpinionFile(rows, errors);
    }

    private static void read(
            Table.Row row,
            Table table,
            Set<String> seen,
            Map<String, Integer> said,
            List<Row> rows,
            List<RowError> errors) {
        String subject = value(table, row, "subject");
        String text = value(table, row, "text");
        String time = value(table, row, "time");
        String external = value(table, row, "id");
        long line = row.line() - 1L;
        if (text.isBlank() && subject.isBlank()) {
            errors.add(new RowError(line, "text", "opinion.import.empty"));
            return;
        }
        String id = external.isBlank() ? numbered(subject, text, said) : external;
        if (!seen.add(id)) {
            errors.add(new RowError(line, "id", "opinion.import.twice"));
            return;
        }
        LocalDateTime saidAt = null;
        if (!time.isBlank()) {
            saidAt = time(time);
            if (saidAt == null) {
                errors.add(new RowError(line, "time", "opinion.import.time"));
                return;
            }
        }
        rows.add(new Row(id, subject, text, saidAt, value(table, row, "category"), line));
    }

    /**
     * What comes without a number gets one that its words give, and their count where they are said again, so that the
     * same table twice is the same opinions.
     */
    private static String numbered(String subject, String text, Map<String, Integer> said) {
        String words = subject.strip() + "\n" + text.strip();
        String number = "#" + Digest.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, NUMBER_LENGTH);
        int times = said.merge(number, 1, Integer::sum);
        return times == 1 ? number : number + "-" + times;
    }

    private static String value(Table table, Table.Row row, String wanted) {
        return row.cell(table.column(COLUMNS.getOrDefault(wanted, List.of())));
    }

    private static @Nullable LocalDateTime time(String text) {
        for (DateTimeFormatter each : TIMES) {
            try {
                return LocalDateTime.parse(text, each);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return null;
    }
}
