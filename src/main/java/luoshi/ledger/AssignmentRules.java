package luoshi.ledger;

import java.util.Optional;
import luoshi.ledger.MatterCommand.Assign;
import luoshi.organization.DutyKind;

/** To whom a matter may be sent. */
final class AssignmentRules {

    private AssignmentRules() {}

    /** It goes to a unit that exists and lies within the dispatcher's reach. */
    record TargetWithinReach() implements Rule<Assign> {

        @Override
        public String id() {
            return "target-within-reach";
        }

        @Override
        public Optional<Refusal> check(Assign command, Situation situation) {
            boolean reachable = situation.target()
                    .filter(target -> target.unit().successor() == null)
                    .filter(target -> situation.viewer().sees(target.unit().path()))
                    .isPresent();
            return refuseWhen(!reachable);
        }
    }

    /** A post must own it there: a unit without a handler's post cannot be given matters. */
    record TargetHasHandler() implements Rule<Assign> {

        @Override
        public String id() {
            return "target-has-handler";
        }

        @Override
        public Optional<Refusal> check(Assign command, Situation situation) {
            return situation.target()
                    .flatMap(target -> refuseWhen(target.handler().isEmpty(), target.unit().name()));
        }
    }

    /** A duty that the list has withdrawn upward is not handed down again (R23, P6). */
    record NotWithdrawnUpward() implements Rule<Assign> {

        @Override
        public String id() {
            return "duty-withdrawn-upward";
        }

        @Override
        public Optional<Refusal> check(Assign command, Situation situation) {
            return situation.target()
                    .flatMap(AssignmentTarget::duty)
                    .filter(duty -> duty.kind() == DutyKind.WITHDRAWN_UPWARD)
                    .map(duty -> Refusal.of(id(), duty.code(), duty.text()));
        }
    }

    /** A unit's own basic duty is not pushed down to a unit below it that has no such duty (R23, P6). */
    record OwnDutyStays() implements Rule<Assign> {

        @Override
        public String id() {
            return "own-duty-stays";
        }

        @Override
        public Optional<Refusal> check(Assign command, Situation situation) {
            return situation.target()
                    .filter(target -> target.duty().isEmpty())
                    .flatMap(AssignmentTarget::dispatcherOwn)
                    .map(own -> Refusal.of(id(), own.code(), own.text()));
        }
    }
}
