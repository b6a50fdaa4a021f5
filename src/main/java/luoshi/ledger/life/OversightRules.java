package luoshi.ledger.life;

import static luoshi.ledger.life.Rules.NOT_ENDED;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.ledger.life.CooperationCommand.EndOversight;
import luoshi.ledger.life.CooperationCommand.ListForOversight;
import luoshi.ledger.life.CooperationCommand.ReportOversight;
import luoshi.ledger.life.StepRules.OwnerActs;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;
import luoshi.organization.HeldPost;

/** Listed oversight (practice P8): listed by a leader, reported on by the unit, ended by whoever listed it or above. */
public final class OversightRules {

    /** The unit has accepted it and it has not ended; what is being checked or put off is reported on as well. */
    public static final Set<MatterStatus> REPORTING = Set.of(
            MatterStatus.ACCEPTED, MatterStatus.IN_PROGRESS, MatterStatus.REOPENED, MatterStatus.DEFERRED,
            MatterStatus.LONG_TERM, MatterStatus.UNDER_VERIFICATION, MatterStatus.VERIFIED);

    static final List<Rule<ListForOversight>> LIST = List.of(
            new RightStatus<>(NOT_ENDED),
            new CooperationRules.Leads<>(),
            new LinkRules.NotPersonal<>(),
            new NotListedYet(),
            new ReportLiesAhead(),
            new Says<>("reason", ListForOversight::reason, 4, A_PAGE));

    static final List<Rule<ReportOversight>> REPORT = List.of(
            new RightStatus<>(REPORTING),
            new OwnerActs<>(),
            new UnderOversight<>(),
            new Says<>("oversight-report", ReportOversight::text, 8, A_PAGE));

    static final List<Rule<EndOversight>> END = List.of(
            new RightStatus<>(NOT_ENDED),
            new CooperationRules.Leads<>(),
            new UnderOversight<>(),
            new EndedByWhoListed(),
            new ReportedFirst(),
            new Says<>("reason", EndOversight::reason, 4, A_PAGE));

    private OversightRules() {}

    record NotListedYet() implements Rule<ListForOversight> {

        @Override
        public String id() {
            return "not-listed-yet";
        }

        @Override
        public Optional<Refusal> check(ListForOversight command, Situation situation) {
            return refuseWhen(situation.known().holding().isListed());
        }
    }

    record ReportLiesAhead() implements Rule<ListForOversight> {

        @Override
        public String id() {
            return "report-lies-ahead";
        }

        @Override
        public Optional<Refusal> check(ListForOversight command, Situation situation) {
            LocalDate last = situation.today().plusYears(1);
            return refuseWhen(command.reportBy().isBefore(situation.today()) || command.reportBy().isAfter(last), last);
        }
    }

    /** Only what is listed is reported on or taken off the list. */
    record UnderOversight<C extends MatterCommand>() implements Rule<C> {

        @Override
        public String id() {
            return "under-oversight";
        }

        @Override
        public boolean endsTheAsking() {
            return true;
        }

        @Override
        public Optional<Refusal> check(C command, Situation situation) {
            return refuseWhen(!situation.known().holding().isListed());
        }
    }

    /** Whoever listed it ends it, or somebody whose reach covers the unit of that post: nobody beside or below. */
    record EndedByWhoListed() implements Rule<EndOversight> {

        @Override
        public String id() {
            return "ended-by-who-listed";
        }

        @Override
        public Optional<Refusal> check(EndOversight command, Situation situation) {
            HeldPost post = Objects.requireNonNull(situation.post(), "a rule has asked for it");
            Optional<UUID> by = situation.known().holding().oversight().map(Oversight::by);
            boolean own = by.filter(post.post()::equals).isPresent();
            boolean above = by.flatMap(situation.unitPath())
                    .map(situation.heir())
                    .map(path -> post.reach().stream().anyMatch(path::startsWith))
                    .orElse(true);
            return refuseWhen(!own && !above);
        }
    }

    /** A listing is not taken down before the unit has said what was done. */
    record ReportedFirst() implements Rule<EndOversight> {

        @Override
        public String id() {
            return "reported-first";
        }

        @Override
        public Optional<Refusal> check(EndOversight command, Situation situation) {
            return refuseWhen(situation.known().holding().oversight().filter(Oversight::owed).isPresent());
        }
    }
}
