package luoshi.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How loaded units are beside the median of their group (requirement R22): so that the willing are not overloaded. */
final class LoadIndex {

    /** Below so many matters in thirty days nobody is overloaded, whatever the others have. */
    private static final int LEAST_INFLOW = 5;

    private LoadIndex() {}

    /**
     * @param perHead what each unit of the group was given, for each head
     * @param warning from so many hundredths of the median on it warns
     */
    static Map<UUID, MatterSurroundings.Load> of(Map<UUID, Integer> inflow, Map<UUID, Double> perHead, int warning) {
        double median = median(perHead.values().stream().sorted().toList());
        Map<UUID, MatterSurroundings.Load> loads = new TreeMap<>();
        perHead.forEach((unit, load) -> {
            int came = inflow.getOrDefault(unit, 0);
            int percent = percentOf(load, median);
            loads.put(unit, new MatterSurroundings.Load(came, percent, came >= LEAST_INFLOW && percent > warning));
        });
        return loads;
    }

    /** Where half of the group was given nothing, each matter counts as a whole median. */
    private static int percentOf(double load, double median) {
        return (int) Math.round(median == 0 ? 100 + load * 100 : load * 100 / median);
    }

    static double median(List<Double> sorted) {
        if (sorted.isEmpty()) {
            return 0;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
