package luoshi.evidence;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/**
 * Photographs painted by a seed: a place (streets, yards, walls, drains, offices, papers, night) at a moment (its people
 * and cars, its light, where the camera stands, its noise). The same place at two moments is the hard case: two honest
 * photographs of one spot, say before and after the mending.
 */
final class PaintedScene {

    static final int WIDTH = 800;
    static final int HEIGHT = 600;

    /** Moments from here on lie on another day: another stand, another light. */
    static final long OTHER_DAY = 100;

    private static final int KINDS = 7;

    private final boolean otherDay;
    private final Random place;
    private final Random moment;
    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = picture.createGraphics();

    private PaintedScene(long place, long moment) {
        this.otherDay = moment >= OTHER_DAY;
        this.place = new Random(place * 7_919 + 17);
        this.moment = new Random(moment * 104_729 + place * 31 + 3);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** The place as it looks at a moment. */
    static BufferedImage of(long place, long moment) {
        PaintedScene scene = new PaintedScene(place, moment);
        scene.standSomewhere();
        switch ((int) Math.floorMod(place, (long) KINDS)) {
            case 0 -> scene.street();
            case 1 -> scene.yard();
            case 2 -> scene.wall();
            case 3 -> scene.drain();
            case 4 -> scene.office();
            case 5 -> scene.paper();
            default -> scene.night();
        }
        scene.pen.dispose();
        scene.exposeWithNoise();
        return scene.picture;
    }

    /** Nobody stands twice at exactly the same spot; on another day it is a step or two aside, and some degrees askew. */
    private void standSomewhere() {
        double wide = otherDay ? 2.5 : 1;
        AffineTransform stand = new AffineTransform();
        stand.translate(WIDTH / 2.0, HEIGHT / 2.0);
        stand.rotate((moment.nextDouble() - 0.5) * 0.04 * wide);
        double nearer = 1.03 + moment.nextDouble() * 0.05 * wide;
        stand.scale(nearer, nearer);
        stand.shear((moment.nextDouble() - 0.5) * 0.04 * (wide - 1), 0);
        stand.translate(
                (moment.nextDouble() - 0.5) * 0.08 * wide * WIDTH - WIDTH / 2.0,
                (moment.nextDouble() - 0.5) * 0.06 * wide * HEIGHT - HEIGHT / 2.0);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.transform(stand);
    }

    private void street() {
        sky();
        int x = -40;
        while (x < WIDTH + 40) {
            int width = 60 + place.nextInt(160);
            house(x, 120 + place.nextInt(160), width, 400);
            x += width;
        }
        road();
        for (int i = place.nextInt(5); i > 0; i--) {
            tree(place.nextInt(WIDTH), 300 + place.nextInt(120), 40 + place.nextInt(60));
        }
        for (int i = place.nextInt(4); i > 0; i--) {
            sign(place.nextInt(WIDTH - 150), 230 + place.nextInt(120));
        }
        passers(300);
    }

    private void yard() {
        ground(place, new Color(120 + place.nextInt(60), 110 + place.nextInt(50), 90 + place.nextInt(50)), -60);
        house(-40, -20, 300 + place.nextInt(300), 260);
        for (int i = 4 + place.nextInt(30); i > 0; i--) {
            rubbish(place, 100 + place.nextInt(600), 320 + place.nextInt(240));
        }
        passers(330);
    }

    private void wall() {
        ground(place, someColour(place, 110), -60);
        pen.setStroke(new BasicStroke(2 + place.nextInt(6)));
        for (int crack = 1 + place.nextInt(4); crack > 0; crack--) {
            pen.setColor(new Color(40, 38, 36));
            double x = place.nextInt(WIDTH);
            double y = place.nextInt(HEIGHT / 2);
            for (int i = 0; i < 40; i++) {
                double nextX = x + place.nextGaussian() * 22;
                double nextY = y + place.nextDouble() * 22;
                pen.drawLine((int) x, (int) y, (int) nextX, (int) nextY);
                x = nextX;
                y = nextY;
            }
        }
        for (int i = place.nextInt(6); i > 0; i--) {
            sign(place.nextInt(WIDTH - 150), place.nextInt(HEIGHT - 80));
        }
        rubbish(moment, moment.nextInt(WIDTH), 480 + moment.nextInt(80));
    }

    private void drain() {
        ground(place, new Color(90 + place.nextInt(50), 90 + place.nextInt(50), 92 + place.nextInt(40)), -60);
        int x = 120 + place.nextInt(300);
        int y = 120 + place.nextInt(200);
        int size = 160 + place.nextInt(200);
        pen.setColor(new Color(30, 30, 32));
        pen.fillRect(x, y, size * 3 / 2, size);
        pen.setColor(new Color(110, 108, 104));
        int bars = 5 + place.nextInt(9);
        for (int i = 0; i < bars; i++) {
            pen.fillRect(x + i * size * 3 / 2 / bars, y, 8, size);
        }
        for (int i = place.nextInt(25); i > 0; i--) {
            rubbish(place, place.nextInt(WIDTH), place.nextInt(HEIGHT));
        }
        for (int i = moment.nextInt(8); i > 0; i--) {
            rubbish(moment, moment.nextInt(WIDTH), moment.nextInt(HEIGHT));
        }
    }

    private void office() {
        ground(place, someColour(place, 180), -60);
        pen.setColor(someColour(place, 140));
        pen.fillRect(-60, 380, WIDTH + 120, 300);
        for (int i = 2 + place.nextInt(5); i > 0; i--) {
            pen.setColor(someColour(place, 120));
            pen.fillRect(place.nextInt(WIDTH) - 60, 260 + place.nextInt(160), 90 + place.nextInt(200), 60 + place.nextInt(120));
        }
        for (int i = 1 + place.nextInt(4); i > 0; i--) {
            sign(place.nextInt(WIDTH - 150), 40 + place.nextInt(160));
        }
        passers(300);
    }

    /** A form on a desk: white sheets resemble each other more than anything else that is photographed. */
    private void paper() {
        ground(place, someColour(place, 90), -60);
        int left = 90 + place.nextInt(60);
        pen.setColor(new Color(238, 236, 230));
        pen.fillRect(left, 20, 540 + place.nextInt(60), 570);
        pen.setColor(new Color(40, 40, 48));
        int y = 60;
        while (y < 560) {
            int x = left + 30 + (place.nextInt(5) == 0 ? 40 : 0);
            int end = left + 480 - (place.nextInt(3) == 0 ? place.nextInt(420) : 0);
            while (x < end) {
                character(x, y, 11 + place.nextInt(2));
                x += 14;
            }
            y += 22 + (place.nextInt(6) == 0 ? 20 : 0);
        }
        pen.setColor(new Color(190, 40, 36));
        pen.setStroke(new BasicStroke(4));
        pen.drawOval(left + 300 + place.nextInt(100), 430 + place.nextInt(60), 100, 100);
    }

    private void night() {
        pen.setPaint(new GradientPaint(0, 0, new Color(8, 10, 22), 0, HEIGHT, new Color(34, 32, 30)));
        pen.fillRect(-80, -80, WIDTH + 160, HEIGHT + 160);
        for (int i = 2 + place.nextInt(6); i > 0; i--) {
            house(place.nextInt(WIDTH) - 60, 160 + place.nextInt(140), 90 + place.nextInt(160), 300);
        }
        pen.setColor(new Color(0, 0, 0, 120));
        pen.fillRect(-80, -80, WIDTH + 160, HEIGHT + 160);
        for (int i = 1 + place.nextInt(6); i > 0; i--) {
            lamp(place.nextInt(WIDTH), 120 + place.nextInt(240), 60 + place.nextInt(120));
        }
        for (int i = moment.nextInt(3); i > 0; i--) {
            lamp(moment.nextInt(WIDTH), 400 + moment.nextInt(120), 30 + moment.nextInt(40));
        }
    }

    private void sky() {
        pen.setPaint(new GradientPaint(0, 0, someColour(place, 190), 0, 300, new Color(225, 228, 232)));
        pen.fillRect(-80, -80, WIDTH + 160, HEIGHT + 160);
    }

    private void house(int x, int y, int width, int height) {
        pen.setColor(someColour(place, 90 + place.nextInt(110)));
        pen.fillRect(x, y, width, height);
        int columns = 2 + place.nextInt(5);
        int rows = 2 + place.nextInt(6);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int grey = place.nextInt(10) < 7 ? 40 + place.nextInt(40) : 200;
                pen.setColor(new Color(grey, grey, Math.min(255, grey + 12)));
                pen.fillRect(x + 8 + column * (width - 10) / columns, y + 12 + row * (height - 20) / rows, (width - 10) / columns - 10, (height - 20) / rows - 16);
            }
        }
    }

    private void road() {
        Path2D road = new Path2D.Double();
        int middle = 250 + place.nextInt(300);
        road.moveTo(middle - 40, 380);
        road.lineTo(middle + 40, 380);
        road.lineTo(WIDTH + 100 + place.nextInt(200), HEIGHT + 80);
        road.lineTo(-100 - place.nextInt(200), HEIGHT + 80);
        road.closePath();
        pen.setColor(new Color(96 + place.nextInt(30), 96 + place.nextInt(30), 100));
        pen.fill(road);
        pen.setColor(new Color(230, 228, 220));
        for (int i = 0; i < 6; i++) {
            pen.fillRect(middle - 2 - i * 2, 390 + i * i * 7, 4 + i * 3, 8 + i * 3);
        }
    }

    /** Value noise in four octaves, as plaster, asphalt and earth have it. */
    private void ground(Random seed, Color colour, int from) {
        for (int octave = 128; octave >= 4; octave /= octave > 16 ? 4 : 2) {
            for (int y = from; y < HEIGHT + 60; y += octave) {
                for (int x = -80; x < WIDTH + 80; x += octave) {
                    int shade = (int) (seed.nextGaussian() * 14);
                    pen.setColor(new Color(within(colour.getRed() + shade), within(colour.getGreen() + shade), within(colour.getBlue() + shade), octave == 128 ? 255 : 90));
                    pen.fillRect(x, y, octave, octave);
                }
            }
        }
    }

    private void tree(int x, int y, int size) {
        pen.setColor(new Color(84, 64, 44));
        pen.fillRect(x - 5, y, 10, 140);
        for (int i = 0; i < 70; i++) {
            pen.setColor(new Color(30 + place.nextInt(50), 70 + place.nextInt(80), 30 + place.nextInt(40)));
            int leaf = 6 + place.nextInt(16);
            pen.fillOval(x + (int) (place.nextGaussian() * size / 2), y - size / 2 + (int) (place.nextGaussian() * size / 2), leaf, leaf);
        }
    }

    private void sign(int x, int y) {
        pen.setColor(place.nextBoolean() ? new Color(30, 80, 160) : new Color(178, 38, 30));
        pen.fillRect(x, y, 150, 40);
        pen.setColor(Color.WHITE);
        for (int i = 0; i < 5; i++) {
            character(x + 10 + i * 27, y + 10, 20);
        }
    }

    /** Strokes in a square: what a character looks like from afar. */
    private void character(int x, int y, int size) {
        pen.setStroke(new BasicStroke(Math.max(1, size / 9f)));
        for (int i = 3 + place.nextInt(5); i > 0; i--) {
            int at = place.nextInt(size);
            if (place.nextBoolean()) {
                pen.drawLine(x + place.nextInt(size / 2), y + at, x + size - place.nextInt(size / 3 + 1), y + at);
            } else {
                pen.drawLine(x + at, y + place.nextInt(size / 2), x + at, y + size - place.nextInt(size / 3 + 1));
            }
        }
    }

    private void rubbish(Random seed, int x, int y) {
        Path2D heap = new Path2D.Double();
        heap.moveTo(x, y);
        for (int i = 0; i < 5; i++) {
            heap.lineTo(x + seed.nextGaussian() * 30, y + seed.nextGaussian() * 22);
        }
        heap.closePath();
        pen.setColor(someColour(seed, 60 + seed.nextInt(140)));
        pen.fill(heap);
    }

    private void lamp(int x, int y, int size) {
        for (int i = size; i > 0; i -= 6) {
            pen.setColor(new Color(255, 226, 160, 14));
            pen.fillOval(x - i, y - i, 2 * i, 2 * i);
        }
        pen.setColor(new Color(255, 248, 226));
        pen.fillOval(x - 7, y - 7, 14, 14);
    }

    /** Who walks and drives by just now. */
    private void passers(int horizon) {
        for (int i = moment.nextInt(5); i > 0; i--) {
            int size = 40 + moment.nextInt(110);
            int x = moment.nextInt(WIDTH);
            int y = horizon + moment.nextInt(180);
            pen.setColor(new Color(190, 150, 120));
            pen.fillOval(x, y, size / 4, size / 4);
            pen.setColor(someColour(moment, 40 + moment.nextInt(160)));
            pen.fillRoundRect(x - size / 10, y + size / 4, size / 2, size * 3 / 4, 12, 12);
        }
        for (int i = moment.nextInt(3); i > 0; i--) {
            int x = moment.nextInt(WIDTH) - 60;
            int y = horizon + 60 + moment.nextInt(120);
            pen.setColor(someColour(moment, 60 + moment.nextInt(150)));
            pen.fillRoundRect(x, y, 170, 56, 24, 24);
            pen.fillRoundRect(x + 36, y - 34, 98, 60, 24, 24);
            pen.setColor(new Color(20, 20, 22));
            pen.fillOval(x + 22, y + 40, 34, 34);
            pen.fillOval(x + 114, y + 40, 34, 34);
        }
    }

    private static Color someColour(Random seed, int light) {
        return new Color(within(light + seed.nextInt(60) - 30), within(light + seed.nextInt(60) - 30), within(light + seed.nextInt(60) - 30));
    }

    /** The light of the hour, on another day also the sun from another side, and the noise of the sensor. */
    private void exposeWithNoise() {
        double gain = 0.88 + moment.nextDouble() * 0.24;
        double lift = moment.nextInt(17) - 8;
        double across = otherDay ? (moment.nextDouble() - 0.5) * 0.7 : 0;
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            double light = gain * (1 + across * (i % WIDTH - WIDTH / 2.0) / WIDTH);
            int noise = (moment.nextInt(0x1000000) & 0x0F0F0F);
            int grain = (noise & 0xF) + (noise >> 8 & 0xF) + (noise >> 16 & 0xF) - 22;
            int red = within((int) ((pixels[i] >> 16 & 0xFF) * light + lift + grain));
            int green = within((int) ((pixels[i] >> 8 & 0xFF) * light + lift + grain));
            int blue = within((int) ((pixels[i] & 0xFF) * light + lift + grain));
            pixels[i] = red << 16 | green << 8 | blue;
        }
    }

    private static int within(int value) {
        return Math.clamp(value, 0, 255);
    }
}
