package luoshi.account;

import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single-use links in PostgreSQL, by the hash of their token. */
final class LinkStore {

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a link and withdraws every unused one for the same end: only the newest opens. */
    void add(LinkRow link, byte[] tokenHash) {
        jdbc.sql("""
                        delete from account_link
                        where used_at is null and purpose = :purpose
                          and admin_role is not distinct from cast(:role as text)
                          and person is not distinct from cast(:person as uuid)
                          and account is not distinct from cast(:account as uuid)
                        """)
                .param("purpose", link.purpose().name())
                .param("role", link.role() == null ? null : link.role().name())
                .param("person", link.person())
                .param("account", link.account())
                .update();
        jdbc.sql("""
                        insert into account_link (id, token_hash, purpose, admin_role, person, account, second_factor,
                                                  made_by, made_at, expires_at)
                        values (:id, :hash, :purpose, :role, :person, :account, :factor, :by, :made, :expires)
                        """)
                .param("id", link.id())
                .param("hash", tokenHash)
                .param("purpose", link.purpose().name())
                .param("role", link.role() == null ? null : link.role().name())
                .param("person", link.person())
                .param("account", link.account())
                .param("factor", link.secondFactor())
                .param("by", link.madeBy())
                .param("made", toSql(link.madeAt()))
                .param("expires", toSql(link.expiresAt()))
                .update();
    }

    /** The link, if it can still be used. */
    Optional<LinkRow> open(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                        select * from account_link
                        where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", tokenHash)
                .param("now", toSql(now))
                .query(LinkRow::of)
                .optional();
    }

    /** Uses it up; false where another request was first or its time ran out. */
    boolean use(UUID link, Instant now) {
        return jdbc.sql("""
                        update account_link set used_at = :now, second_factor = null
                        where id = :id and used_at is null and expires_at > :now
                        """)
                .param("now", toSql(now))
                .param("id", link)
                .update() == 1;
    }

    /** Links that wait to be used. */
    List<LinkRow> waiting(Instant now) {
        return jdbc.sql("""
                        select * from account_link where used_at is null and expires_at > :now
                        order by made_at desc limit 200
                        """)
                .param("now", toSql(now))
                .query(LinkRow::of)
                .list();
    }
}
