package luoshi.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables for a spreadsheet. A text that a spreadsheet would take for a formula is written so that it stays a text. */
public final class TableWriter {

    private static final int WIDEST = 60;

    private TableWriter() {}

    /** A workbook with a sheet for each table; every cell is a text, so codes like {@code 01} keep their zeros. */
    public static byte[] xlsx(List<Table> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Luoshi", "1.0")) {
            for (Table table : tables) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                for (int column = 0; column < table.head().size(); column++) {
                    sheet.value(0, column, table.head().get(column));
                    sheet.style(0, column).bold().fillColor("EEEAE0").set();
                    sheet.width(column, width(table, column));
                }
                sheet.freezePane(0, 1);
                int line = 1;
                for (Table.Row row : table.rows()) {
                    for (int column = 0; column < row.cells().size(); column++) {
                        sheet.value(line, column, row.cells().get(column));
                        sheet.style(line, column).format("@").set();
                    }
                    line++;
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    private static int width(Table table, int column) {
        int longest = table.head().get(column).length();
        for (Table.Row row : table.rows()) {
            longest = Math.max(longest, row.cell(column).length());
        }
        return Math.min(WIDEST, 2 * longest + 4);
    }

    /** UTF-8 with the BOM by which spreadsheets know it. */
    public static byte[] csv(Table table) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(table.head());
            for (Table.Row row : table.rows()) {
                printer.printRecord(row.cells().stream().map(TableWriter::harmless).toList());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A leading apostrophe keeps a spreadsheet from reckoning with what somebody wrote. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
