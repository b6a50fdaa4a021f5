package luoshi.language.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.language.topics.Topics;

/**
 * The words of a text that spoke for a class. Each pair of characters is worth what it adds to the class beyond what it
 * adds to the others on average. Words of our own list come first, at the sum of their pairs; then stretches of worth
 * that no such word covers, as names of places and firms are.
 */
final class SpokenFor {

    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_STRETCH = 3;
    private static final int LONGEST_STRETCH = 8;
    private static final double SHARE_OF_THE_STRONGEST = 0.15;

    private SpokenFor() {}

    static List<String> words(String folded, Vocabulary vocabulary, float[][] weights, int label) {
        double[] worth = new double[folded.length()];
        double strongest = 0;
        for (int i = 0; i + 1 < folded.length(); i++) {
            worth[i] = worth(folded.charAt(i) << 16 | folded.charAt(i + 1), vocabulary, weights, label);
            strongest = Math.max(strongest, worth[i]);
        }
        double least = SHARE_OF_THE_STRONGEST * strongest;
        Map<String, Double> found = new LinkedHashMap<>();
        takeKnownWords(folded, worth, least, found);
        takeStretches(folded, worth, least, found);
        return withoutParts(found.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static void takeKnownWords(String folded, double[] worth, double least, Map<String, Double> found) {
        for (int i = 0; i < worth.length; i++) {
            int known = Topics.own().wordAt(folded, i);
            int length = known < 0 ? 0 : Topics.own().word(known).length();
            double sum = 0;
            for (int at = i; at < i + length - 1; at++) {
                sum += worth[at];
            }
            if (sum > least) {
                found.merge(folded.substring(i, i + length), sum, Double::sum);
                java.util.Arrays.fill(worth, i, i + length - 1, 0);
            }
        }
    }

    private static void takeStretches(String folded, double[] worth, double least, Map<String, Double> found) {
        for (int i = 0; i < worth.length; i++) {
            int end = i;
            double sum = 0;
            while (end < worth.length && end - i < LONGEST_STRETCH - 1 && worth[end] > least) {
                sum += worth[end++];
            }
            if (end + 1 - i >= SHORTEST_STRETCH) {
                found.merge(folded.substring(i, end + 1), sum, Double::sum);
            }
            i = Math.max(i, end);
        }
    }

    private static double worth(int pair, Vocabulary vocabulary, float[][] weights, int label) {
        int feature = vocabulary.feature(View.WHOLE, pair);
        if (feature < 0) {
            return 0;
        }
        double average = 0;
        for (float[] each : weights) {
            average += each[feature] / weights.length;
        }
        return Math.max(0, (weights[label][feature] - average) * vocabulary.weights()[feature]);
    }

    /** A word that lies within a stronger one, or around it, says nothing new. */
    private static List<String> withoutParts(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            if (kept.size() < MOST_WORDS && kept.stream().noneMatch(each -> each.contains(word) || word.contains(each))) {
                kept.add(word);
            }
        }
        return List.copyOf(kept);
    }
}
