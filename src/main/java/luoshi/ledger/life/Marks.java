package luoshi.ledger.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/**
 * What stays with a matter when it becomes one with another or two: nothing is washed off by merging or splitting, no
 * mark and nobody's hand.
 *
 * @param oversight  the listing in force; null where there is none, or where an old record does not say
 * @param grave      why it is major by what it is; null where it is not
 * @param appraisal  how it was judged; null where it was not
 * @param recurrences how often an earlier matter came again in it; null in a record from before this was counted
 * @param voices     everybody who raised it, with a label
 * @param hands      everybody who acted on it: they are no independent eyes for what it becomes
 * @param mendedIn   the paths of the units that handled or supported it
 * @param returnedBy the units that sent it back; a joint decision hears them
 */
public record Marks(
        LocalDate receivedOn,
        Instant firstDue,
        boolean reactive,
        boolean listed,
        @Nullable String grave,
        @Nullable Appraisal appraisal,
        int returns,
        int redos,
        int extensions,
        int reopenings,
        @Nullable Integer recurrences,
        Map<UUID, Words> voices,
        List<Actor> hands,
        List<String> mendedIn,
        List<UUID> returnedBy,
        @Nullable Oversight oversight) {

    public Marks {
        hands = List.copyOf(hands);
        mendedIn = List.copyOf(mendedIn);
        returnedBy = List.copyOf(returnedBy);
        voices = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(voices));
    }

    /** What another matter carries on when this one goes into it. */
    static Marks of(Matter matter) {
        return new Marks(
                matter.receivedOn(),
                matter.firstDue(),
                matter.isReactive(),
                matter.holding().isListed(),
                matter.grave(),
                matter.appraisal().orElse(null),
                matter.holding().returns(),
                matter.mending().redos(),
                matter.extensions(),
                matter.mending().reopenings(),
                matter.mending().recurrences(),
                matter.voices().labels(),
                matter.actors().all(),
                sorted(matter.holding().mendedIn()),
                sorted(matter.holding().returnedBy()),
                matter.holding().oversight().orElse(null));
    }

    /** A set has no order of its own; the journal's bytes need one. */
    private static <T extends Comparable<T>> List<T> sorted(Set<T> set) {
        return set.stream().sorted().toList();
    }
}
