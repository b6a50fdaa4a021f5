package luoshi.journal;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toSql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The journal in PostgreSQL. The lock is the stream's head row, moved only where it stands at the expected version, so
 * that of two people who act at once the second is told.
 */
final class JournalStore implements Journal {

    private static final int SALT_BYTES = 16;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EventCodec codec;
    private final InstantSource clock;
    private final Map<String, List<Projection>> projections;
    private final Set<String> sealedKinds;
    private final RandomGenerator random;

    JournalStore(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            EventCodec codec,
            InstantSource clock,
            List<Projection> projections,
            List<SealedKind> sealed,
            RandomGenerator random) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.codec = codec;
        this.clock = clock;
        this.projections = projections.stream().collect(Collectors.groupingBy(Projection::kind));
        this.sealedKinds = sealed.stream().map(SealedKind::kind).collect(Collectors.toUnmodifiableSet());
        this.random = random;
    }

    @Override
    public History read(StreamId stream) {
        List<Recorded> entries = jdbc.sql("""
                        select stream_kind, stream_id, version, type, schema, person, post, on_behalf_of, at,
                               recorded_at, payload
                        from journal_entry
                        where stream_kind = :kind and stream_id = :id
                        order by version
                        """)
                .param("kind", stream.kind())
                .param("id", stream.id())
                .query(this::recorded)
                .list();
        return new History(stream, entries.size(), entries);
    }

    @Override
    public void appendAll(List<Append> appends) {
        // One order for all writers, so that two of them never wait for each other in a circle.
        List<Append> ordered = appends.stream()
                .sorted(Comparator.comparing((Append each) -> each.stream().kind())
                        .thenComparing(each -> each.stream().id()))
                .toList();
        transaction.executeWithoutResult(_ -> {
            ordered.forEach(this::moveHead);
            appends.forEach(this::write);
        });
    }

    private void moveHead(Append append) {
        StreamId stream = append.stream();
        int moved = append.expectedVersion() == 0
                ? jdbc.sql("""
                        insert into journal_stream (kind, id, version) values (:kind, :id, :count)
                        on conflict do nothing
                        """)
                        .param("kind", stream.kind())
                        .param("id", stream.id())
                        .param("count", append.events().size())
                        .update()
                : jdbc.sql("""
                        update journal_stream set version = version + :count
                        where kind = :kind and id = :id and version = :expected
                        """)
                        .param("kind", stream.kind())
                        .param("id", stream.id())
                        .param("count", append.events().size())
                        .param("expected", append.expectedVersion())
                        .update();
        if (moved == 0) {
            throw new VersionConflict(stream, append.expectedVersion());
        }
    }

    private void write(Append append) {
        long version = append.expectedVersion();
        for (Event event : append.events()) {
            Recorded recorded = new Recorded(append.stream(), ++version, event, append.act(), clock.instant());
            insert(recorded);
            for (Projection projection : projections.getOrDefault(append.stream().kind(), List.of())) {
                projection.project(recorded);
            }
        }
    }

    private void insert(Recorded recorded) {
        EventCodec.Encoded encoded = codec.encode(recorded.stream(), recorded.event());
        jdbc.sql("""
                        insert into journal_entry (stream_kind, stream_id, version, type, schema, person, post,
                                                   on_behalf_of, at, recorded_at, payload, salt)
                        values (:kind, :id, :version, :type, :schema, :person, :post,
                                :onBehalfOf, :at, :recordedAt, :payload, :salt)
                        """)
                .param("kind", recorded.stream().kind())
                .param("id", recorded.stream().id())
                .param("version", recorded.version())
                .param("type", encoded.type())
                .param("schema", encoded.schema())
                .param("person", recorded.act().person())
                .param("post", recorded.act().post())
                .param("onBehalfOf", recorded.act().onBehalfOf())
                .param("at", toSql(recorded.act().at()))
                .param("recordedAt", toSql(recorded.recordedAt()))
                .param("payload", encoded.payload())
                .param("salt", salt(recorded.stream().kind()))
                .update();
        jdbc.sql("insert into journal_pending (stream_kind, stream_id, version) values (:kind, :id, :version)")
                .param("kind", recorded.stream().kind())
                .param("id", recorded.stream().id())
                .param("version", recorded.version())
                .update();
    }

    private byte @Nullable [] salt(String kind) {
        if (!sealedKinds.contains(kind)) {
            return null;
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private Recorded recorded(ResultSet row, int number) throws SQLException {
        StreamId stream = new StreamId(row.getString("stream_kind"), row.getObject("stream_id", UUID.class));
        Act act = new Act(
                row.getObject("person", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                toInstant(row, "at"));
        Event event = codec.decode(
                stream,
                new EventCodec.Encoded(row.getString("type"), row.getInt("schema"), row.getBytes("payload")));
        return new Recorded(stream, row.getLong("version"), event, act, toInstant(row, "recorded_at"));
    }
}
