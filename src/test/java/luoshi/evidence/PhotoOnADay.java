package luoshi.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A painted photo as a file, with the notes of a camera or without, for tests of other rooms too. */
public final class PhotoOnADay {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu:MM:dd");

    private PhotoOnADay() {}

    /** @param takenOn null for one without a camera's notes */
    public static byte[] of(long place, @Nullable LocalDate takenOn) throws IOException {
        return withNotes(PhotoCopies.jpeg(PaintedScene.of(place, 0), 0.9f), takenOn);
    }

    /** The same, half as large and compressed again, as a messenger sends it. */
    public static byte[] copyOf(long place, @Nullable LocalDate takenOn) throws IOException {
        BufferedImage half = PhotoCopies.scaled(PaintedScene.of(place, 0), 0.5, 0.5);
        return withNotes(PhotoCopies.jpeg(half, 0.6f), takenOn);
    }

    private static byte[] withNotes(byte[] jpeg, @Nullable LocalDate takenOn) {
        if (takenOn == null) {
            return jpeg;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] notes = notes(takenOn);
        whole.write(notes, 0, notes.length);
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    /** The front of a jpeg up to the end of its notes: the day of the shot, in the morning. */
    static byte[] notes(LocalDate takenOn) {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(22);
        tiff.position(22);
        tiff.putShort((short) 1).putShort((short) 0x9003).putShort((short) 2).putInt(20).putInt(40);
        tiff.position(40);
        tiff.put((WRITTEN.format(takenOn) + " 08:30:00\0").getBytes(StandardCharsets.US_ASCII));
        byte[] block = tiff.array();
        ByteBuffer jpeg = ByteBuffer.allocate(12 + block.length);
        jpeg.put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1}).putShort((short) (8 + block.length));
        return jpeg.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(block).array();
    }
}
