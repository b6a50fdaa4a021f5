package luoshi.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch in which the budget is not consumed; open while {@code until} is null. */
public record Suspension(Instant from, @Nullable Instant until) {

    public Suspension {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a suspension does not end before it begins");
        }
    }
}
