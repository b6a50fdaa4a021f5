package luoshi.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** What happens to a photo on its way through telephones and messengers, each by a seed. */
final class PhotoCopies {

    private PhotoCopies() {}

    static Map<String, BiFunction<BufferedImage, Random, BufferedImage>> all() {
        Map<String, BiFunction<BufferedImage, Random, BufferedImage>> copies = new LinkedHashMap<>();
        copies.put("resized to half", (photo, _) -> scaled(photo, 0.5, 0.5));
        copies.put("resized to a fifth", (photo, _) -> scaled(photo, 0.2, 0.2));
        copies.put("enlarged by half", (photo, _) -> scaled(photo, 1.5, 1.5));
        copies.put("jpeg quality 0.75", (photo, _) -> encoded(photo, 0.75f));
        copies.put("jpeg quality 0.2", (photo, _) -> encoded(photo, 0.2f));
        copies.put("messenger: half size, quality 0.5", (photo, _) -> encoded(scaled(photo, 0.5, 0.5), 0.5f));
        copies.put("cropped 5 % of width and height, anywhere", (photo, random) -> cropped(photo, 0.05, random));
        copies.put("cropped 5 % on every side", (photo, _) -> cut(photo, 0.05, 0.05, 0.9, 0.9));
        copies.put("cropped 5 % on one side", PhotoCopies::oneSide);
        copies.put("cropped 5 % anywhere, half size, quality 0.5",
                (photo, random) -> encoded(scaled(cropped(photo, 0.05, random), 0.5, 0.5), 0.5f));
        copies.put("brighter or darker", (photo, random) -> exposed(photo, random.nextBoolean() ? 1.2 : 0.8));
        copies.put("a line of date and place written over", PhotoCopies::stamped);
        return copies;
    }

    /** Each new pixel is the mean of what it covers, as telephones do it; enlarged by cubic interpolation. */
    static BufferedImage scaled(BufferedImage photo, double across, double down) {
        int width = (int) Math.round(photo.getWidth() * across);
        int height = (int) Math.round(photo.getHeight() * down);
        BufferedImage other = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = other.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(across < 1 ? photo.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : photo, 0, 0, width, height, null);
        pen.dispose();
        return other;
    }

    static BufferedImage encoded(BufferedImage photo, float quality) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg(photo, quality)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] jpeg(BufferedImage photo, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(photo, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A window smaller by a share in width and in height, standing anywhere. */
    static BufferedImage cropped(BufferedImage photo, double share, Random random) {
        return cut(photo, random.nextDouble() * share, random.nextDouble() * share, 1 - share, 1 - share);
    }

    private static BufferedImage oneSide(BufferedImage photo, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> cut(photo, 0.05, 0, 0.95, 1);
            case 1 -> cut(photo, 0, 0, 0.95, 1);
            case 2 -> cut(photo, 0, 0.05, 1, 0.95);
            default -> cut(photo, 0, 0, 1, 0.95);
        };
    }

    private static BufferedImage cut(BufferedImage photo, double left, double top, double width, double height) {
        return photo.getSubimage(
                (int) (photo.getWidth() * left),
                (int) (photo.getHeight() * top),
                (int) (photo.getWidth() * width),
                (int) (photo.getHeight() * height));
    }

    private static BufferedImage exposed(BufferedImage photo, double gain) {
        BufferedImage other = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                int rgb = photo.getRGB(x, y);
                int red = Math.clamp((int) ((rgb >> 16 & 0xFF) * gain), 0, 255);
                int green = Math.clamp((int) ((rgb >> 8 & 0xFF) * gain), 0, 255);
                int blue = Math.clamp((int) ((rgb & 0xFF) * gain), 0, 255);
                other.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return other;
    }

    /** As the cameras of the trade do it: a band at the lower left with strokes of writing. */
    private static BufferedImage stamped(BufferedImage photo, Random random) {
        BufferedImage other = scaled(photo, 1, 1);
        Graphics2D pen = other.createGraphics();
        int height = photo.getHeight();
        pen.setColor(new Color(20, 40, 90, 150));
        pen.fillRect(10, height - 90, photo.getWidth() * 2 / 5, 80);
        pen.setColor(Color.WHITE);
        for (int i = 0; i < 60; i++) {
            pen.fillRect(16 + i % 20 * 15, height - 80 + i / 20 * 24, 3 + random.nextInt(9), 2 + random.nextInt(14));
        }
        pen.dispose();
        return other;
    }
}
