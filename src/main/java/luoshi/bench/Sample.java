package luoshi.bench;

import java.util.Arrays;

/** Times of one thing, in milliseconds. */
final class Sample {

    private final double[] milliseconds;

    private Sample(double[] milliseconds) {
        this.milliseconds = milliseconds;
    }

    /** What is measured, and may fail as the program may. */
    interface Work {

        void once(int round) throws Exception;
    }

    /** Measures after a tenth as many rounds that are thrown away. */
    static Sample of(int rounds, Work work) {
        int warm = Math.max(3, rounds / 10);
        double[] taken = new double[rounds];
        try {
            for (int i = 0; i < warm; i++) {
                work.once(-1 - i);
            }
            for (int i = 0; i < rounds; i++) {
                long begun = System.nanoTime();
                work.once(i);
                taken[i] = (System.nanoTime() - begun) / 1e6;
            }
        } catch (Exception failed) {
            throw new IllegalStateException("what should be measured failed: " + failed.getMessage(), failed);
        }
        return new Sample(taken);
    }

    static Sample ofMeasured(double... milliseconds) {
        return new Sample(milliseconds.clone());
    }

    int size() {
        return milliseconds.length;
    }

    double median() {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double worst() {
        return Arrays.stream(milliseconds).max().orElseThrow();
    }
}
