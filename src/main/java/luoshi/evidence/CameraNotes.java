package luoshi.evidence;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a camera wrote into its photo (Exif 2.3): the day, and which way up it was held. The day is a proposal only: a
 * camera's clock may be wrong, and the person says which day is true. Photos from messengers have no notes at all, and
 * that is no fault.
 */
final class CameraNotes {

    /** The camera's notes stand in front: so many bytes of a file are enough. */
    static final int FRONT = 262_144;

    private static final int ORIGINAL = 0x9003;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_FOLDER = 0x8769;
    private static final int ASCII = 2;
    private static final int MOST_SEGMENTS = 64;
    private static final int MOST_FIELDS = 512;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}):(\\d{2}):(\\d{2}) .*");

    private CameraNotes() {}

    /** The day of the shot (DateTimeOriginal). */
    static Optional<LocalDate> day(byte[] jpeg) {
        return read(jpeg, CameraNotes::original);
    }

    /** How its pixels must be turned to stand upright: 1 to 8 as Exif counts, 1 where nothing is said. */
    static int orientation(byte[] jpeg) {
        return read(jpeg, CameraNotes::turn).filter(turn -> turn >= 1 && turn <= 8).orElse(1);
    }

    private static <T> Optional<T> read(byte[] jpeg, Function<ByteBuffer, Optional<T>> reader) {
        try {
            return tiffBlock(jpeg).flatMap(reader);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<ByteBuffer> tiffBlock(byte[] jpeg) {
        int at = 2;
        for (int i = 0; i < MOST_SEGMENTS && at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF; i++) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            boolean exif = marker == 0xE1 && at + 10 <= jpeg.length
                    && new String(jpeg, at + 4, 6, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
            if (exif) {
                int end = Math.min(jpeg.length, at + 2 + length);
                return Optional.of(ByteBuffer.wrap(jpeg, at + 10, end - at - 10).slice());
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> original(ByteBuffer tiff) {
        int first = firstFolder(tiff);
        int folder = field(tiff, first, EXIF_FOLDER);
        int field = folder < 0 ? -1 : field(tiff, tiff.getInt(folder + 8), ORIGINAL);
        return field < 0 || tiff.getShort(field + 2) != ASCII ? Optional.empty() : date(tiff, tiff.getInt(field + 8));
    }

    private static Optional<Integer> turn(ByteBuffer tiff) {
        int field = field(tiff, firstFolder(tiff), ORIENTATION);
        return field < 0 ? Optional.empty() : Optional.of((int) tiff.getShort(field + 8));
    }

    private static int firstFolder(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return tiff.getInt(4);
    }

    /** Where a field's entry stands within a folder of fields; -1 where there is none. */
    private static int field(ByteBuffer tiff, int folder, int tag) {
        int count = Math.min(MOST_FIELDS, tiff.getShort(folder) & 0xFFFF);
        for (int i = 0; i < count; i++) {
            int at = folder + 2 + i * 12;
            if ((tiff.getShort(at) & 0xFFFF) == tag) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<LocalDate> date(ByteBuffer tiff, int at) {
        byte[] written = new byte[19];
        tiff.get(at, written);
        Matcher matcher = WRITTEN.matcher(new String(written, StandardCharsets.ISO_8859_1));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
