package luoshi.ledger.life;

import static luoshi.ledger.life.StepRules.Says.A_LINE;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.LinkCommand.ConfirmRecurrence;
import luoshi.ledger.life.LinkCommand.DenyRecurrence;
import luoshi.ledger.life.LinkCommand.Link;
import luoshi.ledger.life.LinkCommand.Merge;
import luoshi.ledger.life.LinkCommand.Split;
import luoshi.ledger.life.StepRules.HoldsRole;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;

/** When two matters may be tied, joined or parted (practice P2). */
final class LinkRules {

    /** A matter that is being checked, has ended or is put off keeps its shape. */
    static final Set<MatterStatus> OPEN_TO_CHANGE = Set.copyOf(EnumSet.of(
            MatterStatus.REGISTERED,
            MatterStatus.ASSIGNED,
            MatterStatus.RETURNED,
            MatterStatus.ACCEPTED,
            MatterStatus.IN_PROGRESS,
            MatterStatus.REOPENED));

    /** Whoever checks it may see that it is the same again: until it is closed that can be said. */
    static final Set<MatterStatus> OPEN_TO_JUDGE = Set.copyOf(EnumSet.of(
            MatterStatus.REGISTERED,
            MatterStatus.ASSIGNED,
            MatterStatus.RETURNED,
            MatterStatus.ACCEPTED,
            MatterStatus.IN_PROGRESS,
            MatterStatus.REOPENED,
            MatterStatus.UNDER_VERIFICATION,
            MatterStatus.VERIFIED));

    private static final List<Rule<ConfirmRecurrence>> CONFIRM_RECURRENCE = List.of(
            new RightStatus<>(LinkRules.OPEN_TO_JUDGE),
            new HoldsRole<>(Role.DISPATCHER),
            new OtherSeen<>(),
            new NotPersonal<>(),
            new NotItsHandler<>(),
            new EarlierClosed<>(),
            new NotJudgedYet<>(),
            new WithinWindow(),
            new EarlierWithinReach(),
            new CloseOutRules.PartsDelivered<>(),
            new CloseOutRules.InstructionsAnswered<>(),
            new Says<>("reason", ConfirmRecurrence::reason, 4, A_PAGE));

    private static final List<Rule<DenyRecurrence>> DENY_RECURRENCE = List.of(
            new RightStatus<>(LinkRules.OPEN_TO_JUDGE),
            new HoldsRole<>(Role.DISPATCHER),
            new OtherSeen<>(),
            new NotItsHandler<>(),
            new EarlierClosed<>(),
            new NotJudgedYet<>(),
            new Says<>("reason", DenyRecurrence::reason, 4, A_PAGE));

    private static final List<Rule<Link>> LINK = List.of(
            new HoldsRole<>(Role.DISPATCHER),
            new OtherSeen<>(),
            new NotPersonal<>(),
            new NotLinkedYet());

    private static final List<Rule<Merge>> MERGE = List.of(
            new RightStatus<>(LinkRules.OPEN_TO_CHANGE),
            new HoldsRole<>(Role.DISPATCHER),
            new OtherSeen<>(),
            new NotPersonal<>(),
            new IntoAnOpenOne(),
            new CloseOutRules.PartsDelivered<>(),
            new CloseOutRules.InstructionsAnswered<>(),
            new Says<>("reason", Merge::reason, 4, A_PAGE));

    private static final List<Rule<Split>> SPLIT = List.of(
            new RightStatus<>(LinkRules.OPEN_TO_CHANGE),
            new HoldsRole<>(Role.DISPATCHER),
            new NotPersonal<>(),
            new PartInColumns(),
            new Says<>("title", Split::title, 4, A_LINE),
            new Says<>("reason", Split::reason, 4, A_PAGE));

    private LinkRules() {}

    /** All that may bar a command of this kind, in the order in which it is asked. */
    static List<? extends Rule<?>> of(LinkCommand command) {
        return switch (command) {
            case ConfirmRecurrence _ -> CONFIRM_RECURRENCE;
            case DenyRecurrence _ -> DENY_RECURRENCE;
            case Link _ -> LINK;
            case Merge _ -> MERGE;
            case Split _ -> SPLIT;
        };
    }

    /** The other matter is one that the asker may see, and not this one. */
    record OtherSeen<C extends LinkCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "other-seen";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            UUID self = situation.known().id();
            return refuseWhen(situation.other().filter(other -> !other.id().equals(self)).isEmpty());
        }
    }

    /** A personal matter stays by itself: through a link others would see it. */
    record NotPersonal<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "not-personal";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            boolean other = situation.other().filter(each -> each.kind().isPersonal()).isPresent();
            return refuseWhen(situation.known().kind().isPersonal() || other);
        }
    }

    /** Whether it is the same again is not for those who mended it to say. */
    record NotItsHandler<C extends LinkCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "not-its-handler";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            Set<UUID> humans = situation.humans();
            boolean mended = situation.known().actors().anyWith(humans, Actor.MENDED)
                    || situation.other().filter(other -> other.actors().anyWith(humans, Actor.MENDED)).isPresent();
            return refuseWhen(mended);
        }
    }

    record EarlierClosed<C extends LinkCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "earlier-closed";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return situation.other().flatMap(other -> refuseWhen(!other.status().isClosed(), other.number()));
        }
    }

    /** Within the window the old number is reopened; beyond it, and for another cause, both live on. */
    record WithinWindow() implements Rule<ConfirmRecurrence> {

        @Override
        public String id() {
            return "within-window";
        }

        @Override
        public Optional<Refusal> check(ConfirmRecurrence command, Situation situation) {
            int days = situation.number(ClockRules.RECURRENCE_WINDOW);
            return situation.other()
                    .flatMap(other -> other.closing().closedAt())
                    .map(closed -> dayOf(closed).plusDays(days))
                    .flatMap(last -> refuseWhen(
                            command.sameCause() && situation.known().receivedOn().isAfter(last), days, last));
        }
    }

    /** Who may read a copy of a closed matter does not reopen it: that is for those within whose reach it lies. */
    record EarlierWithinReach() implements Rule<ConfirmRecurrence> {

        @Override
        public String id() {
            return "role-for-step";
        }

        @Override
        public Optional<Refusal> check(ConfirmRecurrence command, Situation situation) {
            boolean beyond = situation.other()
                    .filter(earlier -> situation.viewer().postFor(Role.DISPATCHER, earlier.path()).isEmpty())
                    .filter(earlier -> situation.viewer().postFor(Role.VERIFIER, earlier.path()).isEmpty())
                    .isPresent();
            return refuseWhen(command.sameCause() && beyond, Role.DISPATCHER);
        }
    }

    /** A part has no other columns than the whole; none given means those of the whole. */
    record PartInColumns() implements Rule<LinkCommand.Split> {

        @Override
        public String id() {
            return "columns-of-kind";
        }

        @Override
        public Optional<Refusal> check(LinkCommand.Split command, Situation situation) {
            MatterKind kind = situation.known().kind();
            boolean fit = command.particulars().isEmpty() || RegistrationRules.fits(kind, command.particulars())
                    && !UrgencyRules.isUnknown(command.particulars().get(Urgency.COLUMN));
            return refuseWhen(!fit, kind, RegistrationRules.MOST_IN_A_COLUMN);
        }
    }

    record NotJudgedYet<C extends LinkCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "not-judged-yet";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.known().wording().recurrenceWasJudged(command.other()));
        }
    }

    record NotLinkedYet() implements Rule<Link> {

        @Override
        public String id() {
            return "not-linked-yet";
        }

        @Override
        public Optional<Refusal> check(Link command, Situation situation) {
            return refuseWhen(situation.known().wording().links().stream()
                    .anyMatch(each -> each.other().equals(command.with()) && each.relation() == command.relation()));
        }
    }

    /** What is merged goes into an open matter within the same dispatcher's reach. */
    record IntoAnOpenOne() implements Rule<Merge> {

        @Override
        public String id() {
            return "into-an-open-one";
        }

        @Override
        public Optional<Refusal> check(Merge command, Situation situation) {
            return situation.other().flatMap(other -> refuseWhen(
                    !OPEN_TO_CHANGE.contains(other.status())
                            || situation.viewer().postFor(Role.DISPATCHER, other.path()).isEmpty(),
                    other.number()));
        }
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, SqlTime.OFFICE_ZONE);
    }
}
