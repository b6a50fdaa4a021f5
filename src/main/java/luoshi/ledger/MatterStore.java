package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toInstantOrNull;
import static luoshi.journal.SqlTime.toSql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.language.pairs.SearchPairs;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the ledger's rows. Each query is bounded by the viewer's units. */
final class MatterStore {

    /** A count stops here: a reader who has this many does not need the exact number. */
    static final int MOST_COUNTED = 1_001;

    private static final int MOST_ON_A_DESK = 200;

    private final JdbcClient jdbc;

    MatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MatterRow> list(Viewer viewer, LedgerFilter filter, Instant now) {
        return bound(
                        """
                        select m.* from matter m
                        where exists (select from unnest(:sight::text[]) s(path)
                                      where m.path like s.path || '%' or m.registered_path like s.path || '%')
                          and (:words::text[] is null or m.pairs @> :words::text[])
                          and (:status::text is null or m.status = :status)
                          and (:source::text is null or m.source = :source)
                          and (:domain::text is null or m.domain = :domain)
                          and (:unit::uuid is null or m.unit = :unit)
                          and (:role::text is null or m.next_role = :role)
                          and (:light::text is null or :light = case
                                 when m.closed_at is not null then 'CLOSED'
                                 when m.due <= :now then 'OVERDUE'
                                 when m.near <= :now then 'NEAR'
                                 else 'ON_TIME' end)
                          and (:after::text is null or m.number < :after)
                        order by m.number desc
                        limit :limit
                        """,
                        viewer,
                        filter,
                        now)
                .param("after", filter.after())
                .param("limit", filter.limit())
                .query(MatterStore::row)
                .list();
    }

    int count(Viewer viewer, LedgerFilter filter, Instant now) {
        return bound(
                        """
                        select count(*) from (
                            select from matter m
                            where exists (select from unnest(:sight::text[]) s(path)
                                          where m.path like s.path || '%' or m.registered_path like s.path || '%')
                              and (:words::text[] is null or m.pairs @> :words::text[])
                              and (:status::text is null or m.status = :status)
                              and (:source::text is null or m.source = :source)
                              and (:domain::text is null or m.domain = :domain)
                              and (:unit::uuid is null or m.unit = :unit)
                              and (:role::text is null or m.next_role = :role)
                              and (:light::text is null or :light = case
                                     when m.closed_at is not null then 'CLOSED'
                                     when m.due <= :now then 'OVERDUE'
                                     when m.near <= :now then 'NEAR'
                                     else 'ON_TIME' end)
                            limit :limit) counted
                        """,
                        viewer,
                        filter,
                        now)
                .param("limit", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, Viewer viewer, LedgerFilter filter, Instant now) {
        return jdbc.sql(sql)
                .param("sight", viewer.sight().toArray(String[]::new))
                .param("words", pairs(filter.words()))
                .param("status", name(filter.status()))
                .param("source", name(filter.source()))
                .param("domain", filter.domain())
                .param("unit", filter.unit())
                .param("role", name(filter.nextRole()))
                .param("light", name(filter.light()))
                .param("now", toSql(now));
    }

    Optional<UUID> byNumber(Viewer viewer, String number) {
        return jdbc.sql("""
                        select m.id from matter m
                        where m.number = :number
                          and exists (select from unnest(:sight::text[]) s(path)
                                      where m.path like s.path || '%' or m.registered_path like s.path || '%')
                        """)
                .param("number", number)
                .param("sight", viewer.sight().toArray(String[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    List<MatterRow> madeFrom(Viewer viewer, UUID origin) {
        return jdbc.sql("""
                        select m.* from matter m
                        where m.origin = :origin
                          and exists (select from unnest(:sight::text[]) s(path)
                                      where m.path like s.path || '%' or m.registered_path like s.path || '%')
                        order by m.number
                        """)
                .param("origin", origin)
                .param("sight", viewer.sight().toArray(String[]::new))
                .query(MatterStore::row)
                .list();
    }

    /** The owner's own steps, and the steps of a role within whose reach the matter lies; look-backs from their day. */
    List<MatterRow> awaiting(Viewer viewer, Instant now) {
        return jdbc.sql("""
                        select m.* from matter m
                        where (m.next_role = 'HANDLER' and m.owner = any(:posts::uuid[]))
                           or (m.next_role = any(:roles::text[])
                               and (m.status <> 'CLOSED_OUT' or m.look_back_on <= :today)
                               and exists (select from unnest(:sight::text[]) s(path) where m.path like s.path || '%'))
                        order by least(m.due, m.step_due), m.number
                        limit :limit
                        """)
                .param("posts", viewer.posts().stream().map(HeldPost::post).toArray(UUID[]::new))
                .param("roles", rolesOf(viewer))
                .param("sight", viewer.sight().toArray(String[]::new))
                .param("today", LocalDate.ofInstant(now, OFFICE_ZONE))
                .param("limit", MOST_ON_A_DESK)
                .query(MatterStore::row)
                .list();
    }

    private static String[] rolesOf(Viewer viewer) {
        return viewer.posts().stream()
                .flatMap(post -> post.roles().stream())
                .filter(role -> role != Role.HANDLER)
                .map(Role::name)
                .distinct()
                .toArray(String[]::new);
    }

    private static String @Nullable [] pairs(@Nullable String words) {
        return words == null || words.isBlank() ? null : SearchPairs.query(words).toArray(String[]::new);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static MatterRow row(ResultSet row, int number) throws SQLException {
        return new MatterRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                MatterKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("domain"),
                MatterSource.valueOf(row.getString("source")),
                MatterStatus.valueOf(row.getString("status")),
                Role.valueOf(row.getString("next_role")),
                row.getObject("owner", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("path"),
                row.getObject("received_on", LocalDate.class),
                toInstant(row, "first_due"),
                toInstant(row, "due"),
                toInstant(row, "near"),
                toInstantOrNull(row, "step_due"),
                toInstantOrNull(row, "closed_at"),
                row.getObject("look_back_on", LocalDate.class),
                row.getInt("returns"),
                row.getInt("redos"),
                row.getLong("version"));
    }
}
