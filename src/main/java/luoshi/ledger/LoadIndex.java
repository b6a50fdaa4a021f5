package luoshi.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import luoshi.rulebook.Rulebook;

/**
 * How loaded units are beside the median of their group (requirement R22): so that the willing are not overloaded. Small
 * numbers say little: it warns only in a group that is large enough for a median, and where the distance from it is of
 * whole matters.
 */
final class LoadIndex {

    /** Below so many matters in thirty days nobody is overloaded, whatever the others have. */
    private static final int LEAST_INFLOW = 5;

    /**
     * When it warns.
     *
     * @param percent    beyond so many hundredths of the median
     * @param leastUnits in a group of no fewer units
     * @param leastMore  with at least so many matters more than the median would have brought
     */
    record Line(int percent, int leastUnits, int leastMore) {

        static Line of(Rulebook rulebook) {
            return new Line(
                    rulebook.number("assignment.load-warning"),
                    rulebook.number("assignment.load-least-units"),
                    rulebook.number("assignment.load-least-more"));
        }
    }

    /** What a unit was given in thirty days, and how many heads it has: never none. */
    record Given(int inflow, int heads) {

        double perHead() {
            return (double) inflow / heads;
        }
    }

    private LoadIndex() {}

    /** @param group all units among which it is compared */
    static Map<UUID, MatterSurroundings.Load> of(Map<UUID, Given> group, Line line) {
        double median = median(group.values().stream().map(Given::perHead).sorted().toList());
        boolean compared = group.size() >= line.leastUnits();
        Map<UUID, MatterSurroundings.Load> loads = new TreeMap<>();
        group.forEach((unit, given) -> loads.put(unit, new MatterSurroundings.Load(
                given.inflow(), given.perHead(), median, group.size(), compared, compared && warns(given, median, line))));
        return loads;
    }

    /** Where half of the group was given nothing there is no percentage; the distance alone decides. */
    private static boolean warns(Given given, double median, Line line) {
        return given.inflow() >= LEAST_INFLOW
                && given.inflow() - median * given.heads() >= line.leastMore()
                && given.perHead() * 100 > median * line.percent();
    }

    static double median(List<Double> sorted) {
        if (sorted.isEmpty()) {
            return 0;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
