package luoshi.ledger.life;

import java.util.Optional;
import luoshi.account.Role;
import luoshi.ledger.life.InstructionCommand.AnswerInstruction;
import luoshi.ledger.life.InstructionCommand.ConfirmInstruction;
import luoshi.ledger.life.InstructionCommand.Instruct;
import luoshi.ledger.life.InstructionCommand.Way;

/** Nothing counts as a leader's until the leader has confirmed it (practice P7). */
final class InstructionRules {

    private static final int MOST = 100;

    private InstructionRules() {}

    /** The named post is a leader's. */
    record LeadersPost() implements Rule<Instruct> {

        @Override
        public String id() {
            return "leaders-post";
        }

        @Override
        public Optional<Refusal> check(Instruct command, Situation situation) {
            return refuseWhen(situation.named().filter(post -> post.roles().contains(Role.LEADER)).isEmpty());
        }
    }

    record InstructionDueAhead() implements Rule<Instruct> {

        @Override
        public String id() {
            return "instruction-due-ahead";
        }

        @Override
        public Optional<Refusal> check(Instruct command, Situation situation) {
            boolean past = command.due() != null && command.due().isBefore(situation.today());
            return refuseWhen(past || situation.known().instructions().all().size() >= MOST, situation.today());
        }
    }

    /** There is such an instruction, and it still waits to be confirmed. */
    record WaitsForConfirmation() implements Rule<ConfirmInstruction> {

        @Override
        public String id() {
            return "waits-for-confirmation";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(ConfirmInstruction command, Situation situation) {
            return refuseWhen(situation.known()
                    .instructions()
                    .find(command.instruction())
                    .filter(each -> !each.confirmed())
                    .isEmpty());
        }
    }

    /** At the desk the leader confirms; what was said by phone is noted by another person than the one who entered it. */
    record LeaderConfirms() implements Rule<ConfirmInstruction> {

        @Override
        public String id() {
            return "leader-confirms";
        }

        @Override
        public Optional<Refusal> check(ConfirmInstruction command, Situation situation) {
            Optional<Instructions.Instruction> waiting =
                    situation.known().instructions().find(command.instruction());
            if (waiting.isEmpty()) {
                return Optional.empty();
            }
            Instructions.Instruction instruction = waiting.get();
            boolean theLeader = situation.viewer().posts().stream()
                    .anyMatch(post -> post.post().equals(instruction.given().leader()) && post.onBehalfOf() == null);
            boolean another = !instruction.enteredBy().equals(situation.viewer().person())
                    && situation.viewer().has(Role.CLERK)
                    && command.note() != null
                    && !command.note().isBlank();
            return refuseWhen(command.way() == Way.AT_THE_DESK ? !theLeader : !another);
        }
    }

    /** It was confirmed and not answered yet. */
    record WaitsForAnswer() implements Rule<AnswerInstruction> {

        @Override
        public String id() {
            return "waits-for-answer";
        }

        @Override
        public Optional<Refusal> check(AnswerInstruction command, Situation situation) {
            return refuseWhen(situation.known()
                    .instructions()
                    .find(command.instruction())
                    .filter(Instructions.Instruction::waits)
                    .isEmpty());
        }
    }
}
