package luoshi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.Refusal;
import luoshi.page.Messages;
import luoshi.table.FormulaCells;
import luoshi.table.Reading;
import luoshi.table.Table;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;
import org.springframework.stereotype.Component;

/** Reads a file into a table of matters; of a workbook the first sheet that has a column of titles. */
@Component
class MatterTableReader {

    static final int MOST_ROWS = 1_000;
    static final int MOST_BYTES = 10 * 1_048_576;

    private static final TableLimits LIMITS = new TableLimits(MOST_BYTES, MOST_ROWS, 60, 20_000);
    private static final List<String> EXAMPLE = List.of("【示例", "[example");
    private static final String UNREADABLE = "\uFFFD";

    private final Messages messages;
    private final Choices choices;

    MatterTableReader(Messages messages, Choices choices) {
        this.messages = messages;
        this.choices = choices;
    }

    /** @param today the day of receipt of rows that do not name one */
    MatterTable read(MatterKind kind, String name, byte[] content, LocalDate today) {
        return switch (new TableReader(LIMITS).read(name, content)) {
            case Reading.Refused refused -> MatterTable.refused("", new Refusal(refused.key(), refused.arguments()));
            case Reading.Tables(List<Table> tables) -> read(kind, tables, content, today);
        };
    }

    private MatterTable read(MatterKind kind, List<Table> tables, byte[] content, LocalDate today) {
        for (Table table : tables) {
            Headings headings = Headings.of(kind, table.head(), messages);
            if (headings.places().containsKey(IntakeKinds.TITLE)) {
                Set<FormulaCells.Place> formulas = FormulaCells.of(content, table.name());
                return read(kind, table, headings, formulas, today);
            }
        }
        boolean garbled = String.join("", tables.getFirst().head()).contains(UNREADABLE);
        return MatterTable.refused("", Refusal.of(garbled ? "intake.refused.coding" : "intake.refused.no-title"));
    }

    private MatterTable read(
            MatterKind kind, Table table, Headings headings, Set<FormulaCells.Place> formulas, LocalDate today) {
        if (!headings.twice().isEmpty()) {
            return MatterTable.refused(headings.twice().getFirst(), Refusal.of("intake.refused.two-columns"));
        }
        List<IntakeRow> rows = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        List<Integer> examples = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (isExample(row.cell(headings.places().get(IntakeKinds.TITLE)))) {
                examples.add(row.line());
            } else {
                RowReader reader = new RowReader(kind, row, headings, formulas, choices);
                rows.add(reader.read(today));
                errors.addAll(reader.errors());
            }
        }
        return rows.isEmpty()
                ? MatterTable.refused("", Refusal.of("intake.refused.nothing"))
                : new MatterTable(rows, errors, examples, headings.unknown());
    }

    private static boolean isExample(String title) {
        return EXAMPLE.stream().anyMatch(title.toLowerCase(Locale.ROOT)::startsWith);
    }
}
