package luoshi.evidence;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is kept of a photo so that its copies are known again after resizing, re-encoding and cropping: the
 * {@link PhotoHash} of the whole and of nine windows that are 5 % smaller, by which candidates are found, and a coarse
 * picture in grey, by which {@link PhotoComparison} decides. It holds nothing by which a face could be known.
 */
final class PhotoFingerprint {

    /** The whole first, then the windows row by row. */
    static final int HASHES = 10;

    /** The grey picture's side. */
    static final int SKETCH = 64;

    private static final int CANVAS = 128;
    private static final double CROP = 0.05;
    private static final int KEY_BITS = 15;
    private static final int KEYS = 4;

    private final long[] hashes;
    private final byte[] sketch;

    private PhotoFingerprint(long[] hashes, byte[] sketch) {
        this.hashes = hashes;
        this.sketch = sketch;
    }

    /** @param picture upright, as {@link PictureFile} gives it */
    static PhotoFingerprint of(BufferedImage picture) {
        LightGrid light = LightGrid.of(picture, CANVAS);
        long[] hashes = new long[HASHES];
        hashes[0] = PhotoHash.of(light.window(0, 0, 1, 1, PhotoHash.SIDE));
        for (int i = 0; i < HASHES - 1; i++) {
            double left = i % 3 * CROP / 2;
            double top = i / 3 * CROP / 2;
            hashes[i + 1] = PhotoHash.of(light.window(left, top, left + 1 - CROP, top + 1 - CROP, PhotoHash.SIDE));
        }
        float[] grey = light.window(0, 0, 1, 1, SKETCH);
        byte[] sketch = new byte[grey.length];
        for (int i = 0; i < grey.length; i++) {
            sketch[i] = (byte) Math.clamp(Math.round(grey[i]), 0, 255);
        }
        return new PhotoFingerprint(hashes, sketch);
    }

    /** As it was stored; empty where the lengths are not ours. */
    static Optional<PhotoFingerprint> stored(byte[] hashes, byte[] sketch) {
        if (hashes.length != HASHES * Long.BYTES || sketch.length != SKETCH * SKETCH) {
            return Optional.empty();
        }
        return Optional.of(new PhotoFingerprint(longs(hashes), sketch.clone()));
    }

    /** Pieces of the hashes under which the photo stands in the index: piece number before the bits. */
    int[] keys() {
        TreeSet<Integer> keys = new TreeSet<>();
        for (long hash : hashes) {
            for (int piece = 0; piece < KEYS; piece++) {
                keys.add(key(hash, piece));
            }
        }
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Pieces to look under: its own, and those of the whole with one bit turned. */
    int[] keysToSearch() {
        TreeSet<Integer> keys = new TreeSet<>(Arrays.stream(keys()).boxed().toList());
        for (int piece = 0; piece < KEYS; piece++) {
            for (int bit = 0; bit < KEY_BITS; bit++) {
                keys.add(key(hashes[0], piece) ^ 1 << bit);
            }
        }
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int key(long hash, int piece) {
        long bits = hash >>> 1 + piece * KEY_BITS & (1 << KEY_BITS) - 1;
        return piece << KEY_BITS | (int) bits;
    }

    /** Bits that differ between the whole of one and the nearest window of the other: 0 to 64. */
    static int bitsApart(PhotoFingerprint one, long[] other) {
        int least = Long.SIZE;
        for (int i = 0; i < HASHES; i++) {
            least = Math.min(least, Long.bitCount(one.hashes[i] ^ other[0]));
            least = Math.min(least, Long.bitCount(one.hashes[0] ^ other[i]));
        }
        return least;
    }

    LightGrid light() {
        float[] light = new float[sketch.length];
        for (int i = 0; i < light.length; i++) {
            light[i] = sketch[i] & 0xFF;
        }
        return new LightGrid(SKETCH, light);
    }

    byte[] hashBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(HASHES * Long.BYTES);
        for (long hash : hashes) {
            bytes.putLong(hash);
        }
        return bytes.array();
    }

    byte[] sketch() {
        return sketch.clone();
    }

    static long[] longs(byte[] bytes) {
        long[] longs = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(longs);
        return longs;
    }
}
