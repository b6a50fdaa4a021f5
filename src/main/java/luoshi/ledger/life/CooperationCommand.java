package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Several units and one matter: referral, assistance, joint handling, listed oversight and the joint decision (P8, R21). */
public sealed interface CooperationCommand extends MatterCommand {

    /** Passes it on to the dispatcher of a unit outside the sender's reach, who now owns it (转办). */
    record Refer(UUID unit, String note) implements CooperationCommand {

        public Refer {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(note);
        }
    }

    /** Asks another unit for a part of it. */
    record AskPart(PartKind kind, UUID unit, String what, LocalDate due) implements CooperationCommand {

        public AskPart {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(what);
            Objects.requireNonNull(due);
        }
    }

    /** @param part its number within the matter, from 1 */
    record DeliverPart(int part, String text) implements CooperationCommand {

        public DeliverPart {
            Objects.requireNonNull(text);
        }
    }

    /** The lead does without it, and says why. */
    record WaivePart(int part, String reason) implements CooperationCommand {

        public WaivePart {
            Objects.requireNonNull(reason);
        }
    }

    /** Put on the list that the leaders watch (挂牌督办), with the day of the first report. */
    record ListForOversight(String reason, LocalDate reportBy) implements CooperationCommand {

        public ListForOversight {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(reportBy);
        }
    }

    /** What the unit has done about a matter on that list, told to whoever listed it. */
    record ReportOversight(String text) implements CooperationCommand {

        public ReportOversight {
            Objects.requireNonNull(text);
        }
    }

    /** Taken off the list again (摘牌), once it was reported on. */
    record EndOversight(String reason) implements CooperationCommand {

        public EndOversight {
            Objects.requireNonNull(reason);
        }
    }

    /**
     * Whose duty it is, decided once, with the disputing units heard; after it nobody returns the matter again.
     *
     * @param heard the units that were heard, those that returned it among them
     */
    record DecideDispute(UUID unit, List<UUID> heard, String reason, @Nullable String note)
            implements CooperationCommand {

        public DecideDispute {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(reason);
            heard = List.copyOf(heard);
        }
    }
}
