package luoshi.ledger.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a matter stands against its date: always shown as a word, a shape and a colour. */
public enum TrafficLight {
    ON_TIME,
    NEAR,
    OVERDUE,
    CLOSED,
    STOPPED;

    public static TrafficLight at(Instant now, Instant due, Instant near, @Nullable Instant closedAt) {
        if (closedAt != null) {
            return CLOSED;
        }
        if (!now.isBefore(due)) {
            return OVERDUE;
        }
        return now.isBefore(near) ? ON_TIME : NEAR;
    }
}
