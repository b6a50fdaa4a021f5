package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** More time: the unit asks before the date, somebody above decides (practice P3, requirement R87). */
public sealed interface TimeCommand extends MatterCommand {

    /** @param until the new last day, the last day of the standstill, or the day of the next review */
    record AskForTime(TimeKind kind, LocalDate until, String reason) implements TimeCommand {

        public AskForTime {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(until);
            Objects.requireNonNull(reason);
        }
    }

    record GrantTime(@Nullable String remark) implements TimeCommand {}

    record RefuseTime(String reason) implements TimeCommand {

        public RefuseTime {
            Objects.requireNonNull(reason);
        }
    }

    /** The clock runs again before the named day. */
    record Resume(String reason) implements TimeCommand {

        public Resume {
            Objects.requireNonNull(reason);
        }
    }
}
