package luoshi.language.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged or hostile file ends in a named refusal; memory stays bounded. */
class HostileFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.docx");
        byte[] million = "<w:p/>".repeat(175_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\">".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                zip.write(million);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(bomb)).isLessThan(2_000_000);
        assertThat(reason(bomb)).isEqualTo(Unreadable.Reason.TOO_LARGE);
    }

    @Test
    void aStreamOfAPdfThatUnpacksToTooMuchEndsInARefusal() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] blank = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 40; i++) {
                deflater.write(blank);
            }
        }
        String head = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                + packed.size() + ">>stream\n";
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(head.getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream endobj\ntrailer<</Root 1 0 R>>".getBytes(StandardCharsets.US_ASCII));
        Path pdf = Files.write(folder.resolve("bomb.pdf"), file.toByteArray());
        assertThat(reason(pdf)).isIn(Unreadable.Reason.NO_TEXT, Unreadable.Reason.DAMAGED, Unreadable.Reason.TOO_LARGE);
    }

    @Test
    void elementsNestedBeyondAllUseAreRefused() throws IOException {
        assertThat(reason(OfficeFile.docx(folder, "<w:sdt>".repeat(100_000)))).isEqualTo(Unreadable.Reason.TOO_DEEP);
    }

    @Test
    void referencesToTheOutsideAreRefusedAndNeverFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "秘而不宣");
        String document = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        Path file = OfficeFile.zip(folder.resolve("xxe.docx"), Map.of("word/document.xml", document));
        assertThat(reason(file)).isEqualTo(Unreadable.Reason.HOSTILE);
    }

    @Test
    void aFileThatIsCutOffIsCalledDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(OfficeFile.docx(folder, OfficeFile.paragraph("建立台账")));
        assertThat(reason(Files.write(folder.resolve("cut.docx"), java.util.Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo(Unreadable.Reason.DAMAGED);
    }

    @Test
    void everyOtherKindIsSaidToBeUnknown() throws IOException {
        byte[] picture = new byte[500];
        new Random(1).nextBytes(picture);
        assertThat(reason(Files.write(folder.resolve("a.jpg"), picture))).isEqualTo(Unreadable.Reason.UNKNOWN_KIND);
        assertThat(reason(OfficeFile.zip(folder.resolve("b.zip"), Map.of("a", "b")))).isEqualTo(Unreadable.Reason.UNKNOWN_KIND);
        assertThat(reason(Files.write(folder.resolve("c.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))).isEqualTo(Unreadable.Reason.ENCRYPTED);
        assertThat(reason(Files.createFile(folder.resolve("d.txt")))).isEqualTo(Unreadable.Reason.NO_TEXT);
        assertThat(reason(folder.resolve("absent"))).isEqualTo(Unreadable.Reason.NOT_FOUND);
    }

    @Test
    void oneCharacterBeyondTheLimitIsRefused() {
        assertThat(SourceFiles.pasted("字".repeat(Limits.MOST_CHARACTERS))).isInstanceOf(SourceReading.Read.class);
        assertThat(SourceFiles.pasted("字".repeat(Limits.MOST_CHARACTERS + 1))).isInstanceOf(Unreadable.class);
    }

    @Test
    void noDamageBreaksAReader() throws IOException {
        byte[][] starts = {
            Files.readAllBytes(OfficeFile.docx(folder, OfficeFile.paragraph("一、建立台账，明确责任。"))),
            Files.readAllBytes(OfficeFile.ofd(folder, "20", "20", "建立台账。")),
            Files.readAllBytes(OfficeFile.pdf(folder, "建立台账。")),
            "1、建立台账，\n2、明确责任。\n".getBytes(StandardCharsets.UTF_8)
        };
        Path file = folder.resolve("any");
        for (long seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            byte[] whole = starts[random.nextInt(starts.length)];
            byte[] bytes = java.util.Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length + 20) : whole.length);
            for (int i = random.nextInt(9); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            assertThatCode(() -> SourceFiles.read(file)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private static Unreadable.Reason reason(Path file) {
        SourceReading reading = SourceFiles.read(file);
        assertThat(reading).as("%s", file).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).reason();
    }
}
