package luoshi.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a file. What kind of file it is, is told by its first bytes and never by its name.
 */
public final class TableReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {(byte) 0x1F, (byte) 0x8B};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final TableLimits limits;

    public TableReader(TableLimits limits) {
        this.limits = limits;
    }

    /** @param name the file's name; a csv file's table is called by it */
    public Reading read(String name, byte[] content) {
        if (content.length > limits.bytes()) {
            return Reading.Refused.of("table.refused.bytes", limits.bytes() / 1_048_576);
        }
        if (content.length == 0) {
            return Reading.Refused.of("table.refused.empty");
        }
        if (startsWith(content, GZIP)) {
            byte[] unpacked = unpack(content);
            return unpacked == null ? Reading.Refused.of("table.refused.gzip", limits.bytes() / 1_048_576) : read(name, unpacked);
        }
        if (startsWith(content, OLD_OFFICE)) {
            return Reading.Refused.of("table.refused.old-office");
        }
        Reading reading = startsWith(content, ZIP)
                ? XlsxTables.read(content, limits)
                : CsvTable.read(withoutEnding(name), content, limits);
        boolean nothing = reading instanceof Reading.Tables(List<Table> tables) && tables.isEmpty();
        return nothing ? Reading.Refused.of("table.refused.empty") : reading;
    }

    /** Nothing where it is damaged, or unpacks to more than may be sent. */
    private byte @Nullable [] unpack(byte[] content) {
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] unpacked = stream.readNBytes(limits.bytes() + 1);
            return unpacked.length > limits.bytes() || startsWith(unpacked, GZIP) ? null : unpacked;
        } catch (IOException damaged) {
            return null;
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private static String withoutEnding(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}
