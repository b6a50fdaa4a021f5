package luoshi.account;

import static luoshi.journal.SqlTime.toSql;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts how often somebody did something within a window of time. The counts stand in PostgreSQL, so that several
 * program instances count together.
 */
public class RateLimits {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    RateLimits(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts once more; false when this goes beyond {@code most} in the present window. */
    public boolean take(String what, String who, int most, Duration window) {
        int count = jdbc.sql("""
                        insert into rate_window (what, who, began_at, count) values (:what, :who, :began, 1)
                        on conflict (what, who, began_at) do update set count = rate_window.count + 1
                        returning count
                        """)
                .param("what", what)
                .param("who", who)
                .param("began", toSql(beginning(window)))
                .query(Integer.class)
                .single();
        if (count == 1) {
            forgetOld();
        }
        return count <= most;
    }

    /** Whether there is still room, without counting. */
    public boolean hasRoom(String what, String who, int most, Duration window) {
        return jdbc.sql("select count from rate_window where what = :what and who = :who and began_at = :began")
                .param("what", what)
                .param("who", who)
                .param("began", toSql(beginning(window)))
                .query(Integer.class)
                .optional()
                .map(count -> count < most)
                .orElse(true);
    }

    private Instant beginning(Duration window) {
        long length = window.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(clock.instant().getEpochSecond(), length) * length);
    }

    private void forgetOld() {
        jdbc.sql("delete from rate_window where began_at < :old")
                .param("old", toSql(clock.instant().minus(KEPT)))
                .update();
    }
}
