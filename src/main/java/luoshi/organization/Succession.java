package luoshi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which unit carries on which. A unit's id is for ever; a chain of mergers leads from it to the unit that stands for it
 * on a day. What the old unit owned follows the chain; nothing of the past is rewritten.
 */
final class Succession {

    /** A merger: the unit that was, its path, who carries on, from which day. */
    record Merger(UUID unit, String path, UUID successor, LocalDate on) {}

    private final Map<UUID, Merger> mergers;

    Succession(List<Merger> mergers) {
        this.mergers = mergers.stream().collect(java.util.stream.Collectors.toMap(Merger::unit, each -> each));
    }

    /** The unit that stands for this one on a day: itself before its merger. */
    UUID standsFor(UUID unit, LocalDate on) {
        Set<UUID> seen = new LinkedHashSet<>();
        UUID now = unit;
        for (Merger next = mergers.get(now); next != null && !next.on().isAfter(on) && seen.add(now); next = mergers.get(now)) {
            now = next.successor();
        }
        return now;
    }

    /** All units that this one carries on by a day, whether directly or through others. */
    List<Merger> carriedOnBy(UUID unit, LocalDate on) {
        List<Merger> carried = new ArrayList<>();
        for (Merger each : mergers.values()) {
            if (!each.unit().equals(unit) && standsFor(each.unit(), on).equals(unit)) {
                carried.add(each);
            }
        }
        carried.sort(java.util.Comparator.comparing(Merger::on).thenComparing(Merger::path));
        return carried;
    }

    /** Paths, with those of the units that are carried on by what lies under them. */
    List<String> widened(List<String> reach, Map<UUID, String> pathOf, LocalDate on) {
        Set<String> all = new LinkedHashSet<>(reach);
        for (Merger each : mergers.values()) {
            String now = pathOf.get(standsFor(each.unit(), on));
            if (!each.on().isAfter(on) && now != null && reach.stream().anyMatch(now::startsWith)) {
                all.add(each.path());
            }
        }
        return List.copyOf(all);
    }

    boolean isEmpty() {
        return mergers.isEmpty();
    }
}
