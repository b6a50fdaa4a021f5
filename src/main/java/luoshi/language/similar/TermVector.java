package luoshi.language.similar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The weightiest terms of a message or a group, of length 1.
 *
 * @param terms ascending
 * @param weights beside them
 */
record TermVector(int[] terms, float[] weights) {

    static TermVector of(Map<Integer, Double> weighed, int most) {
        List<Map.Entry<Integer, Double>> kept = weighed.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        double length = Math.sqrt(kept.stream().mapToDouble(each -> each.getValue() * each.getValue()).sum());
        int[] terms = new int[kept.size()];
        float[] weights = new float[kept.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = kept.get(i).getKey();
            weights[i] = (float) (kept.get(i).getValue() / length);
        }
        return new TermVector(terms, weights);
    }

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** 1 for the same, 0 for nothing in common. */
    double similarity(TermVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            if (terms[i] == other.terms[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (terms[i] < other.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The places of the weightiest terms, weightiest first. */
    int[] weightiest(int most) {
        return java.util.stream.IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i]))
                .limit(most)
                .mapToInt(i -> i)
                .toArray();
    }

    /** The middle of two groups of vectors. */
    static TermVector middle(TermVector one, int ofOne, TermVector other, int ofOther, int most) {
        Map<Integer, Double> sum = new java.util.HashMap<>();
        for (int i = 0; i < one.terms.length; i++) {
            sum.merge(one.terms[i], (double) one.weights[i] * ofOne, Double::sum);
        }
        for (int i = 0; i < other.terms.length; i++) {
            sum.merge(other.terms[i], (double) other.weights[i] * ofOther, Double::sum);
        }
        return of(sum, most);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermVector that && Arrays.equals(terms, that.terms) && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
    }
}
