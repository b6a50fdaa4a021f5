package luoshi.ledger.life;

import static luoshi.ledger.life.Rules.ANSWERING;
import static luoshi.ledger.life.Rules.NOT_ENDED;
import static luoshi.ledger.life.Rules.NOT_MERGED;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.util.List;
import java.util.Optional;
import luoshi.account.Role;
import luoshi.ledger.life.InstructionCommand.AnswerInstruction;
import luoshi.ledger.life.InstructionCommand.ConfirmInstruction;
import luoshi.ledger.life.InstructionCommand.Instruct;
import luoshi.ledger.life.InstructionCommand.Way;
import luoshi.ledger.life.StepRules.HoldsRole;
import luoshi.ledger.life.StepRules.OwnerActs;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;

/** Nothing counts as a leader's until the leader has confirmed it (practice P7). */
final class InstructionRules {

    private static final int MOST = 100;

    private static final List<Rule<Instruct>> INSTRUCT = List.of(
            new RightStatus<>(NOT_ENDED),
            new HoldsRole<>(Role.LEADER),
            new LinkRules.NotPersonal<>(),
            new LeadersPost(),
            new InstructionDueAhead(),
            new Says<>("instruction", Instruct::text, 2, A_PAGE));

    private static final List<Rule<ConfirmInstruction>> CONFIRM_INSTRUCTION = List.of(
            new RightStatus<>(NOT_MERGED),
            new HoldsRole<>(Role.LEADER),
            new WaitsForConfirmation(),
            new LeaderConfirms());

    private static final List<Rule<AnswerInstruction>> ANSWER_INSTRUCTION = List.of(
            new RightStatus<>(ANSWERING),
            new OwnerActs<>(),
            new WaitsForAnswer(),
            new Says<>("answer", AnswerInstruction::text, 4, A_PAGE));

    private InstructionRules() {}

    /** All that may bar a command of this kind, in the order in which it is asked. */
    static List<? extends Rule<?>> of(InstructionCommand command) {
        return switch (command) {
            case Instruct _ -> INSTRUCT;
            case ConfirmInstruction _ -> CONFIRM_INSTRUCTION;
            case AnswerInstruction _ -> ANSWER_INSTRUCTION;
        };
    }

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
