package luoshi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.ledger.RegistrationPages;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.table.FormulaCells;
import luoshi.table.Printable;
import luoshi.table.Table;

/**
 * Reads the cells of one row. A cell that cannot be read gets an error, and something harmless stands in its place, so
 * that the door can be asked about the rest of the row.
 */
final class RowReader {

    private static final int MOST_REFERENCE = 200;
    private static final int MOST_IN_A_CELL = 4_000;
    private static final int LONGEST_QUOTED = 20;

    private final MatterKind kind;
    private final Table.Row row;
    private final Headings headings;
    private final Set<FormulaCells.Place> formulas;
    private final Choices choices;
    private final List<RowError> errors = new ArrayList<>();

    RowReader(
            MatterKind kind, Table.Row row, Headings headings, Set<FormulaCells.Place> formulas, Choices choices) {
        this.kind = kind;
        this.row = row;
        this.headings = headings;
        this.formulas = formulas;
        this.choices = choices;
    }

    IntakeRow read(LocalDate today) {
        Map<String, String> particulars = new LinkedHashMap<>();
        for (String column : kind.columns()) {
            particulars.put(column, choices.isChosen(column) ? choice(column, "") : text(column, MOST_IN_A_CELL));
        }
        return new IntakeRow(row.line(), new MatterCommand.Register(
                kind,
                oneLine(text(IntakeKinds.TITLE, MOST_IN_A_CELL)),
                needed(IntakeKinds.DOMAIN, ""),
                source(),
                oneLine(text(IntakeKinds.SOURCE_REFERENCE, MOST_REFERENCE)),
                particulars,
                null,
                receivedOn(today)));
    }

    List<RowError> errors() {
        return errors;
    }

    /** What comes from one source by nature need not say so; where a problem was found is never guessed. */
    private MatterSource source() {
        MatterSource natural = RegistrationPages.sourceOf(kind);
        String name = natural == MatterSource.SELF_FOUND
                ? needed(IntakeKinds.SOURCE, natural.name())
                : choice(IntakeKinds.SOURCE, natural.name());
        return MatterSource.valueOf(name);
    }

    private LocalDate receivedOn(LocalDate today) {
        String written = text(IntakeKinds.RECEIVED_ON, MOST_IN_A_CELL);
        if (written.isEmpty()) {
            return today;
        }
        LocalDate day = ReceivedDay.read(written);
        if (day == null) {
            wrong(IntakeKinds.RECEIVED_ON, "intake.error.day", shortened(written));
            return today;
        }
        return day;
    }

    private String needed(String column, String instead) {
        if (text(column, MOST_IN_A_CELL).isEmpty()) {
            if (errors.stream().noneMatch(each -> each.column().equals(column))) {
                wrong(column, "intake.error.choice.missing");
            }
            return instead;
        }
        return choice(column, instead);
    }

    /** @param instead what stands where the cell is empty or says something else */
    private String choice(String column, String instead) {
        String written = text(column, MOST_IN_A_CELL);
        if (written.isEmpty()) {
            return instead;
        }
        String value = choices.value(column, written);
        if (value == null) {
            wrong(column, "intake.error.choice", shortened(written));
            return instead;
        }
        return value;
    }

    /** Empty where the table has no such column, or where the cell cannot be read. */
    private String text(String column, int most) {
        int place = headings.places().getOrDefault(column, -1);
        String text = row.cell(place);
        if (formulas.contains(new FormulaCells.Place(row.line(), place))) {
            wrong(column, "intake.error.formula");
        } else if (text.contains("\uFFFD") || !Printable.is(text.replaceAll("[\\r\\n\\t]", ""))) {
            wrong(column, "intake.error.characters");
        } else if (text.length() > most) {
            wrong(column, "intake.error.long", most);
        } else {
            return text;
        }
        return "";
    }

    private void wrong(String column, String key, Object... arguments) {
        RowError error = RowError.of(row.line(), column, key, arguments);
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n\\t]+\\s*", " ");
    }

    /** Enough to know it again in a sentence. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_QUOTED
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTED)) + "…"
                : text;
    }
}
