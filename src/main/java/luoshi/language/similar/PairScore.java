package luoshi.language.similar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How groups compare with pairs of messages that a person judged.
 *
 * @param unknown pairs of which a message is not there
 */
record PairScore(int bothSame, int onlyGrouped, int onlyJudged, int neither, int unknown) {

    /** A judged pair; {@code part} tells pairs that thresholds were tuned on from those kept back. */
    record Pair(String first, String second, boolean same, String part) {}

    static PairScore of(List<List<Integer>> groups, List<Message> messages, List<Pair> pairs) {
        Map<String, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int member : groups.get(group)) {
                groupOf.put(messages.get(member).id(), group);
            }
        }
        int[] counts = new int[5];
        for (Pair pair : pairs) {
            Integer first = groupOf.get(pair.first());
            Integer second = groupOf.get(pair.second());
            if (first == null || second == null) {
                counts[4]++;
            } else {
                counts[(first.equals(second) ? 0 : 2) + (pair.same() ? 0 : 1)]++;
            }
        }
        return new PairScore(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    double precision() {
        return ratio(bothSame, bothSame + onlyGrouped);
    }

    double recall() {
        return ratio(bothSame, bothSame + onlyJudged);
    }

    double f1() {
        return ratio(2 * bothSame, 2 * bothSame + onlyGrouped + onlyJudged);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
