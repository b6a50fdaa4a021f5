package luoshi.demonstration;

import luoshi.journal.Event;
import luoshi.journal.Named;

/** Marks a journal as that of a demonstration. */
sealed interface DemonstrationEvent extends Event {

    String KIND = "demonstration";

    @Named("demonstration.declared")
    record Declared(String product) implements DemonstrationEvent {}
}
