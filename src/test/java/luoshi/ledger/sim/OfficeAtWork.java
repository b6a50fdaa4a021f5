package luoshi.ledger.sim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import luoshi.journal.History;
import luoshi.journal.Journal;
import luoshi.journal.SqlTime;
import luoshi.journal.StreamId;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.Matters;
import luoshi.ledger.life.Deadlines;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.Situation;
import luoshi.organization.Viewer;
import org.springframework.transaction.support.TransactionOperations;

/** An invented office with its ledger open: the real door of the ledger, an invented organization and time. */
public final class OfficeAtWork {

    public final Office office = new Office();
    public final OfficeClock clock;
    public final Random random;
    public final Journal journal;
    public final Matters matters;

    /** Which closed matter one was said to resemble, by the ids of both. */
    public final Map<UUID, UUID> resembles = new HashMap<>();

    /** The closed matters that a matter may be again. */
    BiFunction<Viewer, Matter, List<UUID>> alike =
            (_, matter) -> Optional.ofNullable(resembles.get(matter.id())).map(List::of).orElse(List.of());

    public final Deadlines deadlines;

    public OfficeAtWork(
            long seed, OfficeClock clock, Journal journal, IntFunction<String> numbers, TransactionOperations transaction) {
        this(seed, clock, journal, at ->
                LedgerDoors.matters(
                        journal, at.office.world, numbers, clock, at.random, transaction,
                        (viewer, matter) -> at.alike.apply(viewer, matter)));
    }

    /** @param matters opens the door of the ledger to this office */
    public OfficeAtWork(long seed, OfficeClock clock, Journal journal, Function<OfficeAtWork, Matters> matters) {
        this.random = new Random(seed);
        this.clock = clock;
        this.journal = journal;
        this.deadlines = LedgerDoors.deadlines(clock);
        this.matters = matters.apply(this);
    }

    public static OfficeAtWork inMemory(long seed, LocalDate start) {
        OfficeClock clock = openedOn(start);
        AtomicInteger last = new AtomicInteger();
        return new OfficeAtWork(
                seed,
                clock,
                new MemoryJournal(clock),
                year -> "%d-%06d".formatted(year, last.incrementAndGet()),
                TransactionOperations.withoutTransaction());
    }

    public static OfficeClock openedOn(LocalDate start) {
        return new OfficeClock(start.atTime(9, 0).atZone(SqlTime.OFFICE_ZONE).toInstant());
    }

    public Viewer viewer(UUID person) {
        return office.world.viewer(person);
    }

    public static StreamId stream(UUID id) {
        return new StreamId(Matter.KIND, id);
    }

    public History history(UUID id) {
        return journal.read(stream(id));
    }

    public Matter matter(UUID id) {
        return Matter.from(history(id)).orElseThrow();
    }

    public UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** What the rules would look at; the other matter only where the viewer may see it. */
    public Situation situation(Viewer viewer, Matter matter, MatterCommand command) {
        return LedgerDoors.situation(matters, viewer, matter, command);
    }
}
