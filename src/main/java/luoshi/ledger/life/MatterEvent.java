package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a matter. The names stay for ever; free text is {@link Words}; people, posts and units stand by
 * id; every clock stands with the steps that led to its date.
 */
public sealed interface MatterEvent extends Event
        permits MatterEvent.Registered,
                MatterEvent.Assigned,
                MatterEvent.Returned,
                MatterEvent.Accepted,
                MatterEvent.CauseFound,
                MatterEvent.Planned,
                MatterEvent.Progressed,
                MatterEvent.EvidenceAdded,
                MatterEvent.CloseOutRequested,
                MatterEvent.Verified,
                MatterEvent.RedoOrdered,
                MatterEvent.ApprovalRefused,
                MatterEvent.ClosedOut,
                MatterEvent.LookedBack,
                MatterEvent.Reopened,
                TimeEvent,
                CooperationEvent,
                VoiceEvent,
                LinkEvent,
                WordEvent,
                InstructionEvent,
                AppraisalEvent {

    /**
     * A matter came into the ledger and has its number for life.
     *
     * @param particulars  what the kind adds, by the name of its column, in the kind's order
     * @param owner        the post that owns it until it is assigned
     * @param path         the unit that registered it
     * @param person       whose own it is, on a personal list; null for every other matter
     * @param personLeader the post that may read a personal matter: the direct leader's, for a leader one level up (P12)
     */
    @Named("matter.registered")
    record Registered(
            String number,
            MatterKind kind,
            Words title,
            String domain,
            MatterSource source,
            @Nullable Words sourceReference,
            Map<String, Words> particulars,
            @Nullable UUID origin,
            UUID owner,
            String path,
            LocalDate receivedOn,
            @Nullable UUID person,
            @Nullable UUID personLeader,
            SetClock rectify)
            implements MatterEvent {

        /** Somebody called or came with it themselves; who wrote an opinion is its first voice as that opinion. */
        public boolean hasCaller() {
            return kind.hasCaller() || source.hasCaller() && origin == null && !kind.isPersonal();
        }

        /** It came as a leader's instruction, whatever its kind (practice P7). */
        public boolean isLeadersInstruction() {
            return kind == MatterKind.LEADER_INSTRUCTION || source == MatterSource.LEADER_INSTRUCTION;
        }
    }

    /** Sent to the unit whose duty it is; that unit's post owns it from here. */
    @Named("matter.assigned")
    record Assigned(
            UUID unit,
            String path,
            UUID owner,
            @Nullable String dutyCode,
            @Nullable UUID leader,
            @Nullable Words note,
            SetClock accept)
            implements MatterEvent {}

    /**
     * Sent back once, with the item of the duty list that says whose it is.
     *
     * @param decide by when it is decided jointly, where with this return it becomes a dispute
     */
    @Named("matter.returned")
    record Returned(String citedDuty, Words reason, UUID owner, SetClock dispatch, @Nullable SetClock decide)
            implements MatterEvent {}

    @Named("matter.accepted")
    record Accepted() implements MatterEvent {}

    /** Why it happened, in words and as a work-style cause (requirement R17). */
    @Named("matter.cause-found")
    record CauseFound(CauseCode code, Words cause) implements MatterEvent {}

    /**
     * How it is to be mended, what will be measured, by whom and when (requirements R20, R29, R44).
     *
     * @param responsibleLeader the leader's post that answers for it; null on a personal list and in earlier years
     * @param serves the superior's indicators that it serves (requirement R43); null where that was not said
     */
    @Named("matter.planned")
    record Planned(
            List<Measure> measures,
            Words baseline,
            Words stretch,
            List<Words> criteria,
            UUID responsiblePerson,
            @Nullable UUID responsibleLeader,
            LocalDate due,
            @Nullable List<UUID> serves,
            SetClock rectify)
            implements MatterEvent {}

    /** @param factDate the day on which it happened, beside the day of entry */
    @Named("matter.progressed")
    record Progressed(Words text, LocalDate factDate) implements MatterEvent {}

    /**
     * A file now belongs to the matter.
     *
     * @param sha256   content hash under which the file is kept
     * @param ofResult it shows the result, not the effort
     */
    @Named("matter.evidence-added")
    record EvidenceAdded(
            String sha256, Words name, String mediaType, long bytes, LocalDate factDate, Words caption, boolean ofResult)
            implements MatterEvent {}

    /**
     * Said to be done.
     *
     * @param route   which of the three ways to close-out it takes, by risk (practice P1)
     * @param why     the reason of the route, as the last part of its message key
     * @param recheck on the small route: drawn for a check on site although the callers confirm
     */
    @Named("matter.close-out-requested")
    record CloseOutRequested(
            Words result, @Nullable Words ruleMade, Route route, String why, boolean recheck, SetClock verify)
            implements MatterEvent {}

    /**
     * Found to be done.
     *
     * @param met     whether each acceptance criterion is met, in the plan's order
     * @param reached which of the plan's aims; null in a record from before this was asked
     */
    @Named("matter.verified")
    record Verified(List<Boolean> met, Words findings, @Nullable Reached reached, SetClock approve) implements MatterEvent {}

    /** The check found it not done: the same unit does it again. A redo is not a return. */
    @Named("matter.redo-ordered")
    record RedoOrdered(List<Boolean> met, Words findings) implements MatterEvent {}

    @Named("matter.approval-refused")
    record ApprovalRefused(Words reason) implements MatterEvent {}

    /**
     * Approved (on the small route: confirmed by the callers) and closed out, whole; the look-backs are fixed.
     *
     * @param reached which of the plan's aims; null where there was none, and in a record from before this was asked
     */
    @Named("matter.closed-out")
    record ClosedOut(
            @Nullable Words remark, @Nullable Words ruleMade, List<LocalDate> lookBacks, @Nullable Reached reached)
            implements MatterEvent {}

    @Named("matter.looked-back")
    record LookedBack(boolean holds, Words findings) implements MatterEvent {}

    /** It broke again: the old number lives on. */
    @Named("matter.reopened")
    record Reopened(Words reason, UUID unit, String path, UUID owner, SetClock rectify) implements MatterEvent {}
}
