package luoshi.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import luoshi.journal.SqlTime;
import org.jspecify.annotations.Nullable;

/**
 * An account as sign-in and the administrators need it.
 *
 * @param holder       name of an administrator whom the organization does not know, else empty
 * @param secondFactor the sealed secret, null for an office account
 * @param lastStep     the last accepted step of the second factor
 */
record AccountRow(
        UUID id,
        String login,
        UUID person,
        String holder,
        String passwordHash,
        @Nullable String secondFactor,
        long lastStep,
        @Nullable Role adminRole,
        @Nullable Instant lockedUntil,
        Instant openedAt,
        @Nullable Instant closedAt,
        long version) {

    static AccountRow of(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getObject("person", UUID.class),
                row.getString("holder"),
                row.getString("password_hash"),
                row.getString("second_factor"),
                row.getLong("last_step"),
                role(row),
                SqlTime.toInstantOrNull(row, "locked_until"),
                SqlTime.toInstant(row, "opened_at"),
                SqlTime.toInstantOrNull(row, "closed_at"),
                row.getLong("version"));
    }

    static @Nullable Role role(ResultSet row) throws SQLException {
        String name = row.getString("admin_role");
        return name == null ? null : Role.valueOf(name);
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
