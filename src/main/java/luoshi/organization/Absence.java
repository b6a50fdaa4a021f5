package luoshi.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The holder of a post is away, from one day to another, both included.
 *
 * @param acting who acts meanwhile; null where the named deputy does
 */
public record Absence(UUID id, UUID post, LocalDate from, LocalDate until, @Nullable UUID acting, String reason) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(LocalDate otherFrom, LocalDate otherUntil) {
        return !otherUntil.isBefore(from) && !otherFrom.isAfter(until);
    }
}
