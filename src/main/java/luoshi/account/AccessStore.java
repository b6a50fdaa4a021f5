package luoshi.account;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toSql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions and tokens in PostgreSQL: by the hash of what the browser or the program carries. */
final class AccessStore {

    private static final Set<String> ALL = Set.of(SignedIn.READ, SignedIn.WRITE);

    private final JdbcClient jdbc;

    AccessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void beginSession(UUID id, byte[] tokenHash, UUID account, String device, Instant now) {
        jdbc.sql("""
                        insert into session (id, token_hash, account, device, began_at, seen_at)
                        values (:id, :hash, :account, :device, :now, :now)
                        """)
                .param("id", id)
                .param("hash", tokenHash)
                .param("account", account)
                .param("device", device)
                .param("now", toSql(now))
                .update();
    }

    /** Whose session it is, if it was seen since {@code idleSince} and began since {@code begunSince}. */
    Optional<SignedIn> touchSession(byte[] tokenHash, Instant idleSince, Instant begunSince, Instant now) {
        return jdbc.sql("""
                        with seen as (
                            update session set seen_at = :now
                            where token_hash = :hash and seen_at >= :since and began_at >= :begun
                            returning account)
                        select a.id, a.login, a.person, a.admin_role
                        from account a join seen on seen.account = a.id where a.closed_at is null
                        """)
                .param("now", toSql(now))
                .param("hash", tokenHash)
                .param("since", toSql(idleSince))
                .param("begun", toSql(begunSince))
                .query((row, _) -> signedIn(row, ALL))
                .optional();
    }

    List<Shown.Access> sessions(UUID account, byte[] own, Instant idleSince) {
        return jdbc.sql("""
                        select id, device, began_at, seen_at, token_hash from session
                        where account = :account and seen_at >= :since order by seen_at desc limit 100
                        """)
                .param("account", account)
                .param("since", toSql(idleSince))
                .query((row, _) -> new Shown.Access(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        toInstant(row, "began_at"),
                        toInstant(row, "seen_at"),
                        Arrays.equals(own, row.getBytes("token_hash"))))
                .list();
    }

    List<Shown.Access> tokens(UUID account, byte[] own, Instant now) {
        return jdbc.sql("""
                        select id, scopes, made_at, expires_at, token_hash from api_token
                        where account = :account and expires_at > :now order by made_at desc limit 100
                        """)
                .param("account", account)
                .param("now", toSql(now))
                .query((row, _) -> new Shown.Access(
                        row.getObject("id", UUID.class),
                        String.join(", ", scopes(row)),
                        toInstant(row, "made_at"),
                        toInstant(row, "expires_at"),
                        Arrays.equals(own, row.getBytes("token_hash"))))
                .list();
    }

    Optional<UUID> endSession(byte[] tokenHash) {
        return jdbc.sql("delete from session where token_hash = :hash returning account")
                .param("hash", tokenHash)
                .query(UUID.class)
                .optional();
    }

    /** Ends one's own session or token by its id; false where it is not one's own or has ended. */
    boolean end(UUID account, UUID access) {
        int sessions = jdbc.sql("delete from session where id = :id and account = :account")
                .param("id", access)
                .param("account", account)
                .update();
        int tokens = jdbc.sql("delete from api_token where id = :id and account = :account")
                .param("id", access)
                .param("account", account)
                .update();
        return sessions + tokens == 1;
    }

    void endAll(UUID account) {
        jdbc.sql("delete from session where account = :account").param("account", account).update();
        jdbc.sql("delete from api_token where account = :account").param("account", account).update();
    }

    void forgetEnded(Instant before) {
        jdbc.sql("delete from session where seen_at < :before").param("before", toSql(before)).update();
        jdbc.sql("delete from api_token where expires_at < :before").param("before", toSql(before)).update();
    }

    void addToken(UUID id, byte[] tokenHash, UUID account, Set<String> scopes, Instant now, Instant expires) {
        jdbc.sql("""
                        insert into api_token (id, token_hash, account, scopes, made_at, expires_at)
                        values (:id, :hash, :account, :scopes, :now, :expires)
                        """)
                .param("id", id)
                .param("hash", tokenHash)
                .param("account", account)
                .param("scopes", scopes.toArray(String[]::new))
                .param("now", toSql(now))
                .param("expires", toSql(expires))
                .update();
    }

    Optional<SignedIn> byToken(byte[] tokenHash, Instant now) {
        return jdbc.sql("""
                        select a.id, a.login, a.person, a.admin_role, t.scopes
                        from api_token t join account a on a.id = t.account
                        where t.token_hash = :hash and t.expires_at > :now and a.closed_at is null
                        """)
                .param("hash", tokenHash)
                .param("now", toSql(now))
                .query((row, _) -> signedIn(row, Set.copyOf(scopes(row))))
                .optional();
    }

    void revokeToken(byte[] tokenHash) {
        jdbc.sql("delete from api_token where token_hash = :hash").param("hash", tokenHash).update();
    }

    private static List<String> scopes(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("scopes").getArray());
    }

    private static SignedIn signedIn(ResultSet row, Set<String> scopes) throws SQLException {
        return SignedIn.of(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getObject("person", UUID.class),
                AccountRow.role(row),
                scopes);
    }
}
