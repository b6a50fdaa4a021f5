package luoshi.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.ledger.life.MatterStatus;

/** What can happen to the hand-over of a post (practice P15): its list is prepared, then both sign it. */
sealed interface HandOverEvent extends Event {

    String KIND = "hand-over";

    /** The list as of its preparing; it never changes afterwards. */
    @Named("hand-over.prepared")
    record Prepared(UUID post, UUID from, UUID to, List<Item> items) implements HandOverEvent {

        public Prepared {
            items = List.copyOf(items);
        }
    }

    @Named("hand-over.signed")
    record Signed(UUID person) implements HandOverEvent {}

    /** Why something stands on the list. */
    enum What {
        OWNED,
        PART_OWED,
        INSTRUCTION
    }

    /** @param due the end of its last day: of the matter, of the part owed, or of the matter that an instruction is about */
    record Item(UUID matter, String number, What what, MatterStatus status, Instant due) {}
}
