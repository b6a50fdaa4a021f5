package luoshi.language.classify;

import java.util.Arrays;
import java.util.List;
import luoshi.language.topics.IntIndex;

/**
 * The features that count and how much: rare ones more than common ones, and those that stand in few classes more than
 * those that stand in all (inverse document frequency times one minus the entropy over classes of equal size).
 *
 * @param keys for each view the keys of its features; their numbers follow one another over all views
 * @param weights by feature
 */
record Vocabulary(IntIndex[] keys, float[] weights) {

    private static final double FLOOR = 0.02;

    int size() {
        return weights.length;
    }

    /** The number of a view's feature, or -1 where it is unknown. */
    int feature(View view, int key) {
        int own = keys[view.ordinal()].get(key);
        return own < 0 ? -1 : first(view) + own;
    }

    Vector vector(Sketch sketch) {
        int most = Arrays.stream(sketch.keys()).mapToInt(each -> each.length).sum();
        int[] features = new int[most];
        float[] values = new float[most];
        int size = 0;
        int first = 0;
        for (View view : View.values()) {
            int from = size;
            double squares = 0;
            int[] all = sketch.keys()[view.ordinal()];
            for (int i = 0; i < all.length; i++) {
                int own = keys[view.ordinal()].get(all[i]);
                if (own >= 0) {
                    double value = weights[first + own] * (1 + Math.log(sketch.counts()[view.ordinal()][i]));
                    features[size] = first + own;
                    values[size++] = (float) value;
                    squares += value * value;
                }
            }
            scale(values, from, size, squares == 0 ? 0 : view.share / (LENGTH * Math.sqrt(squares)));
            first += keys[view.ordinal()].size();
        }
        return new Vector(Arrays.copyOf(features, size), Arrays.copyOf(values, size));
    }

    private static final double LENGTH =
            Math.sqrt(Arrays.stream(View.values()).mapToDouble(each -> each.share * each.share).sum());

    private static void scale(float[] values, int from, int to, double factor) {
        for (int i = from; i < to; i++) {
            values[i] *= (float) factor;
        }
    }

    private int first(View view) {
        int first = 0;
        for (int i = 0; i < view.ordinal(); i++) {
            first += keys[i].size();
        }
        return first;
    }

    /** @param classOf the class of each sketch, below {@code classes} */
    static Vocabulary learn(List<Sketch> sketches, int[] classOf, int classes) {
        int[] sizes = new int[classes];
        Arrays.stream(classOf).forEach(each -> sizes[each]++);
        IntIndex[] kept = new IntIndex[View.values().length];
        float[][] weights = new float[kept.length][];
        for (View view : View.values()) {
            Tally tally = Tally.of(view, sketches, classOf, classes);
            kept[view.ordinal()] = tally.kept(view.leastExamples);
            int[] keys = kept[view.ordinal()].keys();
            float[] own = new float[keys.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = (float) weight(tally.row(keys[i]), sizes, sketches.size(), view.sharpness);
            }
            weights[view.ordinal()] = own;
        }
        return new Vocabulary(kept, joined(weights));
    }

    /** @param row in how many examples of each class the feature stands */
    private static double weight(int[] row, int[] sizes, int examples, double sharpness) {
        double rarity = Math.log((1.0 + examples) / (1 + Arrays.stream(row).sum())) + 1;
        double[] rates = new double[row.length];
        double total = 0;
        for (int k = 0; k < row.length; k++) {
            rates[k] = sizes[k] == 0 ? 0 : (row[k] + 0.5 * sizes[k] / examples) / sizes[k];
            total += rates[k];
        }
        double entropy = 0;
        for (double rate : rates) {
            entropy -= rate == 0 ? 0 : rate / total * Math.log(rate / total);
        }
        double sharp = Math.max(0, 1 - entropy / Math.log(Math.max(2, row.length)));
        return rarity * Math.pow(sharp + FLOOR, sharpness);
    }

    private static float[] joined(float[][] parts) {
        float[] all = new float[Arrays.stream(parts).mapToInt(each -> each.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** In how many examples of each class each key of a view stands. */
    private record Tally(IntIndex index, int[][] rows) {

        static Tally of(View view, List<Sketch> sketches, int[] classOf, int classes) {
            IntIndex index = new IntIndex();
            int[][] rows = new int[1 << 12][];
            for (int i = 0; i < classOf.length; i++) {
                for (int key : sketches.get(i).keys()[view.ordinal()]) {
                    int number = index.add(key);
                    if (number >= rows.length) {
                        rows = Arrays.copyOf(rows, rows.length * 2);
                    }
                    if (rows[number] == null) {
                        rows[number] = new int[classes];
                    }
                    rows[number][classOf[i]]++;
                }
            }
            return new Tally(index, rows);
        }

        int[] row(int key) {
            return rows[index.get(key)];
        }

        IntIndex kept(int least) {
            IntIndex kept = new IntIndex();
            for (int key : index.keys()) {
                if (Arrays.stream(row(key)).sum() >= least) {
                    kept.add(key);
                }
            }
            return kept;
        }
    }
}
