package luoshi.account;

import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts in PostgreSQL. What two requests could do at once is decided by one statement each. */
final class AccountStore {

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AccountRow row) {
        jdbc.sql("""
                        insert into account
                            (id, login, person, holder, password_hash, second_factor, last_step, admin_role, opened_at)
                        values (:id, :login, :person, :holder, :hash, :factor, :step, :role, :now)
                        """)
                .param("id", row.id())
                .param("login", row.login())
                .param("person", row.person())
                .param("holder", row.holder())
                .param("hash", row.passwordHash())
                .param("factor", row.secondFactor())
                .param("step", row.lastStep())
                .param("role", row.adminRole() == null ? null : row.adminRole().name())
                .param("now", toSql(row.openedAt()))
                .update();
    }

    Optional<AccountRow> byLogin(String login) {
        return jdbc.sql("select * from account where login = :login and closed_at is null")
                .param("login", login)
                .query(AccountRow::of)
                .optional();
    }

    Optional<AccountRow> byId(UUID id) {
        return jdbc.sql("select * from account where id = :id").param("id", id).query(AccountRow::of).optional();
    }

    Optional<AccountRow> holderOf(Role role) {
        return jdbc.sql("select * from account where admin_role = :role and closed_at is null")
                .param("role", role.name())
                .query(AccountRow::of)
                .optional();
    }

    boolean loginIsTaken(String login) {
        return jdbc.sql("select count(*) from account where login = :login").param("login", login).query(Long.class).single() > 0;
    }

    boolean personHasAccount(UUID person) {
        return jdbc.sql("select count(*) from account where person = :person and closed_at is null")
                .param("person", person)
                .query(Long.class)
                .single() > 0;
    }

    boolean holderIsAdministrator(String holder, Role other) {
        return jdbc.sql("""
                        select count(*) from account
                        where holder = :holder and closed_at is null and admin_role <> :role
                        """)
                .param("holder", holder)
                .param("role", other.name())
                .query(Long.class)
                .single() > 0;
    }

    /** Accounts by login, from after the given one; open ones first is not needed: a closed one says so. */
    List<AccountRow> page(String after, int limit) {
        return jdbc.sql("select * from account where login > :after order by login limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query(AccountRow::of)
                .list();
    }

    /** Counts one more failure; true when it locked the account. */
    boolean noteFailure(UUID account, int lockAfter, Instant lockedUntil) {
        return jdbc.sql("""
                        update account set failures = failures + 1,
                            locked_until = case when (failures + 1) % :most = 0 then :until else locked_until end
                        where id = :id
                        returning failures % :most = 0
                        """)
                .param("most", lockAfter)
                .param("until", toSql(lockedUntil))
                .param("id", account)
                .query(Boolean.class)
                .single();
    }

    /** False where another request has used this step of the second factor meanwhile. */
    boolean noteSuccess(UUID account, long step) {
        return jdbc.sql("""
                        update account set failures = 0, locked_until = null, last_step = :step
                        where id = :id and (second_factor is null or last_step < :step)
                        """)
                .param("step", step)
                .param("id", account)
                .update() == 1;
    }

    /** False where the password is no longer the one that was compared. */
    boolean changePassword(UUID account, String from, String to) {
        return jdbc.sql("""
                        update account set password_hash = :to, failures = 0, locked_until = null, version = version + 1
                        where id = :id and password_hash = :from and closed_at is null
                        """)
                .param("to", to)
                .param("from", from)
                .param("id", account)
                .update() == 1;
    }

    /** False where somebody changed the account since this version was seen. */
    boolean unlock(UUID account, long seen) {
        return jdbc.sql("""
                        update account set failures = 0, locked_until = null, version = version + 1
                        where id = :id and version = :seen and closed_at is null
                        """)
                .param("id", account)
                .param("seen", seen)
                .update() == 1;
    }

    /** False where somebody changed the account since this version was seen. */
    boolean close(UUID account, long seen, Instant now) {
        return jdbc.sql("""
                        update account set closed_at = :now, version = version + 1
                        where id = :id and version = :seen and closed_at is null
                        """)
                .param("now", toSql(now))
                .param("id", account)
                .param("seen", seen)
                .update() == 1;
    }
}
