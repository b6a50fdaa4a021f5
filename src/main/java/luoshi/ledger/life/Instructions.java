package luoshi.ledger.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** The leaders' instructions on a matter: which are confirmed, which still wait for an answer. */
public final class Instructions {

    /**
     * One instruction.
     *
     * @param enteredBy who typed it: the leader, or a secretary
     * @param answer    null while it waits
     */
    public record Instruction(
            InstructionEvent.Instructed given, UUID enteredBy, boolean confirmed, @Nullable Words answer) {

        public boolean waits() {
            return confirmed && answer == null;
        }
    }

    private final List<Instruction> instructions = new ArrayList<>();

    void apply(InstructionEvent event, UUID person) {
        switch (event) {
            case InstructionEvent.Instructed given ->
                instructions.add(new Instruction(given, person, given.confirmed(), null));
            case InstructionEvent.InstructionConfirmed confirmed -> {
                Instruction was = instructions.get(confirmed.instruction() - 1);
                put(confirmed.instruction(), new Instruction(was.given(), was.enteredBy(), true, was.answer()));
            }
            case InstructionEvent.InstructionAnswered answered -> {
                Instruction was = instructions.get(answered.instruction() - 1);
                put(answered.instruction(), new Instruction(was.given(), was.enteredBy(), true, answered.text()));
            }
        }
    }

    private void put(int number, Instruction instruction) {
        instructions.set(number - 1, instruction);
    }

    public List<Instruction> all() {
        return List.copyOf(instructions);
    }

    /** Some leader waits for an answer. */
    boolean anyWaits() {
        return instructions.stream().anyMatch(Instruction::waits);
    }

    Optional<Instruction> find(int number) {
        return number >= 1 && number <= instructions.size()
                ? Optional.of(instructions.get(number - 1))
                : Optional.empty();
    }
}
