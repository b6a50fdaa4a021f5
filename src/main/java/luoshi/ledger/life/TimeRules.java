package luoshi.ledger.life;

import static luoshi.ledger.life.MatterStatus.LONG_TERM;
import static luoshi.ledger.life.Rules.MENDING_OR_PUT_OFF;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.account.Role;
import luoshi.journal.SqlTime;
import luoshi.ledger.life.StepRules.HoldsRole;
import luoshi.ledger.life.StepRules.OwnerActs;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;
import luoshi.ledger.life.TimeCommand.AskForTime;
import luoshi.ledger.life.TimeCommand.GrantTime;
import luoshi.ledger.life.TimeCommand.RefuseTime;
import luoshi.ledger.life.TimeCommand.Resume;

/** When more time can be asked for and given (practice P3): before the date, with a reason, by somebody above. */
final class TimeRules {

    private static final List<Rule<AskForTime>> ASK_FOR_TIME = List.of(
            new RightStatus<>(MENDING_OR_PUT_OFF),
            new OwnerActs<>(),
            new WordRules.ListSignedFirst<>(),
            new OneRequestAtATime(),
            new ClockRuns(),
            new AskedBeforeDue(),
            new UntilWithinBound(),
            new ExtensionsLeft(),
            new Says<>("reason", AskForTime::reason, 8, A_PAGE));

    private static final List<Rule<GrantTime>> GRANT_TIME = List.of(
            new RightStatus<>(MENDING_OR_PUT_OFF),
            new HoldsRole<>(Role.APPROVER),
            new TimeWasAsked<>(),
            new AnotherDecides<>(),
            new CloseOutRules.DecidedElsewhere<>());

    private static final List<Rule<RefuseTime>> REFUSE_TIME = List.of(
            new RightStatus<>(MENDING_OR_PUT_OFF),
            new HoldsRole<>(Role.APPROVER),
            new TimeWasAsked<>(),
            new AnotherDecides<>(),
            new Says<>("reason", RefuseTime::reason, 4, A_PAGE));

    private static final List<Rule<Resume>> RESUME = List.of(
            new RightStatus<>(MENDING_OR_PUT_OFF),
            new OwnerActs<>(),
            new ClockStandsStill(),
            new Says<>("reason", Resume::reason, 4, A_PAGE));

    private TimeRules() {}

    /** All that may bar a command of this kind, in the order in which it is asked. */
    static List<? extends Rule<?>> of(TimeCommand command) {
        return switch (command) {
            case AskForTime _ -> ASK_FOR_TIME;
            case GrantTime _ -> GRANT_TIME;
            case RefuseTime _ -> REFUSE_TIME;
            case Resume _ -> RESUME;
        };
    }

    record OneRequestAtATime() implements Rule<AskForTime> {

        @Override
        public String id() {
            return "one-request-at-a-time";
        }

        @Override
        public Optional<Refusal> check(AskForTime command, Situation situation) {
            return refuseWhen(situation.known().timeAsked().isPresent());
        }
    }

    /** Who is late does not ask for an earlier lateness to be forgotten. */
    record AskedBeforeDue() implements Rule<AskForTime> {

        @Override
        public String id() {
            return "asked-before-due";
        }

        @Override
        public Optional<Refusal> check(AskForTime command, Situation situation) {
            SetClock clock = situation.known().rectifyClock();
            boolean late = !situation.now().isBefore(clock.due()) && !clock.standsStillAt(situation.now());
            return refuseWhen(!command.kind().stopsTheMatter() && late, PlanRules.lastDay(clock));
        }
    }

    /** A clock that stands still neither moves on nor stops a second time. */
    record ClockRuns() implements Rule<AskForTime> {

        @Override
        public String id() {
            return "clock-runs";
        }

        @Override
        public Optional<Refusal> check(AskForTime command, Situation situation) {
            boolean still = situation.known().rectifyClock().standsStillAt(situation.now());
            return refuseWhen(!command.kind().stopsTheMatter() && still);
        }
    }

    /** The day that is asked for lies ahead and within the bound of the rulebook. */
    record UntilWithinBound() implements Rule<AskForTime> {

        @Override
        public String id() {
            return "until-within-bound";
        }

        @Override
        public Optional<Refusal> check(AskForTime command, Situation situation) {
            LocalDate last = PlanRules.lastDay(situation.known().rectifyClock());
            LocalDate after = command.kind() == TimeKind.EXTENSION ? last : situation.today();
            LocalDate bound = switch (command.kind()) {
                case EXTENSION -> furthest(situation, last);
                case SUSPENSION -> after.plusDays(situation.number(ClockRules.SUSPEND_MOST_DAYS));
                case DEFERRAL, LONG_TERM -> after.plusDays(situation.number(ClockRules.REVIEW_WITHIN));
            };
            boolean within = command.until().isAfter(after) && !command.until().isAfter(bound);
            return refuseWhen(!within, after.plusDays(1), bound);
        }

        private static LocalDate furthest(Situation situation, LocalDate last) {
            String rule = situation.known().kind().extendRule();
            return PlanRules.lastDay(situation.clocks().apply(rule, last.atStartOfDay(SqlTime.OFFICE_ZONE).toInstant()));
        }
    }

    record ExtensionsLeft() implements Rule<AskForTime> {

        @Override
        public String id() {
            return "extensions-left";
        }

        @Override
        public Optional<Refusal> check(AskForTime command, Situation situation) {
            boolean once = situation.known().kind().isExtendedOnce();
            int most = once ? 1 : situation.number(ClockRules.EXTEND_MOST_TIMES);
            return refuseWhen(
                    command.kind() == TimeKind.EXTENSION && situation.known().extensions() >= most, most);
        }
    }

    record TimeWasAsked<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "time-was-asked";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.known().timeAsked().isEmpty());
        }
    }

    /** Nobody gives time to work that is their own. */
    record AnotherDecides<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "another-decides";
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(situation.known().actors().anyWith(situation.humans(), Actor.MENDED));
        }
    }

    record ClockStandsStill() implements Rule<Resume> {

        @Override
        public String id() {
            return "clock-stands-still";
        }

        @Override
        public Optional<Refusal> check(Resume command, Situation situation) {
            return refuseWhen(!situation.known().rectifyClock().standsStillAt(situation.now()));
        }
    }
}
