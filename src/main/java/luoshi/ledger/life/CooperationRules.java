package luoshi.ledger.life;

import static luoshi.ledger.life.MatterStatus.REGISTERED;
import static luoshi.ledger.life.MatterStatus.RETURNED;
import static luoshi.ledger.life.Rules.MENDING;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import luoshi.account.Role;
import luoshi.ledger.life.CooperationCommand.AskPart;
import luoshi.ledger.life.CooperationCommand.DecideDispute;
import luoshi.ledger.life.CooperationCommand.DeliverPart;
import luoshi.ledger.life.CooperationCommand.EndOversight;
import luoshi.ledger.life.CooperationCommand.ListForOversight;
import luoshi.ledger.life.CooperationCommand.Refer;
import luoshi.ledger.life.CooperationCommand.ReportOversight;
import luoshi.ledger.life.CooperationCommand.WaivePart;
import luoshi.ledger.life.StepRules.HoldsRole;
import luoshi.ledger.life.StepRules.OwnerActs;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;

/** What holds between the units that share a matter (practice P8, requirement R21). */
final class CooperationRules {

    static final int MOST_PARTS = 20;

    private static final List<Rule<Refer>> REFER = List.of(
            new RightStatus<>(Set.of(REGISTERED, RETURNED)),
            new HoldsRole<>(Role.DISPATCHER),
            new ReferredBeyondReach(),
            new ReferralsLeft(),
            new AssignmentRules.OwnDutyStays<>(),
            new Says<>("note", Refer::note, 4, A_PAGE));

    private static final List<Rule<AskPart>> ASK_PART = List.of(
            new RightStatus<>(MENDING),
            new OwnerActs<>(),
            new LinkRules.NotPersonal<>(),
            new AssignmentRules.TargetIsAnother<>(),
            new AssignmentRules.TargetHasHandler<>(),
            new AssignmentRules.NotWithdrawnUpward<>(),
            new PartsLeft(),
            new PartDueWithin(),
            new Says<>("part", AskPart::what, 4, A_PAGE));

    private static final List<Rule<DeliverPart>> DELIVER_PART = List.of(
            new RightStatus<>(MENDING),
            new PartOwed<>(DeliverPart::part),
            new OwnerActs<>(),
            new Says<>("delivery", DeliverPart::text, 4, A_PAGE));

    private static final List<Rule<WaivePart>> WAIVE_PART = List.of(
            new RightStatus<>(MENDING),
            new OwnerActs<>(),
            new PartOwed<>(WaivePart::part),
            new Says<>("reason", WaivePart::reason, 4, A_PAGE));

    private static final List<Rule<DecideDispute>> DECIDE_DISPUTE = List.of(
            new InDispute(),
            new Leads<>(),
            new AssignmentRules.TargetWithinReach<>(),
            new AssignmentRules.NotWithdrawnUpward<>(),
            new AssignmentRules.OwnDutyStays<>(),
            new AssignmentRules.TargetHasHandler<>(),
            new HeardAll(),
            new Says<>("reason", DecideDispute::reason, 8, A_PAGE));

    private CooperationRules() {}

    /** All that may bar a command of this kind, in the order in which it is asked. */
    static List<? extends Rule<?>> of(CooperationCommand command) {
        return switch (command) {
            case Refer _ -> REFER;
            case AskPart _ -> ASK_PART;
            case DeliverPart _ -> DELIVER_PART;
            case WaivePart _ -> WAIVE_PART;
            case ListForOversight _ -> OversightRules.LIST;
            case ReportOversight _ -> OversightRules.REPORT;
            case EndOversight _ -> OversightRules.END;
            case DecideDispute _ -> DECIDE_DISPUTE;
        };
    }

    /** Within one's own reach a matter is assigned; only beyond it is it referred, and there somebody dispatches it. */
    record ReferredBeyondReach() implements Rule<Refer> {

        @Override
        public String id() {
            return "refer-beyond-reach";
        }

        @Override
        public Optional<Refusal> check(Refer command, Situation situation) {
            boolean beyond = situation.target()
                    .filter(target -> target.unit().successor() == null)
                    .filter(target -> !situation.viewer().sees(target.unit().path()))
                    .flatMap(AssignmentTarget::dispatcher)
                    .filter(dispatcher -> !dispatcher.id().equals(situation.known().owner()))
                    .isPresent();
            return refuseWhen(!beyond);
        }
    }

    /** A matter is not sent around. */
    record ReferralsLeft() implements Rule<Refer> {

        @Override
        public String id() {
            return "referrals-left";
        }

        @Override
        public Optional<Refusal> check(Refer command, Situation situation) {
            int most = situation.number(ClockRules.REFER_MOST);
            return refuseWhen(situation.known().holding().referrals() >= most, most);
        }
    }

    record PartDueWithin() implements Rule<AskPart> {

        @Override
        public String id() {
            return "part-due-within";
        }

        @Override
        public Optional<Refusal> check(AskPart command, Situation situation) {
            LocalDate last = PlanRules.lastDay(situation.known().rectifyClock());
            boolean late = command.due().isAfter(last) && !last.isBefore(situation.today());
            return refuseWhen(command.due().isBefore(situation.today()) || late, last);
        }
    }

    record PartsLeft() implements Rule<AskPart> {

        @Override
        public String id() {
            return "parts-left";
        }

        @Override
        public Optional<Refusal> check(AskPart command, Situation situation) {
            return refuseWhen(situation.known().parts().all().size() >= MOST_PARTS, MOST_PARTS);
        }
    }

    /** The part exists and is still owed. */
    record PartOwed<C extends MatterCommand>(ToIntFunction<C> part) implements Rule<C> {

        @Override
        public String id() {
            return "part-owed";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.known()
                    .parts()
                    .find(part.applyAsInt(command))
                    .filter(each -> each.state() == Parts.State.OWED)
                    .isEmpty());
        }
    }

    /** Only a leader in whose portfolio it lies, or the district office, watches and decides. */
    record Leads<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "leads-it";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.post() == null);
        }
    }

    /** There is a dispute: it came back, or it is a part of something that came back, or took such a matter over. */
    record InDispute() implements Rule<DecideDispute> {

        @Override
        public String id() {
            return "step-in-turn";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(DecideDispute command, Situation situation) {
            Matter matter = situation.known();
            boolean inherited = matter.status() == MatterStatus.REGISTERED && matter.holding().returns() > 0;
            return refuseWhen(matter.status() != MatterStatus.RETURNED && !inherited, matter.status());
        }
    }

    /** Nobody is decided over unheard. */
    record HeardAll() implements Rule<DecideDispute> {

        @Override
        public String id() {
            return "heard-all";
        }

        @Override
        public Optional<Refusal> check(DecideDispute command, Situation situation) {
            return refuseWhen(!command.heard().containsAll(situation.known().holding().returnedBy()));
        }
    }
}
