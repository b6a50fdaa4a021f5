package luoshi.language.classify;

import java.util.List;
import java.util.Random;

/**
 * Learns from decisions without the old examples: where a decision differs from the proposal, the weights give way as far
 * as needed and no farther than {@link #MOST_STEP} (passive-aggressive, Crammer et al., JMLR 2006). It keeps the
 * vocabulary; new words and new classes need {@link Training} over all examples.
 */
public final class Correction {

    private static final double MOST_STEP = 0.1;
    private static final int ROUNDS = 3;

    private Correction() {}

    /**
     * @param decisions what persons decided; a label that the classifier does not know is left out
     * @return a new classifier; the old one stays as it is
     */
    public static Classifier learn(Classifier old, List<Example> decisions, long seed) {
        float[][] weights = new float[old.weights().length][];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = old.weights()[k].clone();
        }
        List<Example> known = decisions.stream().filter(each -> old.labels().contains(each.label())).toList();
        List<Vector> vectors = known.stream().map(each -> old.vocabulary().vector(Sketch.of(each.text()))).toList();
        Random random = new Random(seed);
        for (int step = 0; step < ROUNDS * known.size(); step++) {
            int chosen = random.nextInt(known.size());
            giveWay(weights, vectors.get(chosen), old.labels().indexOf(known.get(chosen).label()));
        }
        return new Classifier(old.labels(), old.vocabulary(), weights, old.temperature());
    }

    /** The class decided must lead the strongest other by a margin of 1. */
    private static void giveWay(float[][] weights, Vector vector, int decided) {
        int rival = -1;
        double strongest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < weights.length; k++) {
            double score = vector.dot(weights[k]);
            if (k != decided && score > strongest) {
                strongest = score;
                rival = k;
            }
        }
        double lacking = 1 - (vector.dot(weights[decided]) - strongest);
        if (rival >= 0 && lacking > 0) {
            double step = Math.min(MOST_STEP, lacking / (2 * vector.squaredLength()));
            vector.addTo(weights[decided], step);
            vector.addTo(weights[rival], -step);
        }
    }
}
