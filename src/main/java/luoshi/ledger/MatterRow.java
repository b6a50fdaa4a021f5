package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import luoshi.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param firstDue the first due date, beside the present one (practice P3)
 * @param stepDue  when the step that is next is due, where it has a clock of its own
 */
public record MatterRow(
        UUID id,
        String number,
        MatterKind kind,
        String title,
        String domain,
        MatterSource source,
        MatterStatus status,
        Role nextRole,
        UUID owner,
        @Nullable UUID unit,
        String path,
        LocalDate receivedOn,
        Instant firstDue,
        Instant due,
        Instant near,
        @Nullable Instant stepDue,
        @Nullable Instant closedAt,
        @Nullable LocalDate lookBackOn,
        int returns,
        int redos,
        long version) {

    /** The light at a moment: a comparison with now, kept nowhere. */
    public TrafficLight light(Instant now) {
        return TrafficLight.at(now, due, near, closedAt);
    }

    /** The date that presses most: that of the step where it has one, else that of the whole matter. */
    public Instant pressing() {
        return stepDue != null && stepDue.isBefore(due) ? stepDue : due;
    }
}
