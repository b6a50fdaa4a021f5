package luoshi.language.similar;

import java.util.Arrays;
import luoshi.language.topics.IntIndex;

/** How often each term stands in one message, in the order of arrival; plain numbers, because a message has hundreds. */
final class Counts {

    private final IntIndex index = new IntIndex();
    private int[] times = new int[256];

    void add(int term, int more) {
        int place = place(term);
        times[place] += more;
    }

    void addAll(Counts others) {
        int[] terms = others.terms();
        for (int i = 0; i < terms.length; i++) {
            add(terms[i], others.times(i));
        }
    }

    /** The terms; each stands at the place that {@link #times} takes. */
    int[] terms() {
        return index.keys();
    }

    int times(int place) {
        return times[place];
    }

    private int place(int term) {
        int place = index.add(term);
        if (place == times.length) {
            times = Arrays.copyOf(times, 2 * times.length);
        }
        return place;
    }
}
