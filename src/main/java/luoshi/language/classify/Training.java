package luoshi.language.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Learns a {@link Classifier} from examples. A fifth of them is held back once to calibrate confidence; then all are
 * learned. The same examples in the same order and the same seed give the same classifier, bit by bit.
 */
public final class Training {

    /** More examples than this are not learned from: they would not fit into a small machine's memory. */
    public static final int MOST_EXAMPLES = 100_000;
    public static final int MOST_LABELS = 500;

    private static final int HELD_BACK = 5;

    /** How far scores lean towards rare classes, which few examples leave too timid: 0 not at all, 1 as if all were equal. */
    private static final double LEANING = 0.3;

    private final List<String> labels;
    private final List<Sketch> sketches;
    private final int[] classOf;
    private final long seed;

    private Training(List<Example> examples, long seed) {
        this.labels = List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
        this.sketches = examples.stream().map(each -> Sketch.of(each.text())).toList();
        this.classOf = examples.stream().mapToInt(each -> labels.indexOf(each.label())).toArray();
        this.seed = seed;
    }

    /** @throws IllegalArgumentException with fewer than two classes, or beyond the limits of this class */
    public static Classifier learn(List<Example> examples, long seed) {
        long labels = examples.stream().map(Example::label).distinct().count();
        if (labels < 2 || labels > MOST_LABELS || examples.size() > MOST_EXAMPLES) {
            throw new IllegalArgumentException(labels + " classes in " + examples.size() + " examples");
        }
        return new Training(examples, seed).learn();
    }

    private Classifier learn() {
        int[] all = IntStream.range(0, classOf.length).toArray();
        return fit(all, temperature());
    }

    private double temperature() {
        int[] learned = IntStream.range(0, classOf.length).filter(i -> i % HELD_BACK != 0).toArray();
        int[] heldBack = IntStream.range(0, classOf.length).filter(i -> i % HELD_BACK == 0).toArray();
        if (learned.length == 0) {
            return 1;
        }
        Classifier judged = fit(learned, 0);
        List<double[]> scores = new ArrayList<>();
        for (int each : heldBack) {
            scores.add(judged.scores(judged.vocabulary().vector(sketches.get(each))));
        }
        return Calibration.temperature(scores, Arrays.stream(heldBack).map(each -> classOf[each]).toArray());
    }

    private Classifier fit(int[] chosen, double temperature) {
        List<Sketch> own = Arrays.stream(chosen).mapToObj(sketches::get).toList();
        int[] ownClass = Arrays.stream(chosen).map(each -> classOf[each]).toArray();
        Vocabulary vocabulary = Vocabulary.learn(own, ownClass, labels.size());
        Vector[] vectors = own.stream().map(vocabulary::vector).toArray(Vector[]::new);
        float[][] weights = IntStream.range(0, labels.size())
                .parallel()
                .mapToObj(label -> SupportVectorTrainer.weights(
                        vectors, isOf(label, ownClass), vocabulary.size(), seed + label))
                .toArray(float[][]::new);
        lean(weights, ownClass, temperature);
        return new Classifier(labels, vocabulary, weights, temperature);
    }

    /** Raises each class's bias by its rarity. */
    private static void lean(float[][] weights, int[] classOf, double temperature) {
        int[] sizes = new int[weights.length];
        Arrays.stream(classOf).forEach(each -> sizes[each]++);
        for (int label = 0; label < weights.length; label++) {
            double rarity = -Math.log(Math.max(1, sizes[label]) / (double) classOf.length);
            weights[label][weights[label].length - 1] += (float) (LEANING * temperature * rarity);
        }
    }

    private static boolean[] isOf(int label, int[] classOf) {
        boolean[] is = new boolean[classOf.length];
        for (int i = 0; i < is.length; i++) {
            is[i] = classOf[i] == label;
        }
        return is;
    }
}
