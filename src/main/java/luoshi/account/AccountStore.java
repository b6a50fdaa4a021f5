package luoshi.account;

import static luoshi.journal.SqlTime.toInstantOrNull;
import static luoshi.journal.SqlTime.toSql;
import static luoshi.journal.SqlTime.toSqlOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts, sessions and tokens in PostgreSQL. */
final class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account as sign-in needs it. */
    record Row(
            UUID id,
            String login,
            UUID person,
            String passwordHash,
            byte @Nullable [] secondFactor,
            long lastStep,
            @Nullable Role adminRole,
            int failures,
            @Nullable Instant lockedUntil) {}

    void insert(Row row, Instant now) {
        jdbc.sql("""
                        insert into account (id, login, person, password_hash, second_factor, admin_role, opened_at)
                        values (:id, :login, :person, :hash, :factor, :role, :now)
                        """)
                .param("id", row.id())
                .param("login", row.login())
                .param("person", row.person())
                .param("hash", row.passwordHash())
                .param("factor", row.secondFactor())
                .param("role", row.adminRole() == null ? null : row.adminRole().name())
                .param("now", toSql(now))
                .update();
    }

    Optional<Row> byLogin(String login) {
        return jdbc.sql("select * from account where login = :login")
                .param("login", login)
                .query(AccountStore::row)
                .optional();
    }

    void noteFailure(UUID account, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql("update account set failures = :failures, locked_until = :until where id = :id")
                .param("failures", failures)
                .param("until", toSqlOrNull(lockedUntil))
                .param("id", account)
                .update();
    }

    void noteSuccess(UUID account, long lastStep) {
        jdbc.sql("update account set failures = 0, locked_until = null, last_step = :step where id = :id")
                .param("step", lastStep)
                .param("id", account)
                .update();
    }

    void changePassword(UUID account, String hash) {
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", account)
                .update();
    }

    void beginSession(byte[] tokenHash, UUID account, Instant now) {
        jdbc.sql("insert into session (token_hash, account, began_at, seen_at) values (:hash, :account, :now, :now)")
                .param("hash", tokenHash)
                .param("account", account)
                .param("now", toSql(now))
                .update();
    }

    /** Whose session it is, if it was seen since {@code idleSince}; being seen keeps it alive. */
    Optional<SignedIn> touchSession(byte[] tokenHash, Instant idleSince, Instant now) {
        return jdbc.sql("""
                        with seen as (
                            update session set seen_at = :now
                            where token_hash = :hash and seen_at >= :since
                            returning account)
                        select a.id, a.login, a.person, a.admin_role from account a join seen on seen.account = a.id
                        """)
                .param("now", toSql(now))
                .param("hash", tokenHash)
                .param("since", toSql(idleSince))
                .query((row, _) -> signedIn(row, Set.of(SignedIn.READ, SignedIn.WRITE)))
                .optional();
    }

    void endSession(byte[] tokenHash) {
        jdbc.sql("delete from session where token_hash = :hash").param("hash", tokenHash).update();
    }

    void endSessionsOf(UUID account) {
        jdbc.sql("delete from session where account = :account").param("account", account).update();
        jdbc.sql("delete from api_token where account = :account").param("account", account).update();
    }

    void addToken(byte[] tokenHash, UUID account, Set<String> scopes, Instant now, Instant expires) {
        jdbc.sql("""
                        insert into api_token (token_hash, account, scopes, made_at, expires_at)
                        values (:hash, :account, :scopes, :now, :expires)
                        """)
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
                        where t.token_hash = :hash and t.expires_at > :now
                        """)
                .param("hash", tokenHash)
                .param("now", toSql(now))
                .query((row, _) -> signedIn(
                        row, Set.copyOf(Arrays.asList((String[]) row.getArray("scopes").getArray()))))
                .optional();
    }

    void revokeToken(byte[] tokenHash) {
        jdbc.sql("delete from api_token where token_hash = :hash").param("hash", tokenHash).update();
    }

    private static SignedIn signedIn(ResultSet row, Set<String> scopes) throws SQLException {
        return new SignedIn(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getObject("person", UUID.class),
                role(row),
                scopes);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getObject("person", UUID.class),
                row.getString("password_hash"),
                row.getBytes("second_factor"),
                row.getLong("last_step"),
                role(row),
                row.getInt("failures"),
                toInstantOrNull(row, "locked_until"));
    }

    private static @Nullable Role role(ResultSet row) throws SQLException {
        String name = row.getString("admin_role");
        return name == null ? null : Role.valueOf(name);
    }
}
