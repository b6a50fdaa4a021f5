package luoshi.journal;

import static luoshi.journal.SqlTime.toSql;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each visible entry its leaf, in the order in which it is first seen, and signs a checkpoint after each batch.
 * One at a time, under an advisory lock, however many programs run; writers never wait for it.
 */
final class Sequencer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final int BATCH = 2_000;
    private static final long PAUSE_MILLISECONDS = 300;
    private static final long LOCK = 0x4C756F736869L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JournalTree tree;
    private final CheckpointKey key;
    private final InstantSource clock;
    private volatile boolean running;

    Sequencer(JdbcClient jdbc, TransactionTemplate transaction, JournalTree tree, CheckpointKey key, InstantSource clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tree = tree;
        this.key = key;
        this.clock = clock;
    }

    private record Pending(long seen, String kind, UUID id, long version) {}

    /** One batch; returns how many entries got their leaf. */
    int step() {
        Integer done = transaction.execute(_ -> {
            boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(:lock)").param("lock", LOCK).query(Boolean.class).single();
            if (!mine) {
                return 0;
            }
            List<Pending> pending = jdbc.sql("""
                            select seen, stream_kind, stream_id, version from journal_pending order by seen limit :batch
                            """)
                    .param("batch", BATCH)
                    .query((row, _) -> new Pending(
                            row.getLong("seen"),
                            row.getString("stream_kind"),
                            row.getObject("stream_id", UUID.class),
                            row.getLong("version")))
                    .list();
            if (pending.isEmpty()) {
                return 0;
            }
            long size = tree.size();
            TreeNodes nodes = new TreeNodes(jdbc);
            for (Pending each : pending) {
                addLeaf(nodes, size++, each);
            }
            byte[] root = nodes.root(size);
            jdbc.sql("insert into journal_checkpoint (size, root, note, made_at) values (:size, :root, :note, :now)")
                    .param("size", size)
                    .param("root", root)
                    .param("note", key.sign(size, root))
                    .param("now", toSql(clock.instant()))
                    .update();
            return pending.size();
        });
        return done == null ? 0 : done;
    }

    private void addLeaf(TreeNodes nodes, long index, Pending entry) {
        byte[] hash = jdbc.sql("""
                        select * from journal_entry
                        where stream_kind = :kind and stream_id = :id and version = :version
                        """)
                .param("kind", entry.kind())
                .param("id", entry.id())
                .param("version", entry.version())
                .query((row, _) -> EntryFields.of(row).leafHash())
                .single();
        jdbc.sql("""
                        insert into journal_leaf (index, stream_kind, stream_id, version, hash)
                        values (:index, :kind, :id, :version, :hash)
                        """)
                .param("index", index)
                .param("kind", entry.kind())
                .param("id", entry.id())
                .param("version", entry.version())
                .param("hash", hash)
                .update();
        nodes.append(index, hash);
        jdbc.sql("delete from journal_pending where seen = :seen").param("seen", entry.seen()).update();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("sequencer").start(() -> {
            while (running) {
                try {
                    if (step() == 0) {
                        Thread.sleep(PAUSE_MILLISECONDS);
                    }
                } catch (InterruptedException stop) {
                    return;
                } catch (RuntimeException databaseAway) {
                    LOG.warn("The sequencer waits for the database: {}", databaseAway.getMessage());
                    pause();
                }
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
