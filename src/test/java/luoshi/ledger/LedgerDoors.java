package luoshi.ledger;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.TreeSet;
import java.util.Set;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import luoshi.calendar.PublishedHolidays;
import luoshi.journal.Journal;
import luoshi.journal.Projection;
import luoshi.ledger.life.Deadlines;
import luoshi.ledger.life.IndicatorLists;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.Situation;
import luoshi.ledger.sim.OfficeWorld;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import luoshi.rulebook.RuleCheck;
import luoshi.rulebook.ShippedRulebook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the ledger together for tests that stand outside its package: the real thing, with time and office invented. */
public final class LedgerDoors {

    /** Every sub-district is judged by a list with one indicator, from 2022 on. */
    static final IndicatorLists INDICATORS = new IndicatorLists() {

        @Override
        public boolean hasList(String path, LocalDate day) {
            return day.getYear() >= 2022;
        }

        @Override
        public boolean holds(UUID indicator, String path) {
            return indicator.equals(indicatorOf(path));
        }
    };

    /** Every opinion is in the register and seen, but those of {@link #unknownOpinion}. */
    static final KnownVoices VOICES = new KnownVoices() {

        @Override
        public Optional<Known> find(Viewer viewer, UUID id) {
            return id.getMostSignificantBits() == 0 ? Optional.empty() : Optional.of(new Known(id, "来电", "来电", LocalDate.EPOCH));
        }

        @Override
        public List<Known> holding(Viewer viewer, String words, int most) {
            return List.of();
        }

        @Override
        public List<Known> like(Viewer viewer, String text, int most) {
            return List.of();
        }
    };

    private LedgerDoors() {}

    /** An opinion that is in no register. */
    public static UUID unknownOpinion(int number) {
        return new UUID(0, number);
    }

    /** The one indicator by which a unit with this path is judged. */
    public static UUID indicatorOf(String path) {
        String home = path.substring(0, Math.min(7, path.length()));
        return UUID.nameUUIDFromBytes(("indicator/" + home).getBytes(StandardCharsets.UTF_8));
    }

    /** Clocks by the rulebook as shipped and the published holidays. */
    public static Deadlines deadlines(InstantSource clock) {
        return new RulebookDeadlines(ShippedRulebook.at(clock), PublishedHolidays.shipped().calendar());
    }

    /** @param alike the closed matters that a matter may be again */
    public static Matters matters(
            Journal journal,
            OfficeWorld office,
            IntFunction<String> numbers,
            InstantSource clock,
            RandomGenerator random,
            TransactionOperations transaction,
            BiFunction<Viewer, Matter, List<UUID>> alike) {
        return new Matters(
                journal, office, numbers, deadlines(clock), INDICATORS, VOICES, clock, random, transaction,
                new ToJudge(office, office::viewer, alike::apply));
    }

    /** As the ledger finds them by place and object. */
    public static BiFunction<Viewer, Matter, List<UUID>> alikeByPlace(JdbcClient jdbc, InstantSource clock) {
        return new AlikeByPlace(jdbc, deadlines(clock)::number)::of;
    }

    /** What the rules would look at if the viewer gave this command now. */
    public static Situation situation(Matters matters, Viewer viewer, Matter matter, MatterCommand command) {
        return matters.situation(viewer, matter, command);
    }

    public static Situation ofRegistration(
            Organization organization,
            Deadlines deadlines,
            InstantSource clock,
            Viewer viewer,
            MatterCommand.Register command) {
        return new Situations(organization, deadlines, INDICATORS, VOICES).ofRegistration(viewer, command, clock.instant());
    }

    public static IntFunction<String> numbers(JdbcClient jdbc) {
        return new MatterNumbers(jdbc)::next;
    }

    public static Projection rows(JdbcClient jdbc) {
        return new MatterProjection(jdbc);
    }

    /** Numbers of the instructions and copies on somebody's desk. */
    public static List<String> onDesk(JdbcClient jdbc, Ledger ledger, InstantSource clock, Viewer viewer) {
        Desk.Laid laid = new Desk(jdbc, ledger, new HandOvers(null, null, new HandOverStore(jdbc), clock), List.of(), clock).of(viewer);
        return Stream.concat(
                        laid.instructions().stream().map(Desk.Waiting::number), laid.copies().stream().map(Desk.Copy::number))
                .toList();
    }

    /** The steps on which a matter waits that this viewer may take now. */
    public static Set<String> openTo(Matters matters, Viewer viewer, Matter matter) {
        return new NextSteps(matters)
                .of(viewer, matter).main().entrySet().stream()
                        .filter(step -> step.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands between a setting of the rulebook and the hours of verifiers. */
    public static RuleCheck verifierCapacity(JdbcClient jdbc, InstantSource clock) {
        return new VerifierCapacity(jdbc, clock);
    }

    public static Ledger ledger(JdbcClient jdbc, Organization organization, InstantSource clock) {
        return new Ledger(new MatterStore(jdbc, new InCharge(jdbc, organization)), deadlines(clock)::number, clock);
    }
}
