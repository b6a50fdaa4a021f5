package luoshi.table;

/**
 * What a table may cost at most.
 *
 * @param bytes      of the file as it was sent
 * @param rows       of each table
 * @param columns    of each row
 * @param characters of each cell
 */
public record TableLimits(int bytes, int rows, int columns, int characters) {

    /** Bytes that a workbook may have when unpacked; a small file that unpacks to more was made to do harm. */
    static final long UNPACKED = 300L * 1_048_576;

    /** Texts of a workbook are read as a whole, so they are held shorter. */
    static final long SHARED_TEXTS = 64L * 1_048_576;

    static final int SHEETS = 20;
    static final int PARTS = 2_000;
}
