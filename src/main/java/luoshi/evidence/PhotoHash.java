package luoshi.evidence;

import java.util.Arrays;

/**
 * 64 bits that say how the light of a picture is spread: the signs of its lowest waves (discrete cosine transform) about
 * their median. Scaling, re-encoding and another exposure turn few of them.
 */
final class PhotoHash {

    /** Light is looked at on a grid of this side. */
    static final int SIDE = 32;

    private static final int WAVES = 8;
    private static final double[][] COSINE = cosines();

    private PhotoHash() {}

    static long of(float[] light) {
        double[][] alongRows = new double[SIDE][WAVES];
        for (int y = 0; y < SIDE; y++) {
            for (int wave = 0; wave < WAVES; wave++) {
                double sum = 0;
                for (int x = 0; x < SIDE; x++) {
                    sum += light[y * SIDE + x] * COSINE[wave][x];
                }
                alongRows[y][wave] = sum;
            }
        }
        double[] waves = new double[WAVES * WAVES];
        for (int down = 0; down < WAVES; down++) {
            for (int across = 0; across < WAVES; across++) {
                double sum = 0;
                for (int y = 0; y < SIDE; y++) {
                    sum += alongRows[y][across] * COSINE[down][y];
                }
                waves[down * WAVES + across] = sum;
            }
        }
        return aboveMedian(waves);
    }

    /** The mean brightness, wave 0, says nothing and takes no part in the median; its bit stays 0. */
    private static long aboveMedian(double[] waves) {
        double[] sorted = Arrays.copyOfRange(waves, 1, waves.length);
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        long bits = 0;
        for (int i = 1; i < waves.length; i++) {
            bits |= waves[i] > median ? 1L << i : 0;
        }
        return bits;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[WAVES][SIDE];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int x = 0; x < SIDE; x++) {
                cosines[wave][x] = Math.cos(Math.PI * wave * (2 * x + 1) / (2 * SIDE));
            }
        }
        return cosines;
    }
}
