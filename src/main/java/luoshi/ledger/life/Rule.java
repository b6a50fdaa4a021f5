package luoshi.ledger.life;

import java.util.Optional;

/**
 * One rule that can bar a command: its id, under which its words stand in the message files and its row in the manual,
 * and its check. A refusal always says which rule, and the way past it.
 */
interface Rule<C extends MatterCommand> {

    String id();

    Optional<Refusal> check(C command, Situation situation);

    /** Where it bars, nothing more is asked: the step is out of turn, or not the asker's. */
    default boolean endsTheAsking() {
        return false;
    }

    default Optional<Refusal> refuseWhen(boolean barred, Object... arguments) {
        return barred ? Optional.of(Refusal.of(id(), arguments)) : Optional.empty();
    }
}
