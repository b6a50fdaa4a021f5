package luoshi.table;

import java.util.List;

/**
 * What is wrong in one cell.
 *
 * @param line      as a spreadsheet counts; 0 where it is about the whole table
 * @param column    its heading; empty where it is about the whole row
 * @param key       message key of the sentence that says how to mend it
 */
public record CellError(String table, int line, String column, String key, List<Object> arguments) {

    public CellError {
        arguments = List.copyOf(arguments);
    }

    public static CellError of(String table, int line, String column, String key, Object... arguments) {
        return new CellError(table, line, column, key, List.of(arguments));
    }
}
