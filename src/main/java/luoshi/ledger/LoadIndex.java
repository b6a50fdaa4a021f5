package luoshi.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import luoshi.rulebook.Rulebook;

/**
 * How loaded units are beside the median of their group (requirement R22): so that the willing are not overloaded. What
 * counts is what a unit was given within a window, weighed, for each head: not what lies there, so that who hoards is not
 * spared and who mends quickly is not given more for it; and not who found it, so that nobody keeps a problem quiet (practice
 * P5). Small numbers say little: it warns only in a group that is large enough for a median, and where the distance from it
 * is of whole matters.
 */
final class LoadIndex {

    /** An ordinary matter weighs so much. */
    static final int ORDINARY = 100;

    /**
     * What the rulebook says of it.
     *
     * @param days        of the window
     * @param percent     it warns beyond so many hundredths of the median
     * @param leastUnits  in a group of no fewer units
     * @param leastInflow whoever was given less than so many ordinary matters is overloaded by nobody's measure
     * @param leastMore   with at least so many ordinary matters more than the median would have brought
     */
    record Line(int days, int percent, int leastUnits, int leastInflow, int leastMore) {

        static Line of(Rulebook rulebook) {
            return new Line(
                    rulebook.number("assignment.load-window"),
                    rulebook.number("assignment.load-warning"),
                    rulebook.number("assignment.load-least-units"),
                    rulebook.number("assignment.load-least-inflow"),
                    rulebook.number("assignment.load-least-more"));
        }
    }

    /**
     * What a unit was given in the window, and how many heads it has: never none.
     *
     * @param weight in hundredths of an ordinary matter
     */
    record Given(int inflow, int weight, int heads) {

        static Given nothing(int heads) {
            return new Given(0, 0, heads);
        }

        Given and(int more, int weightOfEach) {
            return new Given(inflow + more, weight + more * weightOfEach, heads);
        }

        double matters() {
            return (double) weight / ORDINARY;
        }

        double perHead() {
            return matters() / heads;
        }
    }

    private LoadIndex() {}

    /** @param group all units among which it is compared */
    static Map<UUID, Load> of(Map<UUID, Given> group, Line line) {
        double median = median(group.values().stream().map(Given::perHead).sorted().toList());
        boolean compared = group.size() >= line.leastUnits();
        Map<UUID, Load> loads = new TreeMap<>();
        group.forEach((unit, given) -> {
            boolean beyond = compared && given.perHead() * 100 > median * line.percent();
            boolean worthSaying = isWorthSaying(given, median, line);
            loads.put(unit, new Load(
                    line.days(), given.inflow(), given.matters(), given.heads(), given.perHead(), median, group.size(), compared,
                    beyond && !worthSaying, beyond && worthSaying));
        });
        return loads;
    }

    /** Where half of the group was given nothing there is no percentage; the distance alone decides. */
    private static boolean isWorthSaying(Given given, double median, Line line) {
        return given.matters() >= line.leastInflow()
                && given.matters() - median * given.heads() >= line.leastMore();
    }

    static double median(List<Double> sorted) {
        if (sorted.isEmpty()) {
            return 0;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
