package luoshi.ledger.life;

import java.util.UUID;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What can happen between two matters; each of the two has its own event in the same transaction. */
public sealed interface LinkEvent extends MatterEvent {

    @Named("matter.linked")
    record Linked(UUID other, String number, Relation relation) implements LinkEvent {}

    /** The same happened again, of another cause: both numbers live on. */
    @Named("matter.recurrence-linked")
    record RecurrenceLinked(UUID earlier, String number, Words reason) implements LinkEvent {}

    @Named("matter.recurrence-denied")
    record RecurrenceDenied(UUID earlier, String number, Words reason) implements LinkEvent {}

    /** It ends here and goes on in another. */
    @Named("matter.merged")
    record Merged(UUID into, String number, Words reason) implements LinkEvent {}

    /**
     * @param rectify the earlier of the two dates
     * @param decide  by when it is decided jointly whose it is, where it carries a dispute on or becomes one
     */
    @Named("matter.took-over")
    record TookOver(
            UUID from, String number, boolean recurrence, Marks marks, SetClock rectify, @Nullable SetClock decide)
            implements LinkEvent {}

    @Named("matter.split")
    record SplitInto(UUID part, String number, Words reason) implements LinkEvent {}

    /** @param decide as with {@link TookOver} */
    @Named("matter.split-from")
    record SplitFrom(UUID whole, String number, Marks marks, @Nullable SetClock decide) implements LinkEvent {}
}
