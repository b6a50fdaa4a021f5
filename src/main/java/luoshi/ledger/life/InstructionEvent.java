package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.UUID;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What became of a leader's instruction. The act names who entered it; nothing is the leader's until confirmed. */
public sealed interface InstructionEvent extends MatterEvent {

    /** @param confirmed entered by the leader; otherwise by a secretary, and waiting */
    @Named("matter.instructed")
    record Instructed(int instruction, UUID leader, Words text, @Nullable LocalDate due, boolean confirmed)
            implements InstructionEvent {}

    @Named("matter.instruction-confirmed")
    record InstructionConfirmed(int instruction, InstructionCommand.Way way, @Nullable Words note)
            implements InstructionEvent {}

    @Named("matter.instruction-answered")
    record InstructionAnswered(int instruction, Words text) implements InstructionEvent {}
}
