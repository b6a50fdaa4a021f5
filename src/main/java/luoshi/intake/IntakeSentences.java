package luoshi.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.ledger.Refusals;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.springframework.stereotype.Component;

/** What is said of a table, in the words of its reader. */
@Component
public class IntakeSentences {

    private final Messages messages;
    private final Choices choices;

    IntakeSentences(Messages messages, Choices choices) {
        this.messages = messages;
        this.choices = choices;
    }

    /** What is wrong, and how to mend it. */
    public String text(RowError error, Language language) {
        String key = error.refusal().rule();
        if (key.equals("intake.error.choice")) {
            return messages.text(language, key, error.refusal().arguments().getFirst(), choices.all(error.column(), language));
        }
        if (key.equals("intake.error.choice.missing")) {
            return messages.text(language, key, choices.all(error.column(), language));
        }
        String sentence = Refusals.sentence(error.refusal(), messages, language);
        String way = Refusals.way(error.refusal(), messages, language);
        return way.isEmpty() ? sentence : sentence + " " + way;
    }

    /** A column's heading; empty for the whole row. */
    public String column(String column, Language language) {
        return column.isEmpty() ? "" : messages.text(language, IntakeKinds.label(column));
    }

    /**
     * All cells of a row with their headings, as they would be registered; empty ones are left out.
     *
     * @param unread columns whose cells could not be read
     */
    public List<Map.Entry<String, String>> cells(IntakeRow row, Set<String> unread, Language language) {
        List<Map.Entry<String, String>> cells = new ArrayList<>();
        for (String column : IntakeKinds.columns(row.wanted().kind())) {
            String value = cell(row, column, language);
            if (!value.isBlank() && !column.equals(IntakeKinds.TITLE) && !unread.contains(column)) {
                cells.add(Map.entry(column(column, language), value));
            }
        }
        return cells;
    }

    private String cell(IntakeRow row, String column, Language language) {
        String reference = row.wanted().sourceReference();
        return switch (column) {
            case IntakeKinds.TITLE -> row.wanted().title();
            case IntakeKinds.DOMAIN -> row.wanted().domain().isEmpty() ? "" : choices.word(column, row.wanted().domain(), language);
            case IntakeKinds.SOURCE -> choices.word(column, row.wanted().source().name(), language);
            case IntakeKinds.SOURCE_REFERENCE -> reference == null ? "" : reference;
            case IntakeKinds.RECEIVED_ON -> row.wanted().receivedOn().toString();
            default -> particular(column, row.wanted().particulars().getOrDefault(column, ""), language);
        };
    }

    /** A grade is kept by its name. */
    private String particular(String column, String value, Language language) {
        return column.equals("grade") && !value.isEmpty() ? choices.word(column, value, language) : value;
    }

    /** {@code 2–14, 16}: lines as somebody would say them. */
    public static String lines(List<Integer> lines) {
        List<String> stretches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int first = lines.get(i);
            while (i + 1 < lines.size() && lines.get(i + 1) == lines.get(i) + 1) {
                i++;
            }
            stretches.add(first == lines.get(i) ? String.valueOf(first) : first + "–" + lines.get(i));
        }
        return String.join(", ", stretches);
    }
}
