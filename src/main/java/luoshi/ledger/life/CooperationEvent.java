package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What can happen between the units that share a matter. */
public sealed interface CooperationEvent extends MatterEvent {

    @Named("matter.referred")
    record Referred(UUID unit, String path, UUID owner, Words note, SetClock dispatch) implements CooperationEvent {}

    /** @param part its number within the matter, from 1 */
    @Named("matter.part-asked")
    record PartAsked(int part, PartKind kind, UUID unit, String path, UUID owner, Words what, LocalDate due)
            implements CooperationEvent {}

    @Named("matter.part-delivered")
    record PartDelivered(int part, Words text) implements CooperationEvent {}

    @Named("matter.part-waived")
    record PartWaived(int part, Words reason) implements CooperationEvent {}

    @Named("matter.listed-for-oversight")
    record ListedForOversight(Words reason, LocalDate reportBy) implements CooperationEvent {}

    @Named("matter.oversight-reported")
    record OversightReported(Words text) implements CooperationEvent {}

    @Named("matter.oversight-ended")
    record OversightEnded(Words reason) implements CooperationEvent {}

    @Named("matter.dispute-decided")
    record DisputeDecided(
            UUID unit,
            String path,
            UUID owner,
            @Nullable String dutyCode,
            @Nullable UUID leader,
            List<UUID> heard,
            Words reason,
            SetClock accept)
            implements CooperationEvent {

        MatterEvent.Assigned asAssignment() {
            return new MatterEvent.Assigned(unit, path, owner, dutyCode, leader, reason, accept);
        }
    }
}
