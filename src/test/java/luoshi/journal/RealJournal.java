package luoshi.journal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real journal in a real database, for tests of the rooms above; words stand open in it. */
public final class RealJournal {

    private final JdbcClient jdbc;
    private final JdbcTransactionManager transactions;
    private final InstantSource clock;
    private final List<Projection> projections;
    private final Journal journal;

    public RealJournal(DataSource database, InstantSource clock, List<EventFamily> families, List<Projection> projections) {
        this.jdbc = JdbcClient.create(database);
        this.transactions = new JdbcTransactionManager(database);
        this.clock = clock;
        this.projections = projections;
        EventCodec codec = new EventCodec(new EventTypes(families), List.of(), new StoredForm.OpenWords());
        this.journal = new JournalStore(jdbc, transaction(), codec, clock, projections, List.of(), new java.util.Random(5));
    }

    public Journal journal() {
        return journal;
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    public Rebuild rebuild() {
        return new Rebuild(journal, jdbc, transactions, projections);
    }

    /** Gives every entry its leaf, then verifies the whole with the public half of the key. */
    public Verification.Report verify(Path keys) throws java.security.GeneralSecurityException {
        CheckpointKey key = CheckpointKey.in(keys);
        Sequencer sequencer = new Sequencer(jdbc, transaction(), new JournalTree(jdbc), key, clock);
        while (sequencer.step() > 0) {
            // The next batch.
        }
        return Verification.of(jdbc, CheckpointKey.publicKey(key.publicKey()), null);
    }
}
