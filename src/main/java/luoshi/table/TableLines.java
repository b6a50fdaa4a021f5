package luoshi.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of one table and holds them against the limits. */
final class TableLines {

    private final String name;
    private final TableLimits limits;
    private final List<Table.Row> rows = new ArrayList<>();
    private @Nullable List<String> head;

    TableLines(String name, TableLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    /** @return why the file is refused, or null where the line was taken in or was blank */
    Reading.@Nullable Refused add(int line, List<String> cells) {
        List<String> stripped = cells.stream().map(TableLines::clean).toList();
        int used = stripped.size();
        while (used > 0 && stripped.get(used - 1).isEmpty()) {
            used--;
        }
        if (used == 0) {
            return null;
        }
        if (used > limits.columns()) {
            return Reading.Refused.of("table.refused.columns", name, line, limits.columns());
        }
        for (int i = 0; i < used; i++) {
            if (stripped.get(i).length() > limits.characters()) {
                return Reading.Refused.of("table.refused.cell", name, line, i + 1, limits.characters());
            }
        }
        if (head == null) {
            head = stripped.subList(0, used);
            return null;
        }
        if (rows.size() >= limits.rows()) {
            return Reading.Refused.of("table.refused.rows", name, limits.rows());
        }
        rows.add(new Table.Row(line, stripped.subList(0, used)));
        return null;
    }

    /** Spaces of every kind around a text, and characters that no screen shows, do not belong to it. */
    private static String clean(String cell) {
        return cell.replace("\uFEFF", "").replace("\u200B", "").replace("\u0000", "")
                .replaceAll("^[\\s\\u00A0\\u3000]+|[\\s\\u00A0\\u3000]+$", "");
    }

    @Nullable Table table() {
        return head == null ? null : new Table(name, head, rows);
    }
}
