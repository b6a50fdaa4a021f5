package luoshi.language.classify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import luoshi.language.similar.NearTwins;

/**
 * Judges training by examples it has not seen: each fold is proposed for by a classifier that learned the others. Near
 * twins stay within one fold, else a copied message would be judged by its own copy; classes are spread evenly.
 */
public final class CrossValidation {

    private CrossValidation() {}

    /** Decisions and proposals of all folds together. */
    public static Evaluation run(List<Example> examples, int folds, long seed) {
        int[] foldOf = folds(examples, folds, seed);
        List<String> decided = new ArrayList<>();
        List<String> proposed = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int own = fold;
            Classifier classifier = Training.learn(IntStream.range(0, foldOf.length)
                    .filter(i -> foldOf[i] != own)
                    .mapToObj(examples::get)
                    .toList(), seed);
            for (int i = 0; i < foldOf.length; i++) {
                if (foldOf[i] == own) {
                    decided.add(examples.get(i).label());
                    proposed.add(classifier.labelOf(examples.get(i).text()));
                }
            }
        }
        return Evaluation.of(decided, proposed);
    }

    static int[] folds(List<Example> examples, int folds, long seed) {
        int[] groups = NearTwins.groups(examples.stream().map(Example::text).toList());
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(groups[i], none -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> shuffled = new ArrayList<>(members.values());
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, Integer> next = new TreeMap<>();
        int[] foldOf = new int[groups.length];
        for (List<Integer> group : shuffled) {
            int fold = next.merge(examples.get(group.getFirst()).label(), 1, Integer::sum) % folds;
            group.forEach(each -> foldOf[each] = fold);
        }
        return foldOf;
    }
}
