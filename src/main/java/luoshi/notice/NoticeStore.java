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

/** Notices and addresses in PostgreSQL; each query is bounded by its person. */
final class NoticeStore {

    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, so that notice and mail are there together or not at all even without an outer transaction. */
    void insert(UUID person, Notice notice) {
        jdbc.sql("""
                        with told as (
                            insert into notice (id, person, key, arguments, href, at)
                            values (:id, :person, :key, :arguments, :href, :at)
                            returning id, at)
                        insert into notice_mail (notice, address, language, next_try)
                        select told.id, wish.address, wish.language, told.at
                        from told, notice_address wish
                        where wish.person = :person
                        """)
                .param("id", notice.id())
                .param("person", person)
                .param("key", notice.key())
                .param("arguments", notice.arguments().toArray(String[]::new))
                .param("href", notice.href())
                .param("at", toSql(notice.at()))
                .update();
    }

    List<Notice> newest(UUID person, int most) {
        return jdbc.sql("""
                        select id, key, arguments, href, at, read_at
                        from notice
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
                        returning id, key, arguments, href, at, read_at
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

    Optional<String> address(UUID person) {
        return jdbc.sql("select address from notice_address where person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void setAddress(UUID person, String address, String language) {
        jdbc.sql("""
                        insert into notice_address (person, address, language) values (:person, :address, :language)
                        on conflict (person) do update set address = :address, language = :language
                        """)
                .param("person", person)
                .param("address", address)
                .param("language", language)
                .update();
    }

    void forgetAddress(UUID person) {
        jdbc.sql("delete from notice_address where person = :person").param("person", person).update();
    }

    static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("key"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("href"),
                toInstant(row, "at"),
                toInstantOrNull(row, "read_at"));
    }
}
