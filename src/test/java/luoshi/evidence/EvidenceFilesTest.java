package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import luoshi.rulebook.ShippedRulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFilesTest {

    private static final int MEGABYTE = 1_048_576;

    @TempDir
    Path folder;

    private EvidenceFiles files;

    @BeforeEach
    void open() {
        files = on(file -> file);
    }

    @Test
    void aFileIsKeptUnderTheHashOfItsContentOnce() throws IOException {
        Stored.Kept first = kept(text("the lamp is mended"), "report.txt");
        Stored.Kept second = kept(text("the lamp is mended"), "copy.txt");
        assertThat(first.sha256()).hasSize(64).isEqualTo(second.sha256());
        assertThat(left()).hasSize(1);
        assertThat(files.respond(first.sha256(), "report.txt").getBody().getContentAsByteArray()).isEqualTo(text("the lamp is mended"));
    }

    @Test
    void aFileAtTheLimitIsKeptAndOneByteMoreIsRefused() throws IOException {
        byte[] atLimit = new byte[25 * MEGABYTE];
        Arrays.fill(atLimit, (byte) 'a');
        kept(atLimit, "a.txt");
        refused(Arrays.copyOf(atLimit, atLimit.length + 1), "a.txt", "evidence.refused.large");
        assertThat(left()).hasSize(1);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(new byte[0], "a.txt", "evidence.refused.empty");
        assertThat(left()).isEmpty();
    }

    @Test
    void aHalfUploadedFileLeavesNothing() throws IOException {
        InputStream breaking = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 100_000) {
                    throw new IOException("connection reset");
                }
                return 'a';
            }
        };
        assertThat(files.keep(breaking, "a.txt"))
                .isInstanceOfSatisfying(Stored.Refused.class, refused ->
                        assertThat(refused.key()).isEqualTo("evidence.refused.broken"));
        assertThat(left()).isEmpty();
    }

    @Test
    void aFullDiskIsSaidClearlyAndLeavesNothing() throws IOException {
        EvidenceFiles full = on(file -> new FilterOutputStream(file) {
            private int room = 1_000;

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                room -= count;
                if (room < 0) {
                    throw new IOException("No space left on device");
                }
                out.write(bytes, from, count);
            }
        });
        assertThat(full.keep(new ByteArrayInputStream(new byte[2_000]), "a.txt"))
                .isInstanceOfSatisfying(Stored.Refused.class, refused ->
                        assertThat(refused.key()).isEqualTo("evidence.refused.disk"));
        assertThat(left()).isEmpty();
    }

    @Test
    void whatAKilledRunHadBegunIsSweptAway() throws IOException {
        Files.writeString(folder.resolve("incoming-1234"), "half a file");
        on(file -> file);
        assertThat(left()).isEmpty();
    }

    @Test
    void aNameProvesNothing() {
        refused(new byte[] {'M', 'Z', 0, 1, 2, 3}, "photo.jpg", "evidence.refused.type");
        refused(text("<html><script>alert(1)</script>"), "notes.txt", "evidence.refused.type");
        refused(text("#!/bin/sh\nrm -r x"), "notes.txt", "evidence.refused.type");
        refused(zip("a.txt", "only an archive"), "report.docx", "evidence.refused.type");
        assertThat(kept(zip("[Content_Types].xml", "", "word/document.xml", "<w:p>done</w:p>"), "x.zip").type())
                .isEqualTo(FileType.DOCX);
    }

    @Test
    void aDocumentWithMacrosIsRefused() {
        byte[] macros = zip("[Content_Types].xml", "", "word/document.xml", "<w:p/>", "word/vbaProject.bin", "x");
        refused(macros, "form.docx", "evidence.refused.type");
    }

    @Test
    void aTableInTheOlderChineseEncodingIsText() {
        byte[] table = "编号,地点\n1,东风路\n".getBytes(Charset.forName("GB18030"));
        assertThat(kept(table, "table.csv").type()).isEqualTo(FileType.TEXT);
    }

    @Test
    void aMarkedFileIsRefusedWhereverTheMarkStands() {
        refused(text("hello"), "机密★10年.txt", "evidence.refused.secret");
        refused(text("机　密 ★\n关于……"), "a.txt", "evidence.refused.secret");
        refused("秘密★5年".getBytes(Charset.forName("GB18030")), "a.txt", "evidence.refused.secret");
        refused(docx("<w:p><w:r><w:t>绝</w:t></w:r><w:r><w:t>密&#9733;长期</w:t></w:r></w:p>"), "a.docx", "evidence.refused.secret");
        refused(zip("OFD.xml", "<ofd/>", "Doc_0/Pages/Page_0/Content.xml", "<ofd:TextCode>秘密★</ofd:TextCode>"), "a.ofd", "evidence.refused.secret");
        refused(pdf("/Title <79D85BC62605>"), "a.pdf", "evidence.refused.secret");
    }

    @Test
    void aMarkWithinACompressedPartOfAPdfIsFound() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(text("%PDF-1.7\n1 0 obj << /Filter /FlateDecode >>\nstream\n"));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            packed.write(text("BT <" + "0041".repeat(20) + "673A5BC62605> Tj ET"));
        }
        refused(bytes.toByteArray(), "a.pdf", "evidence.refused.secret");
    }

    @Test
    void aFileOfInternalWorkIsKeptWithAWarning() {
        assertThat(kept(text("内部资料 注意保存"), "a.txt").warnings()).containsExactly("evidence.warned.internal");
        assertThat(kept(text("内部道路破损"), "a.txt").warnings()).isEmpty();
    }

    @Test
    void aBombIsRefusedWithoutBeingUnpackedWhole() {
        refused(bomb(), "table.xlsx", "evidence.refused.unreadable");
    }

    @Test
    void aPictureHasASmallOneAndIsShownOnlyWhereItCanDoNoHarm() throws IOException {
        BufferedImage picture = new BufferedImage(1_600, 900, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        Stored.Kept photo = kept(png.toByteArray(), "路灯.png");
        BufferedImage small = ImageIO.read(files.respondThumbnail(photo.sha256()).getBody().getInputStream());
        assertThat(small.getWidth()).isEqualTo(Thumbnail.SIDE);
        var headers = files.respond(photo.sha256(), "路灯.png").getHeaders();
        assertThat(headers.getFirst("Content-Disposition")).startsWith("inline").contains("filename*=UTF-8''%E8%B7%AF");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        Stored.Kept note = kept(text("done"), "a.txt");
        assertThat(files.respond(note.sha256(), "a.txt").getHeaders().getFirst("Content-Disposition")).startsWith("attachment");
        assertThat(files.respondThumbnail(note.sha256()).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void aPictureThatClaimsTooManyPixelsIsNotUnpacked() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
        byte[] huge = png.toByteArray();
        // Width and height stand at bytes 16 to 23 of a png; 20,000 × 20,000.
        System.arraycopy(new byte[] {0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20}, 0, huge, 16, 8);
        Stored.Kept kept = kept(huge, "huge.png");
        assertThat(files.respondThumbnail(kept.sha256()).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void aNameKeepsOnlyItsLastPart() {
        assertThat(EvidenceFiles.safeName("..\\..\\etc/passwd\r\n")).isEqualTo("passwd");
        assertThat(EvidenceFiles.safeName("a\u202Egpj.exe")).isEqualTo("agpj.exe");
        assertThat(EvidenceFiles.safeName("/")).isEqualTo("file");
        assertThat(EvidenceFiles.safeName("x".repeat(121))).hasSize(120);
    }

    private EvidenceFiles on(EvidenceFolder.Disk disk) {
        return new EvidenceFiles(
                folder, ShippedRulebook.at(InstantSource.system()), new PrintsInMemory(), InstantSource.system(), disk);
    }

    private Stored.Kept kept(byte[] content, String name) {
        Stored stored = files.keep(new ByteArrayInputStream(content), name);
        assertThat(stored).isInstanceOf(Stored.Kept.class);
        return (Stored.Kept) stored;
    }

    private void refused(byte[] content, String name, String key) {
        assertThat(files.keep(new ByteArrayInputStream(content), name))
                .isInstanceOfSatisfying(Stored.Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private List<Path> left() throws IOException {
        try (var tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String body) {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", body);
    }

    private static byte[] pdf(String dictionary) {
        return text("%PDF-1.7\n1 0 obj << " + dictionary + " >> endobj\n%%EOF");
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(text(namesAndContents[i + 1]));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[MEGABYTE];
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i <= OfficePackage.MOST_XML / MEGABYTE; i++) {
                zip.write(zeros);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
