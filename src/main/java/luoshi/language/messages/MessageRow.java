package luoshi.language.messages;

import java.util.List;

/**
 * One row of a table, its fields found by the names of the columns.
 *
 * @param number the row's place in the table, the heading being 1
 */
public record MessageRow(long number, List<String> columns, List<String> values) {

    /** The field's value, stripped; empty where the column or the field is missing. */
    public String get(String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= values.size() ? "" : values.get(at).strip();
    }

    public boolean has(String column) {
        return columns.contains(column);
    }

    /** What the citizen wrote: {@code text} where the table has it, else {@code subject} and {@code detail}. */
    public String words() {
        String text = get("text");
        return text.isEmpty() ? (get("subject") + "\n" + get("detail")).strip() : text;
    }
}
