package luoshi.language.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts messages about the same matter together. Links are followed from the strongest down; two groups become one only
 * where their middles are alike too, so that a chain of half-likenesses does not swallow everything.
 */
public final class Grouping {

    /** How alike two messages must be to be linked at all, and two groups to become one. */
    static final double LINKED = 0.18;
    static final double JOINED = 0.14;

    private final DisjointSets sets;
    private final Traits[] middles;

    private Grouping(List<Traits> traits) {
        sets = new DisjointSets(traits.size());
        middles = traits.toArray(Traits[]::new);
    }

    /** @return the groups as places in the list, each ascending, in the order of their first messages */
    public static List<List<Integer>> of(List<Message> messages) {
        Terms terms = new Terms();
        messages.parallelStream().forEach(terms::count);
        List<Traits> traits = messages.parallelStream().map(terms::traits).toList();
        List<Link> links = new ArrayList<>();
        Links index = new Links();
        traits.forEach(each -> links.addAll(index.add(each, LINKED)));
        return new Grouping(traits).follow(links);
    }

    private List<List<Integer>> follow(List<Link> links) {
        links.sort(Comparator.comparingDouble(Link::similarity).reversed()
                .thenComparingInt(Link::earlier)
                .thenComparingInt(Link::later));
        for (Link link : links) {
            int one = sets.find(link.earlier());
            int other = sets.find(link.later());
            if (one != other && middles[one].likeness(middles[other]) >= JOINED) {
                join(Math.min(one, other), Math.max(one, other));
            }
        }
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < middles.length; i++) {
            groups.computeIfAbsent(sets.find(i), none -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private void join(int kept, int taken) {
        middles[kept] = middles[kept].with(middles[taken]);
        sets.join(kept, taken);
    }
}
