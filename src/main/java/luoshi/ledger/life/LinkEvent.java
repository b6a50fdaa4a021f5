package luoshi.ledger.life;

import java.util.UUID;
import luoshi.journal.Named;
import luoshi.journal.Words;

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

    /** @param rectify the earlier of the two dates */
    @Named("matter.took-over")
    record TookOver(UUID from, String number, boolean recurrence, Marks marks, SetClock rectify) implements LinkEvent {}

    @Named("matter.split")
    record SplitInto(UUID part, String number, Words reason) implements LinkEvent {}

    @Named("matter.split-from")
    record SplitFrom(UUID whole, String number, Marks marks) implements LinkEvent {}
}
