package luoshi.ledger.sim;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import luoshi.journal.SqlTime;

/** Office time that a test moves; it never runs back. */
public final class OfficeClock implements InstantSource {

    private Instant now;

    public OfficeClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, SqlTime.OFFICE_ZONE);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** To nine o'clock of a later day. */
    public void toDay(LocalDate day) {
        Instant morning = day.atTime(9, 0).atZone(SqlTime.OFFICE_ZONE).toInstant();
        now = morning.isAfter(now) ? morning : now;
    }
}
