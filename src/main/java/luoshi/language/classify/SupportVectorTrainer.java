package luoshi.language.classify;

import java.util.Arrays;
import java.util.Random;

/**
 * Learns the weights of one class against the others: a linear support vector machine with squared hinge loss, by dual
 * coordinate descent (Hsieh, Chang, Lin, Keerthi and Sundararajan, ICML 2008). Few examples of a class count more, by the
 * root of how much rarer they are. The same seed gives the same weights.
 */
final class SupportVectorTrainer {

    private static final double COST = 2;
    private static final int MOST_ROUNDS = 30;
    private static final double NEAR_ENOUGH = 0.02;

    private final Vector[] examples;
    private final boolean[] inClass;
    private final double[] slack;
    private final double[] curvature;
    private final double[] dual;
    private final float[] weights;

    private SupportVectorTrainer(Vector[] examples, boolean[] inClass, int features) {
        this.examples = examples;
        this.inClass = inClass;
        this.weights = new float[features + 1];
        this.slack = new double[examples.length];
        this.curvature = new double[examples.length];
        this.dual = new double[examples.length];
        int own = 0;
        for (boolean each : inClass) {
            own += each ? 1 : 0;
        }
        double rarer = own == 0 ? 1 : Math.sqrt((examples.length - own) / (double) own);
        for (int i = 0; i < examples.length; i++) {
            slack[i] = 0.5 / (inClass[i] ? COST * Math.max(rarer, 1e-3) : COST);
            curvature[i] = examples[i].squaredLength() + slack[i];
        }
    }

    /** @return a weight for each feature, then the bias */
    static float[] weights(Vector[] examples, boolean[] inClass, int features, long seed) {
        return new SupportVectorTrainer(examples, inClass, features).train(new Random(seed));
    }

    private float[] train(Random random) {
        int[] order = new int[examples.length];
        Arrays.setAll(order, i -> i);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            shuffle(order, random);
            double farthest = 0;
            for (int each : order) {
                farthest = Math.max(farthest, step(each));
            }
            if (farthest < NEAR_ENOUGH) {
                break;
            }
        }
        return weights;
    }

    /** Brings one example's dual variable to its best value; returns how far it was from it. */
    private double step(int i) {
        double side = inClass[i] ? 1 : -1;
        double gradient = side * examples[i].dot(weights) - 1 + dual[i] * slack[i];
        double projected = dual[i] == 0 ? Math.min(gradient, 0) : gradient;
        if (Math.abs(projected) < 1e-9) {
            return 0;
        }
        double before = dual[i];
        dual[i] = Math.max(before - gradient / curvature[i], 0);
        if (dual[i] != before) {
            examples[i].addTo(weights, (dual[i] - before) * side);
        }
        return Math.abs(projected);
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
