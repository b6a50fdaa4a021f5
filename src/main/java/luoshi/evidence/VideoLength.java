package luoshi.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a video runs, as its container says: the movie header of mp4, mov and 3gp (ISO/IEC 14496-12), the segment
 * info of webm (RFC 9559). Nothing is decoded. A recording that says nothing, as browsers make them, is empty: then its
 * bytes alone bound it.
 */
final class VideoLength {

    private static final int MOST_PARTS = 10_000;
    private static final long LONGEST_SECONDS = 10_000_000;
    private static final long MOVIE = 0x6D6F6F76L;
    private static final long MOVIE_HEADER = 0x6D766864L;
    private static final long SEGMENT = 0x18538067L;
    private static final long SEGMENT_INFO = 0x1549A966L;
    private static final long TICK = 0x2AD7B1L;
    private static final long DURATION = 0x4489L;

    private final FileChannel file;
    private int parts;

    private VideoLength(FileChannel file) {
        this.file = file;
    }

    static Optional<Duration> of(Path video, FileType type) {
        try (FileChannel file = FileChannel.open(video)) {
            VideoLength length = new VideoLength(file);
            Optional<Double> seconds = type == FileType.WEBM
                    ? length.segment(0, file.size())
                    : length.movie(0, file.size());
            return seconds.filter(found -> found > 0 && found < LONGEST_SECONDS)
                    .map(found -> Duration.ofMillis((long) Math.ceil(found * 1_000)));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private Optional<Double> movie(long from, long end) throws IOException {
        for (long at = from; at + 8 <= end && parts++ < MOST_PARTS; ) {
            ByteBuffer head = read(at, 16);
            if (head.remaining() < 8) {
                return Optional.empty();
            }
            long size = head.getInt(0) & 0xFFFF_FFFFL;
            long kind = head.getInt(4) & 0xFFFF_FFFFL;
            int front = 8;
            if (size == 1 && head.remaining() == 16) {
                size = head.getLong(8);
                front = 16;
            } else if (size == 0) {
                size = end - at;
            }
            if (size < front || size > end - at) {
                return Optional.empty();
            }
            if (kind == MOVIE) {
                return movie(at + front, at + size);
            }
            if (kind == MOVIE_HEADER) {
                return movieHeader(at + front);
            }
            at += size;
        }
        return Optional.empty();
    }

    /** Version 1 counts in 64 bits, version 0 in 32; all ones mean that nobody knows. */
    private Optional<Double> movieHeader(long at) throws IOException {
        ByteBuffer header = read(at, 32);
        boolean wide = header.remaining() > 0 && header.get(0) == 1;
        if (header.remaining() < (wide ? 32 : 20)) {
            return Optional.empty();
        }
        long perSecond = header.getInt(wide ? 20 : 12) & 0xFFFF_FFFFL;
        long units = wide ? header.getLong(24) : header.getInt(16) & 0xFFFF_FFFFL;
        boolean unknown = perSecond == 0 || units < 0 || !wide && units == 0xFFFF_FFFFL;
        return unknown ? Optional.empty() : Optional.of((double) units / perSecond);
    }

    private Optional<Double> segment(long from, long end) throws IOException {
        double tick = 1_000_000;
        Optional<Double> ticks = Optional.empty();
        for (long at = from; at < end && parts++ < MOST_PARTS; ) {
            Number id = number(at, true);
            Number size = id == null ? null : number(at + id.bytes(), false);
            if (id == null || size == null) {
                break;
            }
            long content = at + id.bytes() + size.bytes();
            long next = size.isUnknown() || size.value() > end - content ? end : content + size.value();
            if (id.value() == SEGMENT || id.value() == SEGMENT_INFO) {
                return segment(content, next);
            }
            if (id.value() == TICK && size.value() <= 8) {
                tick = unsigned(content, (int) size.value());
            } else if (id.value() == DURATION) {
                ticks = real(content, size.value());
            }
            at = next;
        }
        double nanoseconds = tick;
        return ticks.map(count -> count * nanoseconds / 1e9);
    }

    private record Number(long value, int bytes) {

        boolean isUnknown() {
            return value == (1L << 7 * bytes) - 1;
        }
    }

    /** A number whose first byte says how long it is; an id keeps the bit that says so. Null where there is none. */
    private @Nullable Number number(long at, boolean isId) throws IOException {
        ByteBuffer bytes = read(at, 8);
        if (!bytes.hasRemaining()) {
            return null;
        }
        int first = bytes.get(0) & 0xFF;
        int length = Integer.numberOfLeadingZeros(first) - 23;
        if (length > 8 || bytes.remaining() < length) {
            return null;
        }
        long value = isId ? first : first & (1 << 8 - length) - 1;
        for (int i = 1; i < length; i++) {
            value = value << 8 | bytes.get(i) & 0xFF;
        }
        return new Number(value, length);
    }

    private long unsigned(long at, int length) throws IOException {
        ByteBuffer bytes = read(at, length);
        long value = 0;
        while (bytes.hasRemaining()) {
            value = value << 8 | bytes.get() & 0xFF;
        }
        return value;
    }

    private Optional<Double> real(long at, long length) throws IOException {
        ByteBuffer bytes = read(at, length == 4 ? 4 : 8);
        if (bytes.remaining() == 4) {
            return Optional.of((double) bytes.getFloat(0));
        }
        return bytes.remaining() == 8 ? Optional.of(bytes.getDouble(0)) : Optional.empty();
    }

    private ByteBuffer read(long at, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {
            // goes on until it is full or the file ends
        }
        return bytes.flip().slice();
    }
}
