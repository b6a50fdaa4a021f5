package luoshi.intake;

import java.util.List;
import luoshi.ledger.life.Refusal;

/**
 * A table of matters of one kind, as far as it can be read by itself.
 *
 * @param rows     all rows but examples; where a cell cannot be read, the row stands with an error of that cell
 * @param errors   of cells, or one of the whole table
 * @param examples lines that stand as an example and are skipped
 * @param unknown  headings that are ignored
 */
record MatterTable(List<IntakeRow> rows, List<RowError> errors, List<Integer> examples, List<String> unknown) {

    MatterTable {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
        examples = List.copyOf(examples);
        unknown = List.copyOf(unknown);
    }

    static MatterTable refused(String column, Refusal refusal) {
        return new MatterTable(List.of(), List.of(new RowError(0, column, refusal)), List.of(), List.of());
    }
}
