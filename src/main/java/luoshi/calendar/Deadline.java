package luoshi.calendar;

import java.time.Instant;
import java.util.List;

/**
 * When a budget ends, and why.
 *
 * @param due         the first instant at which it is overdue
 * @param stopped     a suspension is still open: the date holds only if it ended now
 * @param provisional a year without a published calendar was counted with plain weekends
 */
public record Deadline(Instant due, boolean stopped, boolean provisional, String calendarVersion, List<Step> steps) {

    public Deadline {
        steps = List.copyOf(steps);
    }
}
