package luoshi.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import luoshi.journal.SqlTime;
import org.jspecify.annotations.Nullable;

/**
 * A single-use link.
 *
 * @param role         the administration that it opens
 * @param person       whose account it opens
 * @param account      whose password it sets
 * @param secondFactor the sealed secret that the account will have
 * @param madeBy       the administrator's account; null for the link of the first start
 */
record LinkRow(
        UUID id,
        LinkPurpose purpose,
        @Nullable Role role,
        @Nullable UUID person,
        @Nullable UUID account,
        @Nullable String secondFactor,
        @Nullable UUID madeBy,
        Instant madeAt,
        Instant expiresAt) {

    static LinkRow of(ResultSet row, int number) throws SQLException {
        return new LinkRow(
                row.getObject("id", UUID.class),
                LinkPurpose.valueOf(row.getString("purpose")),
                AccountRow.role(row),
                row.getObject("person", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("second_factor"),
                row.getObject("made_by", UUID.class),
                SqlTime.toInstant(row, "made_at"),
                SqlTime.toInstant(row, "expires_at"));
    }
}
