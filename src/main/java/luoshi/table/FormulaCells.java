package luoshi.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The cells of a workbook that a spreadsheet reckons. {@link TableReader} gives what such a cell showed when it was last
 * saved, which may be old or nothing; a room that takes words down for good asks here.
 */
public final class FormulaCells {

    /**
     * @param line   as a spreadsheet counts
     * @param column counted from 0
     */
    public record Place(int line, int column) {}

    private FormulaCells() {}

    /**
     * Those of one sheet; of a csv file, which has none, nothing.
     *
     * @param content a file that {@link TableReader} has read: its size was held against the limits there
     */
    public static Set<Place> of(byte[] content, String sheet) {
        boolean workbook = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        if (!workbook) {
            return Set.of();
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet each : book.getSheets().limit(TableLimits.SHEETS).toList()) {
                if (each.getName().equals(sheet)) {
                    return of(each);
                }
            }
            return Set.of();
        } catch (IOException | RuntimeException damaged) {
            throw new IllegalArgumentException("only a workbook that was read is looked into", damaged);
        }
    }

    private static Set<Place> of(Sheet sheet) throws IOException {
        Set<Place> places = new HashSet<>();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                for (int i = 0; i < row.getCellCount(); i++) {
                    int column = i;
                    row.getOptionalCell(i)
                            .filter(cell -> cell.getType() == CellType.FORMULA)
                            .ifPresent(_ -> places.add(new Place(row.getRowNum(), column)));
                }
            }
        }
        return places;
    }
}
