package luoshi.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A small grey picture whose light is spread as in photos of streets and rooms: strong slow waves and weak quick ones, in
 * most of them a bright sky above, some walls and boxes before it. The same seed gives the same picture. What it says
 * about real photos it says roughly; it is there because a hundred thousand real ones cannot be shipped.
 */
final class GeneratedPhoto {

    private static final int SIDE = 128;
    private static final int COARSE = 32;
    private static final int WAVES = 24;
    private static final int BOXES = 12;

    private GeneratedPhoto() {}

    static BufferedImage of(long seed) {
        Random random = new Random(seed * 0x9E37_79B9_7F4A_7C15L);
        BufferedImage picture = scaled(waves(random), SIDE, SIDE);
        Graphics2D pen = picture.createGraphics();
        for (int box = 2 + random.nextInt(BOXES); box > 0; box--) {
            int grey = random.nextInt(256);
            pen.setColor(new Color(grey, grey, grey, 120 + random.nextInt(136)));
            pen.fillRect(random.nextInt(SIDE), random.nextInt(SIDE), 6 + random.nextInt(SIDE / 3), 6 + random.nextInt(SIDE / 3));
        }
        pen.dispose();
        return picture;
    }

    /** The same, cut by up to a twentieth, sent through a telephone: other size, other exposure, noise. */
    static BufferedImage copy(BufferedImage photo, long seed) {
        Random random = new Random(seed);
        int cut = random.nextInt(SIDE / 20 + 1);
        int size = SIDE - cut;
        BufferedImage copy = scaled(
                photo.getSubimage(random.nextInt(cut + 1), random.nextInt(cut + 1), size, size), SIDE * 3 / 4, SIDE * 3 / 4);
        double gain = 0.85 + random.nextDouble() * 0.3;
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                int grey = Math.clamp(Math.round((copy.getRGB(x, y) & 0xFF) * gain + random.nextGaussian() * 3), 0, 255);
                copy.setRGB(x, y, new Color(grey, grey, grey).getRGB());
            }
        }
        return copy;
    }

    private static BufferedImage waves(Random random) {
        double[][] light = new double[COARSE][COARSE];
        for (int wave = 0; wave < WAVES; wave++) {
            double across = random.nextGaussian() * 3;
            double down = random.nextGaussian() * 3;
            double strength = random.nextGaussian() / (0.5 + Math.hypot(across, down));
            double phase = random.nextDouble() * 2 * Math.PI;
            for (int y = 0; y < COARSE; y++) {
                for (int x = 0; x < COARSE; x++) {
                    light[y][x] += strength * Math.cos(2 * Math.PI * (across * x + down * y) / COARSE + phase);
                }
            }
        }
        double sky = random.nextInt(10) < 7 ? random.nextDouble() * 1.5 : 0;
        int horizon = COARSE / 4 + random.nextInt(COARSE / 2);
        BufferedImage picture = new BufferedImage(COARSE, COARSE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < COARSE; y++) {
            for (int x = 0; x < COARSE; x++) {
                double seen = light[y][x] + (y < horizon ? sky : 0);
                int grey = (int) Math.clamp(Math.round(120 + 55 * seen), 0, 255);
                picture.setRGB(x, y, new Color(grey, grey, grey).getRGB());
            }
        }
        return picture;
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        BufferedImage other = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = other.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return other;
    }
}
