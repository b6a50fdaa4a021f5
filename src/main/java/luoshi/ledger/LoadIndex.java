package luoshi.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How loaded units are beside the median of their group (requirement R22): so that the willing are not overloaded. */
final class LoadIndex {

    private LoadIndex() {}

    /**
     * @param perHead what each unit of the group was given, for each head
     * @param warning from so many hundredths of the median on it warns
     */
    static Map<UUID, MatterSurroundings.Load> of(Map<UUID, Integer> inflow, Map<UUID, Double> perHead, int warning) {
        double median = median(perHead.values().stream().sorted().toList());
        Map<UUID, MatterSurroundings.Load> loads = new TreeMap<>();
        perHead.forEach((unit, load) -> {
            int percent = median == 0 ? (load == 0 ? 100 : 100 + (int) Math.round(load * 100)) : (int) Math.round(load * 100 / median);
            loads.put(unit, new MatterSurroundings.Load(inflow.getOrDefault(unit, 0), percent, percent > warning));
        });
        return loads;
    }

    static double median(List<Double> sorted) {
        if (sorted.isEmpty()) {
            return 0;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
