package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import luoshi.rulebook.ShippedRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideoLengthTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"isom,MP4", "mp42,MP4", "'qt  ',MOV", "3gp5,THREE_GP", "3g2a,THREE_GP"})
    void theTypeIsToldByTheBrand(String brand, FileType type) {
        assertThat(FileType.ofHead(movie(brand, 600, 6_000))).contains(type);
    }

    @Test
    void aStillOfANewerFormatOrAnUnknownBrandIsNotAccepted() {
        assertThat(FileType.ofHead(box("ftyp", "avif\0\0\0\0mif1miaf".getBytes(StandardCharsets.ISO_8859_1)))).isEmpty();
        assertThat(FileType.ofHead(box("ftyp", "mif1\0\0\0\0mif1avif".getBytes(StandardCharsets.ISO_8859_1)))).isEmpty();
        assertThat(FileType.ofHead(webm("matroska", 1, 1))).isEmpty();
    }

    @Test
    void aMovieHeaderSaysHowLongItRuns() throws IOException {
        assertThat(length(movie("isom", 600, 54_000), FileType.MP4)).isEqualTo(Duration.ofSeconds(90));
        assertThat(length(webm("webm", 1_000_000, 90_500), FileType.WEBM)).isEqualTo(Duration.ofMillis(90_500));
    }

    @Test
    void aRecordingThatSaysNothingIsBoundedByItsBytesAlone() throws IOException {
        Path file = folder.resolve("video");
        Files.write(file, box("ftyp", "isom\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(VideoLength.of(file, FileType.MP4)).isEmpty();
    }

    @Test
    void aVideoAtTheLimitIsKeptAndASecondMoreIsRefused() {
        EvidenceFiles files = new EvidenceFiles(
                folder, ShippedRulebook.at(InstantSource.system()), new PrintsInMemory(), InstantSource.system(), file -> file);
        assertThat(files.keep(new ByteArrayInputStream(movie("isom", 1, 300)), "five-minutes.mp4")).isInstanceOf(Stored.Kept.class);
        assertThat(files.keep(new ByteArrayInputStream(movie("isom", 1, 301)), "longer.mp4"))
                .isInstanceOfSatisfying(Stored.Refused.class, refused -> assertThat(refused.key()).isEqualTo("evidence.refused.long"));
    }

    @Test
    void noBytesBreakTheReaderOfVideos() throws IOException {
        Path file = folder.resolve("any");
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = random.nextBoolean() ? movie("isom", 600, 6_000) : webm("webm", 1_000_000, 60_000);
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            VideoLength.of(file, FileType.MP4).ifPresent(found -> assertThat(found).isPositive());
            VideoLength.of(file, FileType.WEBM).ifPresent(found -> assertThat(found).isPositive());
        }
    }

    private Duration length(byte[] video, FileType type) throws IOException {
        Path file = folder.resolve("video");
        Files.write(file, video);
        return VideoLength.of(file, type).orElseThrow();
    }

    /** The pictures before the header, as telephones write it. */
    private static byte[] movie(String brand, int perSecond, int units) {
        byte[] header = ByteBuffer.allocate(100).putInt(0, 0).putInt(12, perSecond).putInt(16, units).array();
        return joined(
                box("ftyp", (brand + "\0\0\0\0" + brand).getBytes(StandardCharsets.ISO_8859_1)),
                box("mdat", new byte[500]),
                box("moov", joined(box("free", new byte[9]), box("mvhd", header))));
    }

    private static byte[] webm(String kind, long tick, double ticks) {
        byte[] info = joined(
                element(0x2AD7B1, ByteBuffer.allocate(8).putLong(tick).array()),
                element(0x4489, ByteBuffer.allocate(8).putDouble(ticks).array()));
        return joined(
                element(0x1A45DFA3, element(0x4282, kind.getBytes(StandardCharsets.US_ASCII))),
                element(0x18538067, joined(element(0xEC, new byte[20]), element(0x1549A966, info))));
    }

    private static byte[] element(int id, byte[] content) {
        int bytes = id > 0xFFFFFF || id < 0 ? 4 : id > 0xFFFF ? 3 : id > 0xFF ? 2 : 1;
        ByteBuffer element = ByteBuffer.allocate(bytes + 4 + content.length);
        for (int i = bytes - 1; i >= 0; i--) {
            element.put((byte) (id >>> 8 * i));
        }
        return element.putInt(0x10000000 | content.length).put(content).array();
    }

    private static byte[] box(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length).put(kind.getBytes(StandardCharsets.US_ASCII)).put(content).array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] each : parts) {
            all.writeBytes(each);
        }
        return all.toByteArray();
    }
}
