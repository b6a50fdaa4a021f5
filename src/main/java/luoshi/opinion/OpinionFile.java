package luoshi.opinion;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table of opinions as it is handed in: csv with a head line, UTF-8 (with or without BOM) or GBK. Columns are known by
 * their usual names in both languages; each row is read or named with what is wrong in it.
 *
 * @param rows   what could be read
 * @param errors row, column and mend of what could not
 */
public record OpinionFile(List<Row> rows, List<RowError> errors) {

    public static final int MOST_ROWS = 20_000;
    public static final int MOST_BYTES = 20 * 1_048_576;

    private static final int MOST_TEXT = 20_000;
    private static final int MOST_ERRORS = 200;
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "id", List.of("id", "编号", "序号", "留言编号"),
            "subject", List.of("subject", "主题", "标题", "留言主题"),
            "text", List.of("detail", "text", "内容", "详情", "留言详情"),
            "time", List.of("time", "时间", "日期", "留言时间"),
            "category", List.of("label", "category", "类别", "分类", "一级标签"));
    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-M-d H:mm:ss", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy/M/d H:mm", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-M-d H:mm", Locale.ROOT));

    /** One opinion of the table. */
    public record Row(String external, String subject, String text, @Nullable LocalDateTime saidAt, String category) {}

    /**
     * @param line   number of the row, the head line not counted
     * @param key    message key of the sentence
     */
    public record RowError(long line, String column, String key) {}

    public static OpinionFile read(byte[] content) {
        List<Row> rows = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        try (CSVParser parser = CSVFormat.DEFAULT.builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setTrim(true)
                .get()
                .parse(new StringReader(decode(content)))) {
            Map<String, Integer> head = parser.getHeaderMap();
            if (column(head, "text") < 0) {
                return new OpinionFile(rows, List.of(new RowError(0, "text", "opinion.import.no-text-column")));
            }
            Set<String> seen = new TreeSet<>();
            for (CSVRecord each : parser) {
                if (rows.size() >= MOST_ROWS) {
                    errors.add(new RowError(each.getRecordNumber(), "", "opinion.import.too-many"));
                    break;
                }
                read(each, head, seen, rows, errors);
                if (errors.size() >= MOST_ERRORS) {
                    break;
                }
            }
        } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException | IllegalStateException damaged) {
            errors.add(new RowError(rows.size() + 1L, "", "opinion.import.damaged"));
        }
        return new OpinionFile(rows, errors);
    }

    private static void read(
            CSVRecord row, Map<String, Integer> head, Set<String> seen, List<Row> rows, List<RowError> errors) {
        String subject = value(row, column(head, "subject"));
        String text = value(row, column(head, "text"));
        String time = value(row, column(head, "time"));
        String external = value(row, column(head, "id"));
        long line = row.getRecordNumber();
        if (text.isBlank() && subject.isBlank()) {
            errors.add(new RowError(line, "text", "opinion.import.empty"));
            return;
        }
        if (text.length() > MOST_TEXT || subject.length() > MOST_TEXT) {
            errors.add(new RowError(line, "text", "opinion.import.long"));
            return;
        }
        String id = external.isBlank() ? "row-" + line : external;
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
        rows.add(new Row(id, subject, text, saidAt, value(row, column(head, "category"))));
    }

    private static int column(Map<String, Integer> head, String wanted) {
        for (String name : COLUMNS.getOrDefault(wanted, List.of())) {
            for (Map.Entry<String, Integer> each : head.entrySet()) {
                if (each.getKey().strip().equalsIgnoreCase(name)) {
                    return each.getValue();
                }
            }
        }
        return -1;
    }

    private static String value(CSVRecord row, int column) {
        return column < 0 || column >= row.size() ? "" : row.get(column).strip();
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

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("GB18030"));
        }
    }
}
