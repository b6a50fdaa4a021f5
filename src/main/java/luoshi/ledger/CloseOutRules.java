package luoshi.ledger;

import java.util.Optional;
import luoshi.ledger.MatterCommand.Approve;
import luoshi.ledger.MatterCommand.RequestCloseOut;
import luoshi.ledger.MatterCommand.Verify;

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
            return refuseWhen(situation.known().resultEvidence() == 0);
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
            return refuseWhen(situation.known().wasTouchedBy(situation.viewer().person()));
        }
    }

    /** A unit does not check its own work: the verifier's post lies in none of the units that ever handled it. */
    record IndependentUnit<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "independent-unit";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.post() != null
                    && situation.known().wasHandledIn(situation.post().unitPath()));
        }
    }

    /** The plan's criteria were fixed before the work; each of them is answered. */
    record AnswersEachCriterion() implements Rule<Verify> {

        @Override
        public String id() {
            return "each-criterion";
        }

        @Override
        public Optional<Refusal> check(Verify command, Situation situation) {
            int criteria = situation.known().plan().map(plan -> plan.criteria().size()).orElse(0);
            return refuseWhen(command.met().size() != criteria, criteria, command.met().size());
        }
    }

    /** Who verified does not approve: three people stand behind every close-out. */
    record ApproverDidNotVerify() implements Rule<Approve> {

        @Override
        public String id() {
            return "approver-did-not-verify";
        }

        @Override
        public Optional<Refusal> check(Approve command, Situation situation) {
            return refuseWhen(situation.known().wasVerifiedBy(situation.viewer().person()));
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
            var due = situation.known().lookBacksDue();
            if (due.isEmpty()) {
                return Optional.of(Refusal.of("no-look-back-left"));
            }
            return refuseWhen(situation.today().isBefore(due.getFirst()), due.getFirst());
        }
    }
}
