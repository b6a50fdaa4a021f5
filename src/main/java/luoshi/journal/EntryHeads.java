package luoshi.journal;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toSqlOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who did what and when, without what was said: the heads of entries for the audit administrator, the newest first. Of a
 * sealed kind nothing is shown but that there is an entry.
 */
public final class EntryHeads {

    /** Rows of one page at most. */
    public static final int MOST = 200;

    private final JdbcClient jdbc;
    private final List<String> sealedKinds;

    EntryHeads(JdbcClient jdbc, List<SealedKind> sealed) {
        this.jdbc = jdbc;
        this.sealedKinds = sealed.stream().map(SealedKind::kind).toList();
    }

    /**
     * One entry without its payload; a sealed one has only its index.
     *
     * @param index its place in the tree
     */
    public record Head(
            long index,
            @Nullable StreamId stream,
            long version,
            String type,
            @Nullable UUID person,
            @Nullable UUID onBehalfOf,
            @Nullable Instant at,
            @Nullable Instant recordedAt) {}

    /**
     * @param person null for everybody
     * @param type   the event's stable name or the beginning of it; empty for all
     * @param before the index of the last row of the page before; null for the newest
     */
    public record Wanted(
            @Nullable UUID person,
            String type,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long before,
            int limit) {

        boolean isFiltered() {
            return person != null || !type.isEmpty() || from != null || to != null;
        }
    }

    public List<Head> page(Wanted wanted) {
        return jdbc.sql("""
                        select l.index, e.* from journal_leaf l join journal_entry e
                          on e.stream_kind = l.stream_kind and e.stream_id = l.stream_id and e.version = l.version
                        where l.index < coalesce(cast(:before as bigint), 9223372036854775807)
                          and (cast(:person as uuid) is null or e.person = :person)
                          and starts_with(e.type, :type)
                          and (cast(:from as timestamptz) is null or e.recorded_at >= :from)
                          and (cast(:to as timestamptz) is null or e.recorded_at < :to)
                          and (not :filtered or e.stream_kind <> all (:sealed))
                        order by l.index desc limit :limit
                        """)
                .param("before", wanted.before())
                .param("person", wanted.person())
                .param("type", wanted.type())
                .param("from", toSqlOrNull(wanted.from()))
                .param("to", toSqlOrNull(wanted.to()))
                .param("filtered", wanted.isFiltered())
                .param("sealed", sealedKinds.toArray(String[]::new))
                .param("limit", Math.clamp(wanted.limit(), 1, MOST))
                .query(this::head)
                .list();
    }

    /** The names of the event types that there are, for the filter. */
    public List<String> types() {
        return jdbc.sql("select distinct type from journal_entry where stream_kind <> all (:sealed) order by type limit 500")
                .param("sealed", sealedKinds.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private Head head(ResultSet row, int number) throws SQLException {
        if (Set.copyOf(sealedKinds).contains(row.getString("stream_kind"))) {
            return new Head(row.getLong("index"), null, 0, "", null, null, null, null);
        }
        return new Head(
                row.getLong("index"),
                new StreamId(row.getString("stream_kind"), row.getObject("stream_id", UUID.class)),
                row.getLong("version"),
                row.getString("type"),
                row.getObject("person", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                toInstant(row, "at"),
                toInstant(row, "recorded_at"));
    }
}
