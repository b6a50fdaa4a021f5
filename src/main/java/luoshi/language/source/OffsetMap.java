package luoshi.language.source;

import java.util.Arrays;

/** From offsets in a mended text back to those in the text as it was read. Pieces are kept, nothing is reordered. */
public final class OffsetMap {

    private final int[] mended;
    private final int[] read;

    private OffsetMap(int[] mended, int[] read) {
        this.mended = mended;
        this.read = read;
    }

    /** For a text that needed no mending. */
    public static OffsetMap same() {
        return new OffsetMap(new int[] {0}, new int[] {0});
    }

    /** Where the character at this offset stood before mending. */
    public int original(int offset) {
        int at = Arrays.binarySearch(mended, offset);
        int piece = at >= 0 ? at : -at - 2;
        return read[piece] + offset - mended[piece];
    }

    /** Notes down the pieces that mending keeps, from left to right. */
    static final class Builder {

        private int[] mended = new int[16];
        private int[] read = new int[16];
        private int count;

        void piece(int mendedAt, int readAt) {
            if (count > 0 && readAt - read[count - 1] == mendedAt - mended[count - 1]) {
                return;
            }
            if (count == mended.length) {
                mended = Arrays.copyOf(mended, count * 2);
                read = Arrays.copyOf(read, count * 2);
            }
            mended[count] = mendedAt;
            read[count++] = readAt;
        }

        OffsetMap build() {
            return count == 0 ? same() : new OffsetMap(Arrays.copyOf(mended, count), Arrays.copyOf(read, count));
        }
    }
}
