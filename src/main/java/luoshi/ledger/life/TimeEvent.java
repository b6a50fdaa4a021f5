package luoshi.ledger.life;

import java.time.Instant;
import java.time.LocalDate;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What can happen to a matter's time. Every one carries the clock that holds from here, with its steps. */
public sealed interface TimeEvent extends MatterEvent {

    @Named("matter.time-asked")
    record TimeAsked(TimeKind kind, LocalDate until, Words reason) implements TimeEvent {}

    @Named("matter.time-refused")
    record TimeRefused(Words reason) implements TimeEvent {}

    @Named("matter.extended")
    record Extended(@Nullable Words remark, SetClock rectify) implements TimeEvent {}

    @Named("matter.suspended")
    record Suspended(Instant from, Instant until, @Nullable Words remark, SetClock rectify) implements TimeEvent {}

    /** @param review the clock of the next look at it; the matter's own clock stands still */
    @Named("matter.deferred")
    record Deferred(boolean longTerm, LocalDate nextReview, @Nullable Words remark, SetClock review, SetClock rectify)
            implements TimeEvent {}

    @Named("matter.resumed")
    record Resumed(Words reason, SetClock rectify) implements TimeEvent {}

    /** The calendar was edited; the same budget now ends on another day. */
    @Named("matter.reprojected")
    record Reprojected(SetClock rectify) implements TimeEvent {}
}
