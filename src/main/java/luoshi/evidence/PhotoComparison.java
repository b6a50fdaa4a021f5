package luoshi.evidence;

import java.util.Arrays;

/**
 * How far two photos are apart. One is laid upon the other in the best of all windows that cut off at most 12 % on a
 * side; then the picture is looked at tile by tile, and the tile at the lower quartile speaks for all. So what was
 * written over a corner, or a glare, does not hide a copy; and two photos of one place, of which some tiles always
 * differ, are not taken for one.
 */
final class PhotoComparison {

    /** Up to here it is the same photo, as far as can be told. */
    static final int SAME = 10;

    /** Up to here it is worth a look. */
    static final int NEAR = 20;

    /** Nothing in common, or too plain to be compared. */
    static final int APART = 100;

    private static final int GRID = 32;
    private static final int TILE = 4;
    private static final int GLANCE = 16;
    private static final double LEAST_AT_A_GLANCE = 0.6;

    /** A tile whose light varies by less than this standard deviation in both photos says nothing: sky, night, paper. */
    private static final double PLAIN = 2.0;

    private static final int FEWEST_TILES = 12;
    private static final double MOST_CUT = 0.12;
    private static final double[][] STARTS = {
        {0, 0, 1, 1}, {0.025, 0.025, 0.975, 0.975}, {0, 0, 0.95, 0.95}, {0.05, 0, 1, 0.95}, {0, 0.05, 0.95, 1},
        {0.05, 0.05, 1, 1}, {0.05, 0.05, 0.95, 0.95}
    };

    private PhotoComparison() {}

    /** 0 for equal to {@link #APART}. */
    static int distance(PhotoFingerprint one, PhotoFingerprint other) {
        LightGrid a = one.light();
        LightGrid b = other.light();
        double agreement = Math.max(agreement(a, b), agreement(b, a));
        return Math.clamp(Math.round(100 * (1 - agreement)), 0, APART);
    }

    /** Takes the second for a crop of the first; what is far from it at a glance is not looked at closely. */
    private static double agreement(LightGrid whole, LightGrid crop) {
        if (glance(whole, crop) < LEAST_AT_A_GLANCE) {
            return 0;
        }
        float[] wanted = crop.window(0, 0, 1, 1, GRID);
        return quartile(bestWindow(whole, wanted), wanted);
    }

    private static double glance(LightGrid whole, LightGrid crop) {
        float[] wanted = crop.window(0, 0, 1, 1, GLANCE);
        double best = -1;
        for (double[] start : STARTS) {
            float[] seen = whole.window(start[0], start[1], start[2], start[3], GLANCE);
            best = Math.max(best, new Sums(seen, wanted, GLANCE, 0, 0, GLANCE).correlation());
        }
        return best;
    }

    /** From the best of some starts, each border is moved by ever smaller steps while that helps. */
    private static float[] bestWindow(LightGrid whole, float[] wanted) {
        double[] best = STARTS[0];
        float[] seen = window(whole, best);
        double likeness = likeness(seen, wanted);
        for (double[] start : STARTS) {
            float[] window = window(whole, start);
            double found = likeness(window, wanted);
            if (found > likeness) {
                best = start;
                seen = window;
                likeness = found;
            }
        }
        for (double step = 0.025; step > 0.002; step /= 2) {
            for (int move = 0, last = 0; move < 48 && move - last < 8; move++) {
                double[] moved = best.clone();
                moved[move / 2 % 4] += move % 2 == 0 ? step : -step;
                if (!isAllowed(moved)) {
                    continue;
                }
                float[] window = window(whole, moved);
                double found = likeness(window, wanted);
                if (found > likeness) {
                    best = moved;
                    seen = window;
                    likeness = found;
                    last = move;
                }
            }
        }
        return seen;
    }

    private static boolean isAllowed(double[] borders) {
        return borders[0] >= 0 && borders[1] >= 0 && borders[2] <= 1 && borders[3] <= 1
                && borders[0] <= MOST_CUT && borders[1] <= MOST_CUT
                && borders[2] >= 1 - MOST_CUT && borders[3] >= 1 - MOST_CUT;
    }

    private static float[] window(LightGrid whole, double[] borders) {
        return whole.window(borders[0], borders[1], borders[2], borders[3], GRID);
    }

    private static double likeness(float[] a, float[] b) {
        return new Sums(a, b, GRID, 0, 0, GRID).correlation();
    }

    private static double quartile(float[] a, float[] b) {
        double[] agreements = new double[GRID / TILE * (GRID / TILE)];
        int telling = 0;
        for (int y = 0; y < GRID; y += TILE) {
            for (int x = 0; x < GRID; x += TILE) {
                Sums tile = new Sums(a, b, GRID, x, y, TILE);
                if (tile.isTelling()) {
                    agreements[telling++] = tile.correlation();
                }
            }
        }
        if (telling < FEWEST_TILES) {
            return 0;
        }
        Arrays.sort(agreements, 0, telling);
        return agreements[telling / 4];
    }

    /** Sums over a square of both pictures, of which the correlation follows. */
    private static final class Sums {

        private final double spreadOfA;
        private final double spreadOfB;
        private final double common;

        Sums(float[] a, float[] b, int row, int left, int top, int side) {
            double sumA = 0;
            double sumB = 0;
            double squaresA = 0;
            double squaresB = 0;
            double products = 0;
            for (int y = top; y < top + side; y++) {
                for (int at = y * row + left; at < y * row + left + side; at++) {
                    sumA += a[at];
                    sumB += b[at];
                    squaresA += a[at] * a[at];
                    squaresB += b[at] * b[at];
                    products += a[at] * b[at];
                }
            }
            int count = side * side;
            spreadOfA = Math.max(0, squaresA / count - sumA / count * (sumA / count));
            spreadOfB = Math.max(0, squaresB / count - sumB / count * (sumB / count));
            common = products / count - sumA / count * (sumB / count);
        }

        boolean isTelling() {
            return Math.max(spreadOfA, spreadOfB) > PLAIN * PLAIN;
        }

        /** −1 to 1; a little is added to both sides, so that rounding does not speak where nothing varies. */
        double correlation() {
            return (common + 0.5) / Math.sqrt((spreadOfA + 0.5) * (spreadOfB + 0.5));
        }
    }
}
