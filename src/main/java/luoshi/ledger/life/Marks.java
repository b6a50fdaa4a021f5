package luoshi.ledger.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.Words;

/**
 * What stays with a matter when it becomes one with another or two: nothing is washed off by merging or splitting.
 *
 * @param voices everybody who raised it, with a label
 */
public record Marks(
        LocalDate receivedOn,
        Instant firstDue,
        boolean reactive,
        boolean listed,
        int returns,
        int redos,
        int extensions,
        Map<UUID, Words> voices) {

    public Marks {
        voices = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(voices));
    }

    /** What another matter carries on when this one goes into it. */
    static Marks of(Matter matter) {
        return new Marks(
                matter.receivedOn(),
                matter.firstDue(),
                matter.isReactive(),
                matter.holding().isListed(),
                matter.holding().returns(),
                matter.mending().redos(),
                matter.extensions(),
                matter.voices().labels());
    }
}
