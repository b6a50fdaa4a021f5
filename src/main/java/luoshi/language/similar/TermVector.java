package luoshi.language.similar;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The weightiest terms of a message or a group, of length 1.
 *
 * @param terms ascending
 * @param weights beside them
 */
record TermVector(int[] terms, float[] weights) {

    /** The {@code most} weightiest of these; of equals the lower terms. Plain arrays: a message has hundreds of terms. */
    static TermVector of(int[] terms, double[] weights, int most) {
        long[] byTerm = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            byTerm[i] = (long) terms[i] << 32 | i;
        }
        Arrays.sort(byTerm);
        double[] ascending = weights.clone();
        Arrays.sort(ascending);
        double least = terms.length <= most ? Double.NEGATIVE_INFINITY : ascending[terms.length - most];
        int equals = most - (int) Arrays.stream(weights).filter(each -> each > least).count();
        int[] kept = new int[Math.min(most, terms.length)];
        double[] own = new double[kept.length];
        int size = 0;
        for (long each : byTerm) {
            double weight = weights[(int) each];
            if (weight > least || weight == least && equals-- > 0) {
                kept[size] = terms[(int) each];
                own[size++] = weight;
            }
        }
        double length = Math.sqrt(Arrays.stream(own).map(each -> each * each).sum());
        float[] parts = new float[size];
        for (int i = 0; i < size; i++) {
            parts[i] = (float) (own[i] / length);
        }
        return new TermVector(kept, parts);
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
        int[] terms = new int[one.terms.length + other.terms.length];
        double[] sums = new double[terms.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < one.terms.length || j < other.terms.length) {
            boolean first = j == other.terms.length || i < one.terms.length && one.terms[i] <= other.terms[j];
            boolean second = i == one.terms.length || j < other.terms.length && other.terms[j] <= one.terms[i];
            terms[size] = first ? one.terms[i] : other.terms[j];
            sums[size] += first ? (double) one.weights[i++] * ofOne : 0;
            sums[size++] += second ? (double) other.weights[j++] * ofOther : 0;
        }
        return of(Arrays.copyOf(terms, size), Arrays.copyOf(sums, size), most);
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
