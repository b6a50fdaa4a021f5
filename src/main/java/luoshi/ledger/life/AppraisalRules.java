package luoshi.ledger.life;

import static luoshi.ledger.life.StepRules.Says.A_LINE;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.util.List;
import java.util.Optional;
import luoshi.account.Role;
import luoshi.ledger.life.AppraisalCommand.Appraise;
import luoshi.ledger.life.AppraisalCommand.HoldReminderTalk;
import luoshi.ledger.life.StepRules.HoldsRole;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;

/**
 * Who judges what a matter weighs, and that the judgement is one. It is judged before it is checked: the route to close-out
 * follows from it, and whoever judged it is no independent eye. What was judged a first sign may end with a talk, which
 * somebody else confirms.
 */
final class AppraisalRules {

    private static final int A_REASON = 4;

    private static final List<Rule<Appraise>> APPRAISE = List.of(
            new RightStatus<>(LinkRules.OPEN_TO_CHANGE),
            new HoldsRole<>(Role.DISPATCHER),
            new LinkRules.NotPersonal<>(),
            new AppraisalDiffers(),
            new AppraisalReasoned());

    private static final List<Rule<HoldReminderTalk>> HOLD_REMINDER_TALK = List.of(
            new RightStatus<>(Rules.MENDING),
            new HoldsRole<>(Role.HANDLER),
            new EarlySignOnly(),
            new TalkIsEnough(),
            new CloseOutRules.PartsDelivered<>(),
            new CloseOutRules.InstructionsAnswered<>(),
            new StepRules.FactNotAhead<>(HoldReminderTalk::on),
            new Says<>("with", HoldReminderTalk::with, 2, A_LINE),
            new Says<>("talk", HoldReminderTalk::talk, 8, A_PAGE));

    private AppraisalRules() {}

    /** All that may bar a command of this kind, in the order in which it is asked. */
    static List<? extends Rule<?>> of(AppraisalCommand command) {
        return switch (command) {
            case Appraise _ -> APPRAISE;
            case HoldReminderTalk _ -> HOLD_REMINDER_TALK;
        };
    }

    /** To judge again is to judge otherwise. */
    record AppraisalDiffers() implements Rule<Appraise> {

        @Override
        public String id() {
            return "appraisal-differs";
        }

        @Override
        public Optional<Refusal> check(Appraise command, Situation situation) {
            return refuseWhen(situation.known().appraisal().filter(command.appraisal()::equals).isPresent());
        }
    }

    /** Whoever calls it slight or grave, names an attitude or changes a judgement says why; the usual case asks for no words. */
    record AppraisalReasoned() implements Rule<Appraise> {

        @Override
        public String id() {
            return "appraisal-reasoned";
        }

        @Override
        public Optional<Refusal> check(Appraise command, Situation situation) {
            boolean usual = command.severity() == Severity.ORDINARY
                    && command.attitudes().isEmpty()
                    && situation.known().appraisal().isEmpty();
            String reason = command.reason() == null ? "" : command.reason().strip();
            boolean said = reason.length() >= (usual ? 0 : A_REASON) && reason.length() <= A_PAGE;
            return refuseWhen(!said, A_REASON, A_PAGE);
        }
    }

    /** The short way is for what was judged a first sign; a problem in earnest is mended by a plan (R35). */
    record EarlySignOnly() implements Rule<HoldReminderTalk> {

        @Override
        public String id() {
            return "early-sign-only";
        }

        @Override
        public Optional<Refusal> check(HoldReminderTalk command, Situation situation) {
            return refuseWhen(situation.known().appraisal()
                    .filter(judged -> judged.severity() == Severity.EARLY_SIGN)
                    .isEmpty());
        }
    }

    /** What three sides must accept, whatever it was judged, is not talked away: it came again, is listed, or many raised it. */
    record TalkIsEnough() implements Rule<HoldReminderTalk> {

        @Override
        public String id() {
            return "talk-is-enough";
        }

        @Override
        public Optional<Refusal> check(HoldReminderTalk command, Situation situation) {
            return refuseWhen(Routes.of(situation.known(), situation.numbers()).route() == Route.MAJOR);
        }
    }
}
