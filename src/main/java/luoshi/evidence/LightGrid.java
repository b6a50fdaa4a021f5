package luoshi.evidence;

import java.awt.image.BufferedImage;

/**
 * The light of a picture on a square grid, whatever its shape and size: what is left when colour, format and resolution
 * are taken away. Sums over any window of it cost four look-ups, so that a crop can be tried in a moment.
 */
final class LightGrid {

    private final int side;
    private final double[] sums;

    /** @param light row by row, {@code side × side} */
    LightGrid(int side, float[] light) {
        this.side = side;
        this.sums = new double[(side + 1) * (side + 1)];
        for (int y = 0; y < side; y++) {
            double row = 0;
            for (int x = 0; x < side; x++) {
                row += light[y * side + x];
                sums[(y + 1) * (side + 1) + x + 1] = sums[y * (side + 1) + x + 1] + row;
            }
        }
    }

    /** Each cell is the mean of all pixels that fall into it; a picture smaller than the grid repeats its pixels. */
    static LightGrid of(BufferedImage picture, int side) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        double[] light = new double[side * side];
        int[] pixels = new int[side * side];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            int cellRow = (int) ((long) y * side / height) * side;
            for (int x = 0; x < width; x++) {
                int cell = cellRow + (int) ((long) x * side / width);
                light[cell] += brightness(row[x]);
                pixels[cell]++;
            }
        }
        float[] mean = new float[side * side];
        for (int cell = 0; cell < mean.length; cell++) {
            mean[cell] = pixels[cell] > 0
                    ? (float) (light[cell] / pixels[cell])
                    : brightness(picture.getRGB(cell % side * width / side, cell / side * height / side));
        }
        return new LightGrid(side, mean);
    }

    /** ITU-R BT.601; what is transparent counts as white paper. */
    private static float brightness(int argb) {
        float light = 0.299f * (argb >> 16 & 0xFF) + 0.587f * (argb >> 8 & 0xFF) + 0.114f * (argb & 0xFF);
        int opaque = argb >>> 24;
        return opaque == 255 ? light : (light * opaque + 255f * (255 - opaque)) / 255f;
    }

    /** The window as a grid of its own; its borders are shares of this grid's side, and may cut through cells. */
    float[] window(double left, double top, double right, double bottom, int size) {
        double[] columns = borders(left, right, size);
        double[] rows = borders(top, bottom, size);
        double[] above = sumsAlong(columns, rows[0]);
        float[] mean = new float[size * size];
        double area = (columns[1] - columns[0]) * (rows[1] - rows[0]);
        for (int y = 0; y < size; y++) {
            double[] below = sumsAlong(columns, rows[y + 1]);
            for (int x = 0; x < size; x++) {
                mean[y * size + x] = (float) ((below[x + 1] - below[x] - above[x + 1] + above[x]) / area);
            }
            above = below;
        }
        return mean;
    }

    private double[] borders(double from, double to, int size) {
        double[] borders = new double[size + 1];
        for (int i = 0; i <= size; i++) {
            borders[i] = side * (from + (to - from) * i / size);
        }
        return borders;
    }

    private double[] sumsAlong(double[] columns, double row) {
        int y = Math.min(side - 1, (int) row);
        double down = row - y;
        double[] along = new double[columns.length];
        for (int i = 0; i < along.length; i++) {
            int x = Math.min(side - 1, (int) columns[i]);
            double across = columns[i] - x;
            int at = y * (side + 1) + x;
            double upper = sums[at] + across * (sums[at + 1] - sums[at]);
            double lower = sums[at + side + 1] + across * (sums[at + side + 2] - sums[at + side + 1]);
            along[i] = upper + down * (lower - upper);
        }
        return along;
    }
}
