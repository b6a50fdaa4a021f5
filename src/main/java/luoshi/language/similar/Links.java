package luoshi.language.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds for each message the earlier ones that are most like it, without comparing all with all: only those are compared
 * that share one of its weightiest terms, of each term the {@link #HOLDERS} latest holders, of all these the
 * {@link #COMPARED} that share most.
 */
final class Links {

    private static final int LOOKED_UP = 20;
    private static final int HOLDERS = 300;
    private static final int COMPARED = 16;

    private final Map<Integer, Holders> index = new HashMap<>();
    private final List<Traits> traits = new ArrayList<>();
    private float[] shared = new float[1 << 10];
    private int[] met = new int[1 << 10];

    /** @return the links of the message to earlier ones, from {@code least} up */
    List<Link> add(Traits own, double least) {
        TermVector vector = own.terms();
        int later = traits.size();
        traits.add(own);
        if (later >= shared.length) {
            shared = Arrays.copyOf(shared, 2 * shared.length);
            met = Arrays.copyOf(met, 2 * met.length);
        }
        int[] weightiest = vector.weightiest(LOOKED_UP);
        int count = meet(vector, weightiest);
        List<Link> links = new ArrayList<>();
        for (int earlier : mostShared(count)) {
            double similarity = traits.get(earlier).likeness(own);
            if (similarity >= least) {
                links.add(new Link(earlier, later, similarity));
            }
        }
        for (int i = 0; i < count; i++) {
            shared[met[i]] = 0;
        }
        for (int place : weightiest) {
            index.computeIfAbsent(vector.terms()[place], none -> new Holders()).add(later, vector.weights()[place]);
        }
        return links;
    }

    /** Adds up in {@link #shared} what earlier messages share with this one; they stand in {@link #met}. */
    private int meet(TermVector vector, int[] weightiest) {
        int count = 0;
        for (int place : weightiest) {
            Holders holders = index.get(vector.terms()[place]);
            for (int i = 0; holders != null && i < holders.count(); i++) {
                int earlier = holders.messages[i];
                if (shared[earlier] == 0) {
                    met[count++] = earlier;
                }
                shared[earlier] += holders.weights[i] * vector.weights()[place];
            }
        }
        return count;
    }

    private int[] mostShared(int count) {
        if (count <= COMPARED) {
            return Arrays.copyOf(met, count);
        }
        long[] ranked = new long[count];
        for (int i = 0; i < count; i++) {
            ranked[i] = (long) Float.floatToIntBits(shared[met[i]]) << 32 | met[i];
        }
        Arrays.sort(ranked);
        int[] most = new int[COMPARED];
        for (int i = 0; i < COMPARED; i++) {
            most[i] = (int) ranked[count - 1 - i];
        }
        return most;
    }

    /** The latest messages that hold a term; an old one gives its place to a new one. */
    private static final class Holders {

        private int[] messages = new int[2];
        private float[] weights = new float[2];
        private int added;

        void add(int message, float weight) {
            if (added == messages.length && added < HOLDERS) {
                int size = Math.min(HOLDERS, 2 * added);
                messages = Arrays.copyOf(messages, size);
                weights = Arrays.copyOf(weights, size);
            }
            messages[added % messages.length] = message;
            weights[added % messages.length] = weight;
            added++;
        }

        int count() {
            return Math.min(added, messages.length);
        }
    }
}
