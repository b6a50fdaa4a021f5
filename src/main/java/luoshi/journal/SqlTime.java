package luoshi.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Instants to {@code timestamptz} and back. PostgreSQL keeps microseconds, so we never hold more. */
public final class SqlTime {

    /** The zone of the office, set explicitly everywhere: never the machine's. */
    public static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Shanghai");

    private SqlTime() {}

    public static OffsetDateTime toSql(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    public static @Nullable OffsetDateTime toSqlOrNull(@Nullable Instant instant) {
        return instant == null ? null : toSql(instant);
    }

    public static Instant toInstant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant toInstantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
