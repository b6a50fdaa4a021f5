package luoshi.ledger.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.ledger.life.MatterCommand.Approve;
import luoshi.ledger.life.MatterCommand.RequestCloseOut;
import luoshi.ledger.life.MatterCommand.Verify;
import org.jspecify.annotations.Nullable;

/** What keeps a close-out from becoming a formality (R15, R46): evidence of the result, two pairs of other eyes. */
final class CloseOutRules {

    private CloseOutRules() {}

    /** A text closes nothing: a file that shows the result must be there, after each redo a new one. */
    record ShowsResult() implements Rule<RequestCloseOut> {

        @Override
        public String id() {
            return "evidence-of-result";
        }

        @Override
        public Optional<Refusal> check(RequestCloseOut command, Situation situation) {
            return refuseWhen(situation.known().mending().resultEvidence() == 0);
        }
    }

    /** Nobody who registered, dispatched or handled the matter verifies it, not even through a deputy. */
    record IndependentPerson<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "independent-person";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.known().actors().anyWith(situation.humans(), Actor.TOUCHED));
        }
    }

    /**
     * A unit does not check its own work: the verifier's post lies in no unit, nor below one, that ever handled or
     * supported it, and in no unit in whose name somebody registered or dispatched it. A unit is that of the post at the
     * time of the act: whoever has moved since takes the old unit's part along. A unit that carries on for another after
     * a merger carries on the other's part as well.
     */
    record IndependentUnit<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "independent-unit";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.post() != null && touchedIn(situation.post().unitPath(), situation));
        }
    }

    /**
     * Whoever approves, or gives time, stands above the work: the post lies in no unit that ever handled or supported it.
     * A personal list is approved by the person's own leader (practice P12), who may sit in the same unit.
     */
    record DecidedElsewhere<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "independent-unit";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.post() != null
                    && !situation.known().kind().isPersonal()
                    && situation.known().holding().wasMendedIn(situation.post().unitPath(), situation.heir()));
        }
    }

    static boolean touchedIn(String own, Situation situation) {
        Matter matter = situation.known();
        String heir = situation.heir().apply(own);
        boolean touched = matter.actors().postsOf(Actor.TOUCHED).stream()
                .flatMap(post -> situation.unitPath().apply(post).stream())
                .anyMatch(path -> situation.heir().apply(path).equals(heir));
        return touched || matter.holding().wasMendedIn(own, situation.heir());
    }

    /** The plan's criteria were fixed before the work; each of them is answered. */
    record AnswersEachCriterion<C extends MatterCommand>(Function<C, List<Boolean>> met) implements Rule<C> {

        @Override
        public String id() {
            return "each-criterion";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            int criteria = situation.known().mending().plan().map(plan -> plan.criteria().size()).orElse(0);
            int answered = met.apply(command).size();
            return refuseWhen(answered != criteria, criteria, answered);
        }
    }

    /**
     * Whoever finds it done says which of the plan's two aims was reached, and by what one sees it (R20): "good enough"
     * stands apart from "out in front".
     */
    record SaysWhatWasReached<C extends MatterCommand>(
            BiPredicate<C, Situation> done, Function<C, @Nullable Aim> aim, Function<C, @Nullable String> shown)
            implements Rule<C> {

        private static final int LEAST = 2;

        @Override
        public String id() {
            return "says-what-was-reached";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            String words = shown.apply(command);
            int length = words == null ? 0 : words.strip().length();
            boolean said = aim.apply(command) != null && length >= LEAST && length <= StepRules.Says.A_PAGE;
            return refuseWhen(!said && done.test(command, situation), LEAST, StepRules.Says.A_PAGE);
        }
    }

    static boolean allMet(List<Boolean> met) {
        return met.stream().allMatch(each -> each);
    }

    /**
     * Three people stand behind every close-out: who verified does not approve, and whose eye was independent when it
     * verified has not laid a hand on the matter since, as when a verifier takes over the post that handles it.
     */
    record ThreePeople() implements Rule<Approve> {

        @Override
        public String id() {
            return "three-people";
        }

        @Override
        public Optional<Refusal> check(Approve command, Situation situation) {
            Matter matter = situation.known();
            return refuseWhen(matter.actors().anyWith(situation.humans(), Set.of(Actor.Part.VERIFIED))
                    || matter.actors().anyWith(matter.closing().verifiers(), Actor.TOUCHED));
        }
    }

    /** A look-back happens on or after its day, while one is still to come. */
    record LookBackIsDue() implements Rule<MatterCommand.LookBack> {

        @Override
        public String id() {
            return "look-back-due";
        }

        @Override
        public Optional<Refusal> check(MatterCommand.LookBack command, Situation situation) {
            var due = situation.known().closing().lookBacksDue();
            if (due.isEmpty()) {
                return Optional.of(Refusal.of("no-look-back-left"));
            }
            return refuseWhen(situation.today().isBefore(due.getFirst()), due.getFirst());
        }
    }

    /** The lead does not end it over the heads of those who still owe a part: neither by a close-out nor by a merger. */
    record PartsDelivered<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "parts-delivered";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            int owed = situation.known().parts().owed().size();
            return refuseWhen(owed > 0 && ends(command), owed);
        }
    }

    /** What a leader asked is answered before it is said to be done, is approved, or goes into another (P7). */
    record InstructionsAnswered<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "instructions-answered";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.known().instructions().anyWaits() && ends(command));
        }
    }

    /**
     * What a clerk has registered as a leader's instruction counts as the leader's only once the leader, or another clerk
     * by a call, has confirmed it (practice P7): until then it is not said to be done.
     */
    record LeaderOnRecord() implements Rule<RequestCloseOut> {

        @Override
        public String id() {
            return "leader-on-record";
        }

        @Override
        public Optional<Refusal> check(RequestCloseOut command, Situation situation) {
            Matter matter = situation.known();
            return refuseWhen(matter.registration().isLeadersInstruction()
                    && matter.instructions().all().stream().noneMatch(Instructions.Instruction::confirmed));
        }
    }

    /** All of these lead to an end, except a recurrence that leaves both numbers alive. */
    private static boolean ends(MatterCommand command) {
        return !(command instanceof LinkCommand.ConfirmRecurrence again) || again.sameCause();
    }

    /** What may be an earlier matter come again is not closed for good before somebody has said whether it is (R16). */
    record RecurrenceJudged() implements Rule<Approve> {

        @Override
        public String id() {
            return "recurrence-judged-first";
        }

        @Override
        public Optional<Refusal> check(Approve command, Situation situation) {
            List<MayRepeat> open = situation.mayRepeat().get();
            if (open.isEmpty()) {
                return Optional.empty();
            }
            String seen = open.stream().filter(MayRepeat::seen).map(MayRepeat::number).collect(Collectors.joining(", "));
            return Optional.of(seen.isEmpty() ? Refusal.of("recurrence-judged-elsewhere") : Refusal.of(id(), seen));
        }
    }

    /** A major matter is accepted by three sides, not verified by one. */
    record NotByOneAlone() implements Rule<Verify> {

        @Override
        public String id() {
            return "not-by-one-alone";
        }

        @Override
        public Optional<Refusal> check(Verify command, Situation situation) {
            return refuseWhen(situation.known()
                    .closing()
                    .request()
                    .filter(request -> request.route() == Route.MAJOR)
                    .isPresent());
        }
    }

    /** On the small route the callers speak first; they may make a check on site unnecessary. */
    record CallersFirst() implements Rule<Verify> {

        @Override
        public String id() {
            return "callers-first";
        }

        @Override
        public Optional<Refusal> check(Verify command, Situation situation) {
            boolean small = situation.known()
                    .closing()
                    .request()
                    .filter(request -> request.route() == Route.SMALL)
                    .isPresent();
            return refuseWhen(small && !situation.known().voices().allSettled());
        }
    }

    /** Everybody who raised it was called back, and every other end than "yes" has its approver (R49, P4). */
    record VoicesSettled() implements Rule<Approve> {

        @Override
        public String id() {
            return "voices-settled";
        }

        @Override
        public Optional<Refusal> check(Approve command, Situation situation) {
            return refuseWhen(!situation.known().voices().allSettled());
        }
    }
}
