package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import luoshi.ledger.RegistrationPages;
import luoshi.ledger.life.MatterKind;

/** The kinds of matter that come in by a table, and their columns. What stands on a personal list is written by the person. */
public final class IntakeKinds {

    /** Bytes of a table, for whoever is about to send one. */
    public static final int MOST_BYTES = MatterTableReader.MOST_BYTES;

    static final String TITLE = "title";
    static final String DOMAIN = "domain";
    static final String SOURCE = "source";
    static final String SOURCE_REFERENCE = "source-reference";
    static final String RECEIVED_ON = "received-on";

    /** In the order in which they are offered. */
    public static final List<MatterKind> ALL =
            Stream.concat(Stream.of(MatterKind.PROBLEM), RegistrationPages.Form.kinds().stream()).toList();

    private IntakeKinds() {}

    /** In the order of the blank table; a table that is handed in may have any. */
    public static List<String> columns(MatterKind kind) {
        List<String> columns = new ArrayList<>();
        columns.add(TITLE);
        columns.addAll(kind.columns());
        columns.addAll(List.of(DOMAIN, SOURCE, SOURCE_REFERENCE, RECEIVED_ON));
        return columns;
    }

    /** The message key of a column's heading; that of the whole row is empty. */
    public static String label(String column) {
        return switch (column) {
            case TITLE -> "ledger.field.title";
            case DOMAIN -> "ledger.column.domain";
            case SOURCE -> "ledger.column.source";
            case SOURCE_REFERENCE -> "ledger.field.source-reference";
            case RECEIVED_ON -> "ledger.column.received";
            default -> "ledger.particular." + column;
        };
    }
}
