package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import luoshi.journal.SqlTime;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may look at: the matter as its history makes it, who asks, in which post, when, and for an assignment
 * where it would go.
 *
 * @param matter null for a registration
 * @param post   null where the viewer holds no post that fits the step
 */
record Situation(
        @Nullable Matter matter,
        Viewer viewer,
        @Nullable HeldPost post,
        Instant now,
        Optional<AssignmentTarget> target) {

    Matter known() {
        return Objects.requireNonNull(matter, "only a registration has no matter");
    }

    LocalDate today() {
        return now.atZone(SqlTime.OFFICE_ZONE).toLocalDate();
    }
}
