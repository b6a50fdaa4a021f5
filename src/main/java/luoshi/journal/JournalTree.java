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
}
