package luoshi.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Parents before children, siblings in the order that the office itself keeps. */
final class OfficialOrder {

    private OfficialOrder() {}

    static List<Unit> of(List<Unit> units) {
        List<UUID> known = units.stream().map(Unit::id).toList();
        Map<UUID, List<Unit>> children = units.stream()
                .filter(unit -> unit.parent() != null && known.contains(unit.parent()))
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        List<Unit> ordered = new ArrayList<>();
        units.stream()
                .filter(unit -> unit.parent() == null || !known.contains(unit.parent()))
                .sorted(Comparator.comparing(Unit::path))
                .forEach(root -> add(root, children, ordered));
        return ordered;
    }

    private static void add(Unit unit, Map<UUID, List<Unit>> children, List<Unit> ordered) {
        ordered.add(unit);
        children.getOrDefault(unit.id(), List.of()).stream()
                .sorted(Comparator.comparingInt(Unit::order).thenComparing(Unit::path))
                .forEach(child -> add(child, children, ordered));
    }
}
