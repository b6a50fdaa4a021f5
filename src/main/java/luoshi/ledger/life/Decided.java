package luoshi.ledger.life;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a permitted command leads to: events of the matter itself and, where two matters are concerned, of the other one;
 * all of them are appended together or not at all.
 *
 * @param other id of the other matter, null where there is none
 */
public record Decided(List<MatterEvent> own, @Nullable UUID other, List<MatterEvent> others) {

    public Decided {
        own = List.copyOf(own);
        others = List.copyOf(others);
    }

    static Decided own(MatterEvent... events) {
        return new Decided(List.of(events), null, List.of());
    }
}
