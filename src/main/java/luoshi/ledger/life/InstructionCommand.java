package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leader's instruction (批示): given, confirmed where somebody else entered it, answered (practice P7). */
public sealed interface InstructionCommand extends MatterCommand {

    /** @param leader the leader's post; its holder instructs at once, a clerk enters for it and it waits to be confirmed */
    record Instruct(UUID leader, String text, @Nullable LocalDate due) implements InstructionCommand {

        public Instruct {
            Objects.requireNonNull(leader);
            Objects.requireNonNull(text);
        }
    }

    /** How a leader confirmed what a secretary had entered. */
    enum Way {
        AT_THE_DESK,
        BY_PHONE
    }

    /** @param instruction its number within the matter, from 1 */
    record ConfirmInstruction(int instruction, Way way, @Nullable String note) implements InstructionCommand {

        public ConfirmInstruction {
            Objects.requireNonNull(way);
        }
    }

    record AnswerInstruction(int instruction, String text) implements InstructionCommand {

        public AnswerInstruction {
            Objects.requireNonNull(text);
        }
    }
}
