package luoshi.ledger.life;

import java.util.Optional;
import luoshi.account.Role;
import luoshi.organization.DutyKind;

/** To whom a matter may be sent. */
final class AssignmentRules {

    private AssignmentRules() {}

    /** It goes to a unit that exists and lies within the dispatcher's reach. */
    record TargetWithinReach<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "target-within-reach";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            boolean reachable = situation.target()
                    .filter(target -> target.unit().successor() == null)
                    .filter(target -> situation.viewer().sees(target.unit().path()))
                    .isPresent();
            return refuseWhen(!reachable);
        }
    }

    /** A post must own it there: a unit without a handler's post cannot be given matters. */
    record TargetHasHandler<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "target-has-handler";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return situation.target()
                    .flatMap(target -> refuseWhen(target.handler().isEmpty(), target.unit().name()));
        }
    }

    /** A duty that the list has withdrawn upward is not handed down again (R23, P6). */
    record NotWithdrawnUpward<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "duty-withdrawn-upward";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return situation.target()
                    .flatMap(AssignmentTarget::duty)
                    .filter(duty -> duty.kind() == DutyKind.WITHDRAWN_UPWARD)
                    .map(duty -> Refusal.of(id(), duty.code(), duty.text()));
        }
    }

    /**
     * The basic duty of an upper unit is not pushed down to a unit that does not have it as its own (R23, P6). The
     * district office may decide otherwise in a dispute: then its decision stands in the record.
     */
    record OwnDutyStays<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "own-duty-stays";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            boolean district = command instanceof CooperationCommand.DecideDispute
                    && situation.post() != null
                    && situation.post().roles().contains(Role.DISTRICT_OFFICE);
            return situation.target()
                    .filter(_ -> !district)
                    .flatMap(AssignmentTarget::above)
                    .map(above -> Refusal.of(
                            id(), above.duty().code(), above.duty().text(), above.unit().name()));
        }
    }

    /** Another unit was asked: its own is not another. */
    record TargetIsAnother<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "part-elsewhere";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            String own = situation.known().path();
            boolean elsewhere = situation.target()
                    .filter(target -> target.unit().successor() == null)
                    .filter(target -> !target.unit().path().equals(own))
                    .isPresent();
            return refuseWhen(!elsewhere);
        }
    }

    /** After so many returns the dispatcher's word is spent: one joint decision says whose it is (R21). */
    record JointDecisionFirst() implements Rule<MatterCommand.Assign> {

        @Override
        public String id() {
            return "joint-decision-first";
        }

        @Override
        public Optional<Refusal> check(MatterCommand.Assign command, Situation situation) {
            int returns = situation.known().holding().returns();
            return refuseWhen(returns >= situation.number(ClockRules.RETURNS_BEFORE_DECISION), returns);
        }
    }
}
