package luoshi.upward;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toSql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import luoshi.upward.UpwardWord.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of words. No query shows a leader a word about themselves, in whatever post they stand by now. */
final class UpwardStore {

    private static final int MOST_LISTED = 200;
    private static final int MOST_LEADERS = 200;

    /** So many of the newest words without a name are asked whose they are. */
    private static final int MOST_UNNAMED = 500;

    private static final String RECEIVED = """
            receiver = any(:posts::uuid[]) and subject <> :person and writer is distinct from :person
            """;

    private final JdbcClient jdbc;

    UpwardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came to the viewer's posts: what waits first, by its date. */
    List<Line> received(Viewer viewer, Instant now) {
        return asked("select *, due <= :now as past from upward_word where " + RECEIVED + """
                        order by triage is not null, due, written_at, id
                        limit :most
                        """, viewer, now)
                .param("posts", posts(viewer))
                .param("most", MOST_LISTED)
                .query(UpwardStore::line)
                .list();
    }

    /** What the viewer wrote under their name, the newest first. */
    List<Line> signedBy(Viewer viewer, Instant now) {
        return asked("""
                        select *, due <= :now as past from upward_word where writer = :person
                        order by written_at desc, id
                        limit :most
                        """, viewer, now)
                .param("most", MOST_LISTED)
                .query(UpwardStore::line)
                .list();
    }

    /** Words without a name, for the door to find the viewer's own among them; never to be shown as they are. */
    List<Line> unnamed(Viewer viewer, Instant now) {
        return asked("""
                        select *, due <= :now as past from upward_word where writer is null and subject <> :person
                        order by written_at desc, id
                        limit :most
                        """, viewer, now)
                .param("most", MOST_UNNAMED)
                .query(UpwardStore::line)
                .list();
    }

    /** A word that came to the viewer's posts. */
    Optional<Line> receivedOne(Viewer viewer, UUID id, Instant now) {
        return asked("select *, due <= :now as past from upward_word where id = :id and " + RECEIVED, viewer, now)
                .param("posts", posts(viewer))
                .param("id", id)
                .query(UpwardStore::line)
                .optional();
    }

    /** A word under the viewer's name, or one without a name, of which the door asks whose it is. */
    Optional<Line> perhapsOwn(Viewer viewer, UUID id, Instant now) {
        return asked("""
                        select *, due <= :now as past from upward_word
                        where id = :id and subject <> :person and (writer is null or writer = :person)
                        """, viewer, now)
                .param("id", id)
                .query(UpwardStore::line)
                .optional();
    }

    /** Posts of leaders in whose portfolio a unit lies in which the viewer holds a post, narrow portfolios first. */
    List<UUID> leadersOver(Viewer viewer) {
        return jdbc.sql("""
                        select p.id from post p join unit u on u.id = p.unit
                        where 'LEADER' = any (p.roles) and not p.abolished and p.holder <> :person
                          and exists (
                            select from post own join unit at on at.id = own.unit,
                                 unnest(case when cardinality(p.paths) = 0 then array[u.path] else p.paths end) reach(path)
                            where own.holder = :person and not own.abolished and starts_with(at.path, reach.path))
                        order by (select max(length(path)) from unnest(array_append(p.paths, u.path)) path) desc,
                                 p.sort desc, p.id
                        limit :most
                        """)
                .param("person", viewer.person())
                .param("most", MOST_LEADERS)
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Viewer viewer, Instant now) {
        return jdbc.sql(sql).param("person", viewer.person()).param("now", toSql(now));
    }

    private static UUID[] posts(Viewer viewer) {
        return viewer.posts().stream().map(HeldPost::post).toArray(UUID[]::new);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        @Nullable UUID writer = row.getObject("writer", UUID.class);
        @Nullable String triage = row.getString("triage");
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("subject", UUID.class),
                row.getObject("subject_post", UUID.class),
                row.getObject("receiver", UUID.class),
                writer,
                toInstant(row, "written_at"),
                toInstant(row, "due"),
                triage == null ? null : Triage.valueOf(triage),
                triage == null && row.getBoolean("past"),
                row.getLong("version"));
    }
}
