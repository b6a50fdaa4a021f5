package luoshi.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.opinion.OpinionFile.Row;
import luoshi.opinion.OpinionFile.RowError;

/**
 * What taking a table in would do: the rows that are new, how many the register holds already, and what has to be mended
 * first. Nothing is taken in while there is an error.
 *
 * @param seen   hash of the file that was looked at; a confirmation names it
 * @param fresh  rows that would become opinions
 * @param known  rows that stand in the register with the same number and the same words
 */
public record OpinionImport(String name, String seen, List<Row> fresh, int known, List<RowError> errors) {

    /** @param register words by number, of those numbers that the register holds */
    static OpinionImport of(String name, String seen, OpinionFile file, Map<String, String> register) {
        List<Row> fresh = new ArrayList<>();
        List<RowError> errors = new ArrayList<>(file.errors());
        int known = 0;
        for (Row row : file.rows()) {
            String before = register.get(row.external());
            if (before == null) {
                fresh.add(row);
            } else if (before.equals(OpinionStore.words(row.subject(), row.text()))) {
                known++;
            } else if (errors.size() < OpinionFile.MOST_ERRORS) {
                errors.add(new RowError(row.line(), "id", "opinion.import.other-words"));
            }
        }
        return new OpinionImport(name, seen, fresh, known, errors);
    }

    public boolean isReady() {
        return errors.isEmpty() && !fresh.isEmpty();
    }
}
