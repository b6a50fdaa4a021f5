package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.journal.Words;
import luoshi.ledger.life.MatterStatus;
import org.jspecify.annotations.Nullable;

/** What can happen to the hand-over of a post (practice P15): its list is prepared, then both sign it. */
sealed interface HandOverEvent extends Event {

    String KIND = "hand-over";

    /**
     * The list as of its preparing; it never changes afterwards.
     *
     * @param others what is in hand beside matters; null in earlier years, when nobody asked
     */
    @Named("hand-over.prepared")
    record Prepared(UUID post, UUID from, UUID to, List<Item> items, @Nullable List<Other> others) implements HandOverEvent {

        public Prepared {
            items = List.copyOf(items);
            others = others == null ? null : List.copyOf(others);
        }
    }

    @Named("hand-over.signed")
    record Signed(UUID person) implements HandOverEvent {}

    /** Why something stands on the list. */
    enum What {
        OWNED,
        PART_OWED,
        INSTRUCTION,
        COPY,
        LOOK_BACK
    }

    /** Something that is no matter. */
    record Other(InHand.Kind kind, @Nullable UUID ref, Words name, @Nullable LocalDate due) {}

    /** @param due the end of its last day: of the matter, of the part owed, or of the matter that an instruction is about */
    record Item(UUID matter, String number, What what, MatterStatus status, Instant due) {}
}
