package luoshi.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole journal as lines of JSON, for verification elsewhere: a first line that says what it is, one line for each
 * leaf in order, and the signed checkpoint as the last. Words in it stay sealed; of a sealed kind only the hash is there.
 */
public final class JournalExport {

    static final String FORM = "luoshi-journal-export-1";

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Set<String> sealedKinds;

    JournalExport(JdbcClient jdbc, List<SealedKind> sealed) {
        this.jdbc = jdbc;
        this.sealedKinds = sealed.stream().map(SealedKind::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** The first line. */
    record Head(String form, long size, String key) {}

    /** A leaf; {@code entry} is null for a sealed one. */
    record Line(long index, byte[] leaf, @Nullable EntryFields entry) {}

    /** The last line. */
    record Tail(String checkpoint) {}

    /** Writes it all, as of the newest checkpoint; nothing at all where there is none yet. */
    public void write(OutputStream out, String publicKey) throws IOException {
        Optional<String> note = new JournalTree(jdbc).newestCheckpoint();
        if (note.isEmpty()) {
            return;
        }
        long size = Checkpoint.read(note.get()).size();
        line(out, new Head(FORM, size, publicKey));
        for (long from = 0; from < size; from += BATCH) {
            for (Line each : lines(from, Math.min(from + BATCH, size))) {
                line(out, each);
            }
        }
        line(out, new Tail(note.get()));
    }

    private List<Line> lines(long from, long to) {
        return jdbc.sql("""
                        select l.index, l.hash, e.*
                        from journal_leaf l join journal_entry e
                          on e.stream_kind = l.stream_kind and e.stream_id = l.stream_id and e.version = l.version
                        where l.index >= :from and l.index < :to order by l.index
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Line(
                        row.getLong("index"),
                        row.getBytes("hash"),
                        sealedKinds.contains(row.getString("stream_kind")) ? null : EntryFields.of(row)))
                .list();
    }

    private static void line(OutputStream out, Object value) throws IOException {
        out.write(JsonMapper.shared().writeValueAsBytes(value));
        out.write('\n');
    }
}
