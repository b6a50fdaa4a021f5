package luoshi.language.similar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that are nearly the same: copies, copies with a new headline, the same letter sent by several people. Each text
 * keeps the {@link #SKETCH} smallest hashes of its four-character runs; texts with common ones are compared in full.
 */
public final class NearTwins {

    /** Two texts are twins when they share this part of their runs, or the shorter one lies in the longer. */
    public static final double SHARED_OF_BOTH = 0.35;
    public static final double SHARED_OF_SHORTER = 0.6;

    private static final int RUN = 4;
    private static final int SKETCH = 48;
    private static final int LEAST_IN_COMMON = 5;
    private static final int MOST_HOLDERS = 100;
    private static final int MOST_CHARACTERS = 2_000;

    private NearTwins() {}

    /** @return for each text the number of its group, which is the place of the group's first text */
    public static int[] groups(List<String> texts) {
        int[][] runs = texts.stream().map(NearTwins::runs).toArray(int[][]::new);
        DisjointSets sets = new DisjointSets(runs.length);
        Map<Integer, int[]> holders = new HashMap<>();
        for (int i = 0; i < runs.length; i++) {
            int[] sketch = Arrays.copyOf(runs[i], Math.min(SKETCH, runs[i].length));
            Map<Integer, Integer> common = new HashMap<>();
            for (int hash : sketch) {
                for (int other : holders.getOrDefault(hash, new int[0])) {
                    common.merge(other, 1, Integer::sum);
                }
            }
            for (Map.Entry<Integer, Integer> each : common.entrySet()) {
                if (each.getValue() >= Math.min(LEAST_IN_COMMON, sketch.length) && areTwins(runs[i], runs[each.getKey()])) {
                    sets.join(each.getKey(), i);
                }
            }
            for (int hash : sketch) {
                int[] known = holders.getOrDefault(hash, new int[0]);
                if (known.length < MOST_HOLDERS) {
                    int[] more = Arrays.copyOf(known, known.length + 1);
                    more[known.length] = i;
                    holders.put(hash, more);
                }
            }
        }
        return sets.firsts();
    }

    private static boolean areTwins(int[] some, int[] others) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                common++;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        double both = some.length + others.length - common;
        return common >= SHARED_OF_BOTH * both || common >= SHARED_OF_SHORTER * Math.min(some.length, others.length);
    }

    /** Hashes of all runs of letters and digits, ascending, each once. */
    private static int[] runs(String text) {
        StringBuilder letters = new StringBuilder();
        String cut = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        cut.chars().filter(Character::isLetterOrDigit).forEach(each -> letters.append((char) each));
        int count = Math.max(letters.isEmpty() ? 0 : 1, letters.length() - RUN + 1);
        int[] hashes = new int[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = mixed(letters.substring(i, Math.min(letters.length(), i + RUN)).hashCode());
        }
        return Arrays.stream(hashes).sorted().distinct().toArray();
    }

    private static int mixed(int hash) {
        int spread = (hash ^ hash >>> 16) * 0x85ebca6b;
        spread = (spread ^ spread >>> 13) * 0xc2b2ae35;
        return spread ^ spread >>> 16;
    }
}
