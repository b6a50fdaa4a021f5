package luoshi.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.ledger.life.MatterCommand;

/**
 * One row of a table, as it would be registered.
 *
 * @param line as a spreadsheet counts
 */
public record IntakeRow(int line, MatterCommand.Register wanted) {

    /** By what two rows, or a row and a matter of the same kind, are the same. */
    record Identity(String title, Map<String, String> particulars, LocalDate receivedOn) {

        static Identity of(String title, Map<String, String> particulars, LocalDate receivedOn) {
            Map<String, String> filled = new LinkedHashMap<>();
            particulars.forEach((column, text) -> filled.put(column, text.strip().replace("\r\n", "\n")));
            filled.values().removeIf(String::isEmpty);
            return new Identity(title.strip(), filled, receivedOn);
        }
    }

    Identity identity() {
        return Identity.of(wanted.title(), wanted.particulars(), wanted.receivedOn());
    }
}
