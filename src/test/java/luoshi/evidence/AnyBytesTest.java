package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a stranger sends, the readers answer and never break. */
class AnyBytesTest {

    @TempDir
    Path folder;

    @Test
    void theDayOfAPhotoIsReadFromItsCamera() {
        assertThat(CameraNotes.day(photo())).contains(LocalDate.of(2026, 9, 28));
    }

    @Test
    void noBytesBreakTheReaderOfCameras() {
        for (long seed = 0; seed < 20_000; seed++) {
            byte[] bytes = damaged(photo(), new Random(seed));
            assertThatCode(() -> CameraNotes.day(bytes)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void noBytesBreakTheReadersOfTypesAndPapers() throws IOException {
        byte[][] starts = {
            photo(), "%PDF-1.4 stream\nxx <79D85BC6> endstream".getBytes(StandardCharsets.UTF_8),
            {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}, "plain 文字".getBytes(StandardCharsets.UTF_8), {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c'}
        };
        Path file = folder.resolve("any");
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = damaged(starts[random.nextInt(starts.length)], random);
            Files.write(file, bytes);
            assertThatCode(() -> {
                        FileType.of(file);
                        PdfText.of(bytes);
                        OldOfficeFile.text(bytes);
                        PictureFile.read(file).map(PhotoFingerprint::of);
                        VideoLength.of(file, FileType.MP4);
                        VideoLength.of(file, FileType.WEBM);
                        CameraNotes.orientation(bytes);
                        SecrecyMark.in(new String(bytes, StandardCharsets.UTF_8));
                    })
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 40));
        for (int i = random.nextInt(8); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static byte[] photo() {
        return PhotoOnADay.notes(LocalDate.of(2026, 9, 28));
    }
}
