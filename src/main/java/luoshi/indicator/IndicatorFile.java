package luoshi.indicator;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import luoshi.indicator.IndicatorOutcome.Reason;
import luoshi.table.Reading;
import luoshi.table.Table;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * A list as it is handed in: csv or xlsx with a head line; of a workbook the first sheet. Columns are known by their usual
 * names in both languages; each row is read, or named with what is wrong in it.
 *
 * @param rows   what could be read
 * @param errors row, column and mend of what could not; at most 200
 */
public record IndicatorFile(List<Row> rows, List<RowError> errors) {

    public static final int MOST_ROWS = 200;
    public static final int MOST_BYTES = 5 * 1_048_576;
    static final int MOST_ERRORS = 200;

    private static final int MOST_COLUMNS = 40;
    private static final int MOST_CELL = 2_000;
    private static final List<String> NEEDED = List.of("code", "name", "points");

    /**
     * One indicator of the table.
     *
     * @param figures null where the row holds none
     * @param unit    name of the unit that mends it; empty where the table does not say
     * @param remedy  empty where the table does not say
     * @param line    where it stood in the table, as a spreadsheet counts
     */
    public record Row(
            String code,
            String name,
            String category,
            BigDecimal points,
            String target,
            @Nullable Figures figures,
            String unit,
            String remedy,
            long line) {

        /** An empty cell, or a column that the table does not have, takes nothing away from what the list says. */
        Row completedFrom(Indicator known) {
            return new Row(
                    code,
                    name,
                    category.isEmpty() ? known.category() : category,
                    points,
                    target.isEmpty() ? known.target() : target,
                    figures,
                    unit,
                    remedy.isEmpty() ? known.remedy() : remedy,
                    line);
        }
    }

    /**
     * @param line as a spreadsheet counts; 0 where it is about the whole table
     * @param key  message key of the sentence
     */
    public record RowError(long line, String column, String key, List<Object> arguments) {

        static RowError of(long line, Reason reason) {
            return new RowError(line, reason.field(), reason.key(), reason.arguments());
        }
    }

    /**
     * @param year  of the list
     * @param today no figure is of a later day
     */
    static IndicatorFile read(byte[] content, int year, LocalDate today) {
        return switch (new TableReader(new TableLimits(MOST_BYTES, MOST_ROWS, MOST_COLUMNS, MOST_CELL)).read("", content)) {
            case Reading.Refused refused -> new IndicatorFile(
                    List.of(), List.of(new RowError(0, "", refused.key(), refused.arguments())));
            case Reading.Tables(List<Table> tables) -> read(tables.getFirst(), year, today);
        };
    }

    private static IndicatorFile read(Table table, int year, LocalDate today) {
        List<RowError> errors = new ArrayList<>();
        for (String column : NEEDED) {
            if (!IndicatorSheet.has(table, column)) {
                errors.add(RowError.of(0, Reason.of("column", column)));
            }
        }
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Table.Row each : errors.isEmpty() ? table.rows() : List.<Table.Row>of()) {
            List<Reason> reasons = new ArrayList<>();
            Row row = read(each.line(), column -> IndicatorSheet.value(table, each, column), reasons);
            check(row, seen, year, today, reasons);
            reasons.forEach(reason -> errors.add(RowError.of(each.line(), reason)));
            if (reasons.isEmpty()) {
                rows.add(row);
            }
            if (errors.size() >= MOST_ERRORS) {
                break;
            }
        }
        return new IndicatorFile(rows, errors);
    }

    private static Row read(long line, UnaryOperator<String> cell, List<Reason> reasons) {
        Optional<BigDecimal> points = Points.read(cell.apply("points"));
        if (points.isEmpty()) {
            reasons.add(Reason.of("points", "points"));
        }
        WrittenFigures written = WrittenFigures.of(cell);
        Figures figures = null;
        if (!written.isBlank()) {
            WrittenFigures.Read read = written.read();
            reasons.addAll(read.reasons());
            figures = read.figures();
        }
        return new Row(
                code(cell.apply("code")), cell.apply("name"), cell.apply("category"), points.orElse(BigDecimal.ZERO),
                cell.apply("target"), figures, cell.apply("unit"), cell.apply("remedy"), line);
    }

    private static void check(Row row, Set<String> seen, int year, LocalDate today, List<Reason> reasons) {
        if (row.code().isEmpty()) {
            reasons.add(Reason.of("missing", "code"));
        } else if (!seen.add(row.code())) {
            reasons.add(Reason.of("code-twice", "code", row.code()));
        }
        if (row.name().isEmpty()) {
            reasons.add(Reason.of("missing", "name"));
        }
        reasons.addAll(IndicatorRules.words(row));
        if (row.figures() != null) {
            reasons.addAll(IndicatorRules.figures(row.figures(), row.points(), year, today));
        }
    }

    /** The same code, however a keyboard writes it. */
    private static String code(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
