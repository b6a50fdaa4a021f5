package luoshi.evidence;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Unpacks a picture within bounds and turns it upright. Pixels are skipped while reading, so that a large photo never
 * stands in memory whole. What cannot be unpacked (heic, damage, too many pixels) is empty, never an error: the file is
 * kept all the same.
 */
final class PictureFile {

    /** The longer side of what is given back lies between this and twice as much, unless the picture is smaller. */
    static final int SIDE = 960;

    /** About the largest photo of a telephone; what claims more is not unpacked. */
    static final long MOST_PIXELS = 120_000_000;

    /** Of a webp no pixels can be skipped: it stands in memory whole. */
    static final long MOST_PIXELS_OF_WEBP = 40_000_000;

    /** So many are unpacked at a time; whoever comes then waits a moment. */
    private static final Semaphore PLACES = new Semaphore(2);

    private PictureFile() {}

    static Optional<BufferedImage> read(Path file) {
        PLACES.acquireUninterruptibly();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? unpack(readers.next(), in).map(picture -> upright(picture, file)) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        } finally {
            PLACES.release();
        }
    }

    private static Optional<BufferedImage> unpack(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            boolean webp = reader.getFormatName().equalsIgnoreCase("webp");
            if (pixels <= 0 || pixels > (webp ? MOST_PIXELS_OF_WEBP : MOST_PIXELS)) {
                return Optional.empty();
            }
            int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
            int step = Math.max(1, longer / SIDE);
            ImageReadParam every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(reader.read(0, every));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage picture, Path file) {
        int orientation = orientation(file);
        if (orientation == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lies = orientation >= 5;
        BufferedImage turned =
                new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        pen.drawImage(picture, turn(orientation, width, height), null);
        pen.dispose();
        return turned;
    }

    /** The eight ways of Exif: where the pixel (x, y) belongs. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int orientation(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] front = in.readNBytes(CameraNotes.FRONT);
            boolean jpeg = front.length > 2 && (front[0] & 0xFF) == 0xFF && (front[1] & 0xFF) == 0xD8;
            return jpeg ? CameraNotes.orientation(front) : 1;
        } catch (IOException broken) {
            return 1;
        }
    }
}
