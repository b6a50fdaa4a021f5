package luoshi.ledger.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a matter stands against its date: always shown as a word, a shape and a colour. The database has the same
 * comparison as {@code matter_light}.
 */
public enum TrafficLight {
    ON_TIME,
    NEAR,
    OVERDUE,
    CLOSED,
    STOPPED,
    /** It goes on under another number, and counts only there. */
    MERGED;

    /**
     * The light of a matter that is open and runs.
     *
     * @param requested when it was last said to be done, where it is being checked: from then on what is late is the
     *     checking, which has a clock of its own
     */
    public static TrafficLight at(Instant now, Instant due, Instant near, @Nullable Instant requested) {
        if (requested != null && requested.isBefore(due)) {
            return ON_TIME;
        }
        if (!now.isBefore(due)) {
            return OVERDUE;
        }
        return now.isBefore(near) ? ON_TIME : NEAR;
    }
}
