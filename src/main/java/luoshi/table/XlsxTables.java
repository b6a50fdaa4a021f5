package luoshi.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The sheets of a workbook. It is unpacked once without keeping anything, so that a bomb is found before it is read. */
final class XlsxTables {

    private XlsxTables() {}

    static Reading read(byte[] content, TableLimits limits) {
        Reading.Refused bomb = weigh(content);
        if (bomb != null) {
            return bomb;
        }
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            for (Sheet sheet : workbook.getSheets().limit(TableLimits.SHEETS).toList()) {
                TableLines lines = new TableLines(sheet.getName(), limits);
                Reading.Refused refused = read(sheet, lines, limits);
                if (refused != null) {
                    return refused;
                }
                Table table = lines.table();
                if (table != null) {
                    tables.add(table);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            return Reading.Refused.of("table.refused.xlsx");
        }
        return new Reading.Tables(tables);
    }

    private static Reading.@Nullable Refused read(Sheet sheet, TableLines lines, TableLimits limits) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                if (row.getCellCount() > 10 * limits.columns()) {
                    return Reading.Refused.of("table.refused.columns", sheet.getName(), row.getRowNum(), limits.columns());
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getCellCount(); i++) {
                    cells.add(text(row.getOptionalCell(i).orElse(null)));
                }
                Reading.Refused refused = lines.add(row.getRowNum(), cells);
                if (refused != null) {
                    return refused;
                }
            }
        }
        return null;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell) ? date(cell) : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : raw;
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]", "").matches("(?i).*[ymdhs].*")
                && !format.equalsIgnoreCase("General");
    }

    private static String date(Cell cell) {
        try {
            LocalDateTime moment = cell.asDate();
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toString();
        } catch (ExcelReaderException notADate) {
            return cell.getRawValue();
        }
    }

    private static Reading.@Nullable Refused weigh(byte[] content) {
        long total = 0;
        int parts = 0;
        byte[] buffer = new byte[16_384];
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                long part;
                try (InputStream in = zip.getInputStream(entry)) {
                    part = weigh(in, buffer, TableLimits.UNPACKED - total);
                }
                total += part;
                boolean texts = entry.getName().endsWith("sharedStrings.xml") && part > TableLimits.SHARED_TEXTS;
                if (total >= TableLimits.UNPACKED || texts || ++parts > TableLimits.PARTS) {
                    return Reading.Refused.of("table.refused.unpacked");
                }
            }
        } catch (IOException | RuntimeException damaged) {
            return Reading.Refused.of("table.refused.xlsx");
        }
        return parts == 0 ? Reading.Refused.of("table.refused.xlsx") : null;
    }

    private static long weigh(InputStream part, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = part.read(buffer); read >= 0 && size < most; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }
}
