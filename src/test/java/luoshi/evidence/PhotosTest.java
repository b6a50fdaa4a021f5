package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import javax.imageio.ImageIO;
import luoshi.rulebook.ShippedRulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotosTest {

    @TempDir
    Path folder;

    private final PrintsInMemory prints = new PrintsInMemory();
    private EvidenceFiles files;

    @BeforeEach
    void open() {
        files = new EvidenceFiles(
                folder, ShippedRulebook.at(InstantSource.system()), prints, InstantSource.system(), file -> file);
    }

    @Test
    void aCopyThatWentThroughAMessengerLeadsToItsOriginalAndBarsNothing() throws IOException {
        BufferedImage scene = PaintedScene.of(3, 0);
        String original = kept(PhotoCopies.jpeg(scene, 0.9f)).sha256();
        BufferedImage cropped = PhotoCopies.cropped(scene, 0.05, new Random(1));
        Stored.Kept copy = kept(PhotoCopies.jpeg(PhotoCopies.scaled(cropped, 0.5, 0.5), 0.6f));
        assertThat(copy.warnings()).isEmpty();
        assertThat(files.nearTo(copy.sha256())).singleElement().satisfies(near -> {
            assertThat(near.sha256()).isEqualTo(original);
            assertThat(near.same()).isTrue();
        });
        assertThat(files.nearTo(original)).extracting(Near::sha256).containsExactly(copy.sha256());
    }

    @Test
    void theDayThatTheCameraWroteIsReadFromTheKeptFileAndMissingNotesAreNoFault() throws IOException {
        LocalDate day = LocalDate.of(2026, 2, 28);
        assertThat(files.takenOn(kept(PhotoOnADay.of(3, day)).sha256())).contains(day);
        assertThat(files.takenOn(kept(PhotoOnADay.of(3, null)).sha256())).isEmpty();
        assertThat(files.takenOn("0".repeat(64))).as("nothing is kept under it").isEmpty();
    }

    @Test
    void aPhotoOfAnotherPlaceIsNotNear() throws IOException {
        kept(PhotoCopies.jpeg(PaintedScene.of(3, 0), 0.9f));
        assertThat(files.nearTo(kept(PhotoCopies.jpeg(PaintedScene.of(10, 0), 0.9f)).sha256())).isEmpty();
    }

    @Test
    void emptySheetsResembleNothing() throws IOException {
        kept(png(sheet(Color.WHITE)));
        assertThat(files.nearTo(kept(png(sheet(new Color(250, 250, 248)))).sha256())).isEmpty();
    }

    @Test
    void aPhotoHeldUprightIsTheSameAsItsCopyTurnedByAMessenger() throws IOException {
        BufferedImage upright = PhotoCopies.scaled(PaintedScene.of(1, 0), 0.6, 0.8);
        String original = kept(PhotoCopies.jpeg(upright, 0.9f)).sha256();
        Stored.Kept lying = kept(turnedByItsNotes(quarterTurn(upright)));
        assertThat(files.nearTo(lying.sha256())).extracting(Near::sha256).containsExactly(original);
        BufferedImage small = ImageIO.read(files.respondThumbnail(lying.sha256()).getBody().getInputStream());
        assertThat(small.getHeight()).isEqualTo(Thumbnail.SIDE).isEqualTo(small.getWidth());
    }

    @Test
    void aWebpIsUnpackedAndKnownAgain() throws IOException {
        String png = kept(resource("blocks.png")).sha256();
        Stored.Kept webp = kept(resource("blocks.webp"));
        assertThat(webp.type()).isEqualTo(FileType.WEBP);
        assertThat(files.nearTo(webp.sha256())).extracting(Near::sha256).containsExactly(png);
        assertThat(files.respondThumbnail(webp.sha256()).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void aWebpThatClaimsTooManyPixelsIsNotUnpacked() throws IOException {
        byte[] huge = resource("blocks.webp");
        // Width and height less one stand at bytes 24 to 29 of an extended webp, 24 bits each; 16,000 × 16,000.
        System.arraycopy(new byte[] {0x7F, 0x3E, 0, 0x7F, 0x3E, 0}, 0, huge, 24, 6);
        assertThat(files.respondThumbnail(kept(huge).sha256()).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void aHeicIsKeptWithoutAPreviewAndItsOwnerIsToldWhy() throws IOException {
        Stored.Kept heic = kept(box("ftyp", text("mif1\0\0\0\0mif1heic")));
        assertThat(heic.type()).isEqualTo(FileType.HEIC);
        assertThat(heic.warnings()).containsExactly("evidence.warned.heic");
        assertThat(files.respondThumbnail(heic.sha256()).getStatusCode().value()).isEqualTo(404);
        assertThat(files.nearTo(heic.sha256())).isEmpty();
        assertThat(files.respond(heic.sha256(), "门前.heic").getHeaders().getFirst("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void whatWasKeptBeforeItsFingerprintIsCaughtUpWith() throws IOException {
        String original = kept(PhotoCopies.jpeg(PaintedScene.of(0, 0), 0.9f)).sha256();
        PrintsInMemory emptied = new PrintsInMemory();
        EvidenceFiles again = new EvidenceFiles(
                folder, ShippedRulebook.at(InstantSource.system()), emptied, InstantSource.system(), file -> file);
        assertThat(again.nearTo(original)).isEmpty();
        assertThat(emptied.of(original)).isPresent();
    }

    @Test
    void theSmallPictureIsMadeOnceAndAgainWhenItIsLost() throws IOException {
        String photo = kept(PhotoCopies.jpeg(PaintedScene.of(0, 0), 0.9f)).sha256();
        Path small = folder.resolve("small").resolve(photo.substring(0, 2)).resolve(photo.substring(2));
        assertThat(small).exists();
        Files.delete(small);
        assertThat(files.respondThumbnail(photo).getStatusCode().value()).isEqualTo(200);
        assertThat(small).exists();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aDistanceIsTheSameFromBothSidesAndZeroToItself(long seed) {
        PhotoFingerprint one = PhotoFingerprint.of(PaintedScene.of(seed, 0));
        PhotoFingerprint other = PhotoFingerprint.of(PaintedScene.of(seed, 1));
        assertThat(PhotoComparison.distance(one, one)).isZero();
        assertThat(PhotoComparison.distance(one, other)).isEqualTo(PhotoComparison.distance(other, one)).isBetween(0, 100);
    }

    private Stored.Kept kept(byte[] content) {
        Stored stored = files.keep(new ByteArrayInputStream(content), "photo");
        assertThat(stored).isInstanceOf(Stored.Kept.class);
        return (Stored.Kept) stored;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PhotosTest.class.getResourceAsStream("/evidence/" + name)) {
            return in.readAllBytes();
        }
    }

    private static BufferedImage sheet(Color colour) {
        BufferedImage sheet = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, 300, 400);
        pen.dispose();
        return sheet;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    /** Turned a quarter to the left, as a sensor records what is held upright. */
    private static BufferedImage quarterTurn(BufferedImage upright) {
        BufferedImage lying = new BufferedImage(upright.getHeight(), upright.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                lying.setRGB(y, upright.getWidth() - 1 - x, upright.getRGB(x, y));
            }
        }
        return lying;
    }

    /** A jpeg whose camera notes say: turn a quarter to the right (6). */
    private static byte[] turnedByItsNotes(BufferedImage lying) throws IOException {
        byte[] jpeg = PhotoCopies.jpeg(lying, 0.9f);
        ByteBuffer notes = ByteBuffer.allocate(36);
        notes.putShort((short) 0xFFE1).putShort((short) 34).put(text("Exif\0\0"));
        notes.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        notes.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0);
        return ByteBuffer.allocate(jpeg.length + 36).put(jpeg, 0, 2).put(notes.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] box(String kind, byte[] content) {
        return ByteBuffer.allocate(8 + content.length).putInt(8 + content.length).put(text(kind)).put(content).array();
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }
}
