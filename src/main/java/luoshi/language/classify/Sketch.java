package luoshi.language.classify;

import java.util.Arrays;
import luoshi.language.topics.Topics;

/**
 * What is seen of one text: for each {@link View} the keys that stand in it, ascending, and how often.
 *
 * @param keys one array for each view
 * @param counts beside the keys
 */
record Sketch(int[][] keys, int[][] counts) {

    /** About the length of a headline. */
    static final int HEAD = 30;

    static Sketch of(String text) {
        return ofFolded(Folded.of(text));
    }

    static Sketch ofFolded(String folded) {
        int head = Math.min(HEAD, folded.length());
        int[][] keys = new int[View.values().length][];
        keys[View.WHOLE.ordinal()] = grams(folded, folded.length());
        keys[View.HEAD.ordinal()] = grams(folded, head);
        keys[View.WORDS.ordinal()] = words(folded, folded.length());
        keys[View.TOPICS.ordinal()] = topics(keys[View.WORDS.ordinal()]);
        keys[View.HEAD_TOPICS.ordinal()] = topics(words(folded, head));
        return counted(keys);
    }

    /** A single character is its own key; a pair has the first character in the upper half. */
    private static int[] grams(String folded, int end) {
        int[] keys = new int[2 * end];
        int count = 0;
        for (int i = 0; i < end; i++) {
            char each = folded.charAt(i);
            keys[count++] = each;
            if (each != Folded.BREAK && i + 1 < end && folded.charAt(i + 1) != Folded.BREAK) {
                keys[count++] = each << 16 | folded.charAt(i + 1);
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static int[] words(String folded, int end) {
        int[] keys = new int[end];
        int count = 0;
        for (int i = 0; i < end; i++) {
            int word = Topics.own().wordAt(folded, i);
            if (word >= 0 && i + Topics.own().word(word).length() <= end) {
                keys[count++] = word;
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static int[] topics(int[] words) {
        return Arrays.stream(words).flatMap(word -> Arrays.stream(Topics.own().topicsOf(word))).toArray();
    }

    private static Sketch counted(int[][] keys) {
        int[][] distinct = new int[keys.length][];
        int[][] counts = new int[keys.length][];
        for (int view = 0; view < keys.length; view++) {
            int[] all = keys[view].clone();
            Arrays.sort(all);
            int size = 0;
            int[] times = new int[all.length];
            for (int i = 0; i < all.length; i++) {
                if (size == 0 || all[size - 1] != all[i]) {
                    all[size++] = all[i];
                }
                times[size - 1]++;
            }
            distinct[view] = Arrays.copyOf(all, size);
            counts[view] = Arrays.copyOf(times, size);
        }
        return new Sketch(distinct, counts);
    }
}
