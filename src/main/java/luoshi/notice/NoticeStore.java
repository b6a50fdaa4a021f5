package luoshi.notice;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toInstantOrNull;
import static luoshi.journal.SqlTime.toSql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices in PostgreSQL; each query is bounded by its person. */
final class NoticeStore {

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, so that the notice and what goes outside are there together even without an outer transaction. */
    void insert(UUID person, Notice notice) {
        Telling telling = notice.telling();
        jdbc.sql("""
                        with told as (
                            insert into notice (id, person, kind, key, arguments, href, reference, urgent, at)
                            values (:id, :person, :kind, :key, :arguments, :href, :reference, :urgent, :at)
                            returning id, at)
                        insert into notice_outbox (notice, channel, next_try)
                        select told.id, wish.channel, told.at
                        from told, notice_wish wish
                        where wish.person = :person and wish.kind = :kind
                        """)
                .param("id", notice.id())
                .param("person", person)
                .param("kind", telling.kind().name())
                .param("key", telling.key())
                .param("arguments", telling.arguments().toArray(String[]::new))
                .param("href", telling.href())
                .param("reference", telling.reference())
                .param("urgent", telling.urgent())
                .param("at", toSql(notice.at()))
                .update();
    }

    /** How many of a kind lie unread that stand for themselves. */
    int unreadApart(UUID person, NoticeKind kind) {
        return jdbc.sql("""
                        select count(*) from notice
                        where person = :person and read_at is null and kind = :kind and key <> :gathered
                        """)
                .param("person", person)
                .param("kind", kind.name())
                .param("gathered", Gathered.key(kind))
                .query(Integer.class)
                .single();
    }

    /** One that another transaction has in hand is passed by: two that wait for each other would end a command. */
    Optional<Notice> lockGathered(UUID person, NoticeKind kind) {
        return jdbc.sql("""
                        select * from notice
                        where person = :person and read_at is null and key = :gathered
                        order by at desc, id desc
                        limit 1
                        for update skip locked
                        """)
                .param("person", person)
                .param("gathered", Gathered.key(kind))
                .query(NoticeStore::notice)
                .optional();
    }

    /** What went outside with fewer in it goes out again, an hour after the last time at the earliest. */
    void gather(UUID notice, Telling telling, Instant at) {
        jdbc.sql("update notice set arguments = :arguments, at = :at where id = :id")
                .param("arguments", telling.arguments().toArray(String[]::new))
                .param("at", toSql(at))
                .param("id", notice)
                .update();
        jdbc.sql("""
                        update notice_outbox
                        set next_try = greatest(:at, sent_at + interval '1 hour'), sent_at = null, attempts = 0
                        where notice = :id and sent_at is not null
                        """)
                .param("at", toSql(at))
                .param("id", notice)
                .update();
    }

    List<Notice> newest(UUID person, int most) {
        return jdbc.sql("""
                        select * from notice
                        where person = :person
                        order by read_at is not null, at desc, id desc
                        limit :most
                        """)
                .param("person", person)
                .param("most", most)
                .query(NoticeStore::notice)
                .list();
    }

    int unread(UUID person) {
        return jdbc.sql("select count(*) from notice where person = :person and read_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    Optional<Notice> read(UUID person, UUID id, Instant now) {
        return jdbc.sql("""
                        update notice set read_at = coalesce(read_at, :now)
                        where id = :id and person = :person
                        returning *
                        """)
                .param("now", toSql(now))
                .param("id", id)
                .param("person", person)
                .query(NoticeStore::notice)
                .optional();
    }

    void readAll(UUID person, Instant now) {
        jdbc.sql("update notice set read_at = :now where person = :person and read_at is null")
                .param("now", toSql(now))
                .param("person", person)
                .update();
    }

    static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(row.getObject("id", UUID.class), telling(row), toInstant(row, "at"), toInstantOrNull(row, "read_at"));
    }

    static Telling telling(ResultSet row) throws SQLException {
        return new Telling(
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("href"),
                row.getString("reference"),
                row.getBoolean("urgent"));
    }
}
