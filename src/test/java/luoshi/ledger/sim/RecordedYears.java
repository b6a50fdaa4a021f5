package luoshi.ledger.sim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import luoshi.database.TestDatabase;
import luoshi.journal.Append;
import luoshi.journal.EventFamily;
import luoshi.journal.RealJournal;
import luoshi.ledger.Ledger;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.Matters;
import luoshi.ledger.life.MatterEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lives of the invented office, written a second time into a real PostgreSQL: the same acts and events in the same order,
 * through the real journal with the ledger's rows. The office itself stays in memory.
 */
final class RecordedYears {

    private static final int APPENDS_IN_ONE_TRANSACTION = 50;

    final OfficeAtWork memory;
    final List<UUID> matters;
    final JdbcClient jdbc;
    final DataSource database;
    final RealJournal real;
    final Ledger ledger;
    final Matters door;
    long events;

    RecordedYears(long seed, int commands) {
        this(seed, commands, _ -> List.of());
    }

    /** @param stories what is told at the end of these years, by the ids of its matters */
    RecordedYears(long seed, int commands, Function<OfficeAtWork, List<UUID>> stories) {
        memory = OfficeAtWork.inMemory(seed, LocalDate.of(2024, 3, 1));
        OfficeYears years = new OfficeYears(memory);
        years.live(commands, 35);
        matters = Stream.concat(years.all().stream(), stories.apply(memory).stream()).toList();
        database = TestDatabase.fresh();
        jdbc = JdbcClient.create(database);
        real = new RealJournal(
                database, memory.clock, List.of(new EventFamily(MatterEvent.class)), List.of(LedgerDoors.rows(jdbc)));
        write(((MemoryJournal) memory.journal).written());
        ledger = LedgerDoors.ledger(jdbc, memory.office.world, memory.clock);
        door = LedgerDoors.matters(
                real.journal(), memory.office.world, LedgerDoors.numbers(jdbc), memory.clock, memory.random, real.transaction(),
                LedgerDoors.alikeByPlace(jdbc, memory.clock));
        memory.alike = LedgerDoors.alikeByPlace(jdbc, memory.clock);
    }

    private void write(List<List<Append>> written) {
        for (int from = 0; from < written.size(); from += APPENDS_IN_ONE_TRANSACTION) {
            List<List<Append>> batch = written.subList(from, Math.min(written.size(), from + APPENDS_IN_ONE_TRANSACTION));
            real.transaction().executeWithoutResult(_ -> batch.forEach(real.journal()::appendAll));
        }
        events = written.stream().flatMap(List::stream).mapToLong(append -> append.events().size()).sum();
    }
}
