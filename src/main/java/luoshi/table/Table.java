package luoshi.table;

import java.util.List;
import java.util.Locale;

/**
 * One sheet, or one csv file.
 *
 * @param name the sheet's name, or the file's without its ending
 * @param head the first line that is not blank
 * @param rows the lines below it that are not blank
 */
public record Table(String name, List<String> head, List<Row> rows) {

    /**
     * @param line  the line's number as a spreadsheet shows it; the first line is 1
     * @param cells what stands in it, stripped; may be shorter than the head
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column; empty where the row is shorter, or for a column that the table does not have. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column);
        }
    }

    public Table {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** The place of the first column that has one of these names, in whatever case; -1 where none has. */
    public int column(List<String> names) {
        for (String name : names) {
            for (int i = 0; i < head.size(); i++) {
                if (plain(head.get(i)).equals(plain(name))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** A star or a remark in brackets behind a heading is for the reader: {@code 名称*（必填）} is 名称. */
    private static String plain(String heading) {
        return heading.replaceAll("[*＊]|[(（].*", "").strip().toLowerCase(Locale.ROOT);
    }
}
