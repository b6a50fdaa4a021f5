package luoshi.language.classify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How proposals compare with decisions. Macro-F1 is the mean of each class's F1, so that a small class counts as much as
 * a large one; classes that were neither decided nor proposed are left out.
 *
 * @param labels in the order of the confusion's rows and columns
 * @param confusion how often a message of the row's class was proposed for the column's
 */
public record Evaluation(List<String> labels, int[][] confusion) {

    /** @param decided one label for each message, {@code proposed} beside it */
    public static Evaluation of(List<String> decided, List<String> proposed) {
        TreeSet<String> all = new TreeSet<>(decided);
        all.addAll(proposed);
        List<String> labels = List.copyOf(all);
        int[][] confusion = new int[labels.size()][labels.size()];
        for (int i = 0; i < decided.size(); i++) {
            confusion[labels.indexOf(decided.get(i))][labels.indexOf(proposed.get(i))]++;
        }
        return new Evaluation(labels, confusion);
    }

    /** One class: how many were decided so, and how well it was found. */
    public record ClassScore(int decided, double precision, double recall, double f1) {}

    public int messages() {
        int sum = 0;
        for (int k = 0; k < labels.size(); k++) {
            sum += decided(k);
        }
        return sum;
    }

    public double accuracy() {
        int right = 0;
        for (int k = 0; k < labels.size(); k++) {
            right += confusion[k][k];
        }
        return ratio(right, messages());
    }

    public double macroF1() {
        return byClass().values().stream().mapToDouble(ClassScore::f1).average().orElse(0);
    }

    public Map<String, ClassScore> byClass() {
        Map<String, ClassScore> scores = new LinkedHashMap<>();
        for (int k = 0; k < labels.size(); k++) {
            int proposed = 0;
            for (int[] row : confusion) {
                proposed += row[k];
            }
            scores.put(labels.get(k), new ClassScore(decided(k), ratio(confusion[k][k], proposed),
                    ratio(confusion[k][k], decided(k)), ratio(2 * confusion[k][k], proposed + decided(k))));
        }
        return scores;
    }

    private int decided(int k) {
        int sum = 0;
        for (int each : confusion[k]) {
            sum += each;
        }
        return sum;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
