package luoshi.language.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Proposes a class for a message. It never changes: learning gives a new one. Safe for many threads. */
public final class Classifier {

    private final List<String> labels;
    private final Vocabulary vocabulary;
    private final float[][] weights;
    private final double temperature;

    /**
     * @param weights for each label a weight by feature, then the bias
     * @param temperature what scores are divided by, so that confidence is honest
     */
    Classifier(List<String> labels, Vocabulary vocabulary, float[][] weights, double temperature) {
        this.labels = List.copyOf(labels);
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.temperature = temperature;
    }

    /** The classes it knows, in the order of the alphabet. */
    public List<String> labels() {
        return labels;
    }

    /** The class with the words that spoke for it. Any text is answered, an empty one by what is usual. */
    public Proposal propose(String text) {
        String folded = Folded.of(text);
        double[] scores = scores(vocabulary.vector(Sketch.ofFolded(folded)));
        double[] confidence = Calibration.confidence(scores, temperature);
        List<Proposal.Likelihood> ranking = new ArrayList<>();
        for (int k = 0; k < scores.length; k++) {
            ranking.add(new Proposal.Likelihood(labels.get(k), confidence[k]));
        }
        ranking.sort(Comparator.comparingDouble(Proposal.Likelihood::confidence).reversed());
        int best = best(scores);
        return new Proposal(labels.get(best), confidence[best],
                SpokenFor.words(folded, vocabulary, weights, best), List.copyOf(ranking));
    }

    /** The class alone: for many messages at once. */
    public String labelOf(String text) {
        return labels.get(best(scores(vocabulary.vector(Sketch.of(text)))));
    }

    double[] scores(Vector vector) {
        double[] scores = new double[labels.size()];
        Arrays.setAll(scores, k -> vector.dot(weights[k]));
        return scores;
    }

    static int best(double[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return best;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    float[][] weights() {
        return weights;
    }

    double temperature() {
        return temperature;
    }
}
