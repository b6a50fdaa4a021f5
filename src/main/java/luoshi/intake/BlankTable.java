package luoshi.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.ledger.RegistrationPages;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.table.Table;
import luoshi.table.TableWriter;
import org.springframework.stereotype.Component;

/**
 * The table to fill in: a sheet with the headings of one kind and an example that is skipped when it is left in, and a
 * sheet that says what each column wants and which words may stand in it.
 */
@Component
class BlankTable {

    private static final Set<String> ASKED_BY_THE_GATE = Set.of("time", "fact", "example", "effect");

    private final Messages messages;
    private final Choices choices;

    BlankTable(Messages messages, Choices choices) {
        this.messages = messages;
        this.choices = choices;
    }

    byte[] xlsx(MatterKind kind, Language language, LocalDate today) {
        return TableWriter.xlsx(List.of(toFillIn(kind, language, today), explained(kind, language)));
    }

    private Table toFillIn(MatterKind kind, Language language, LocalDate today) {
        List<String> head = new ArrayList<>();
        List<String> example = new ArrayList<>();
        for (String column : IntakeKinds.columns(kind)) {
            head.add(heading(kind, column, language));
            example.add(example(kind, column, language, today));
        }
        return new Table(messages.text(language, "ledger.kind." + kind), head, List.of(new Table.Row(2, example)));
    }

    /** A star stands behind the heading of what must be filled in. */
    private String heading(MatterKind kind, String column, Language language) {
        return messages.text(language, IntakeKinds.label(column)) + (isNeeded(kind, column) ? "*" : "");
    }

    private static boolean isNeeded(MatterKind kind, String column) {
        return switch (column) {
            case IntakeKinds.TITLE, IntakeKinds.DOMAIN -> true;
            case IntakeKinds.SOURCE -> RegistrationPages.sourceOf(kind) == MatterSource.SELF_FOUND;
            default -> kind == MatterKind.PROBLEM && ASKED_BY_THE_GATE.contains(column);
        };
    }

    private String example(MatterKind kind, String column, Language language, LocalDate today) {
        MatterSource source = RegistrationPages.sourceOf(kind);
        return switch (column) {
            case IntakeKinds.TITLE -> messages.text(language, "intake.example.mark")
                    + messages.text(language, "intake.example." + kind + ".title");
            case IntakeKinds.DOMAIN -> choices.word(column, domain(kind), language);
            case IntakeKinds.SOURCE -> choices.word(column, source.name(), language);
            case IntakeKinds.SOURCE_REFERENCE -> source.needsReference() ? messages.text(language, "intake.example.source-reference") : "";
            case IntakeKinds.RECEIVED_ON -> today.toString();
            case "grade" -> choices.word(column, "general", language);
            case "urgency" -> choices.word(column, "usual", language);
            default -> messages.text(language, "intake.example." + kind + "." + column);
        };
    }

    private static String domain(MatterKind kind) {
        return switch (kind) {
            case PETITION_MATTER -> "petitions";
            case HAZARD -> "work-safety";
            case ENVIRONMENT_POINT -> "environment";
            case BUSINESS_ENVIRONMENT_MATTER -> "business-environment";
            case MEETING_DECISION -> "key-projects";
            default -> "city-management";
        };
    }

    private Table explained(MatterKind kind, Language language) {
        List<String> head = new ArrayList<>();
        for (String each : List.of("column", "needed", "how", "words")) {
            head.add(messages.text(language, "intake.blank." + each));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (String column : IntakeKinds.columns(kind)) {
            rows.add(new Table.Row(rows.size() + 2, List.of(
                    messages.text(language, IntakeKinds.label(column)),
                    messages.text(language, isNeeded(kind, column) ? "intake.blank.yes" : "intake.blank.no"),
                    messages.text(language, says(kind, column)),
                    choices.all(column, language))));
        }
        for (String rule : List.of("intake.blank.whole", "intake.blank.example", "intake.blank.unclassified")) {
            rows.add(new Table.Row(rows.size() + 2, List.of("", "", messages.text(language, rule), "")));
        }
        return new Table(messages.text(language, "intake.blank.sheet"), head, rows);
    }

    private static String says(MatterKind kind, String column) {
        return kind == MatterKind.PROBLEM && kind.columns().contains(column)
                ? "problem.hint." + column
                : "intake.says." + column;
    }
}
