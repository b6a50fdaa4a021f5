package luoshi.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tree over the journal: its size, its leaves, the newest checkpoint. */
public final class JournalTree {

    private final JdbcClient jdbc;

    JournalTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For commands that work on a database without the running program. */
    public static JournalTree over(JdbcClient jdbc) {
        return new JournalTree(jdbc);
    }

    public long size() {
        return jdbc.sql("select coalesce(max(index) + 1, 0) from journal_leaf").query(Long.class).single();
    }

    /** The first leaf hashes, in order. */
    public List<byte[]> leaves(long size) {
        return jdbc.sql("select hash from journal_leaf where index < :size order by index")
                .param("size", size)
                .query((row, _) -> row.getBytes("hash"))
                .list();
    }

    public Optional<String> newestCheckpoint() {
        return jdbc.sql("select note from journal_checkpoint order by size desc limit 1").query(String.class).optional();
    }

    /** What kind of stream the very first entry belongs to, also before it has its leaf; empty in an empty journal. */
    public Optional<String> kindOfFirstEntry() {
        return jdbc.sql("""
                        select coalesce(
                            (select stream_kind from journal_leaf where index = 0),
                            (select stream_kind from journal_pending order by seen limit 1))
                        """)
                .query(String.class)
                .optional();
    }
}
