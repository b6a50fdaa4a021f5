package luoshi.ledger.life;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who acted on a matter: in which post, and in which capacity. */
public record Actor(UUID person, @Nullable UUID onBehalfOf, @Nullable UUID post, Part part) {

    /** What somebody did to a matter. */
    public enum Part {
        REGISTERED,
        DISPATCHED,
        HANDLED,
        SUPPORTED,
        VERIFIED,
        APPROVED,
        CALLED_BACK,
        INSTRUCTED
    }

    /** Whoever did one of these is no independent eye. */
    static final Set<Part> TOUCHED = Set.of(Part.REGISTERED, Part.DISPATCHED, Part.HANDLED, Part.SUPPORTED);

    static final Set<Part> MENDED = Set.of(Part.HANDLED, Part.SUPPORTED);

    boolean is(UUID somebody) {
        return person.equals(somebody) || somebody.equals(onBehalfOf);
    }

    /**
     * In which capacity an event's actor acted; a personal problem is registered and mended by the same person.
     *
     * @param before how the matter stood when it happened
     */
    static Set<Part> partIn(MatterEvent event, MatterStatus before) {
        return switch (event) {
            case MatterEvent.Registered registered when registered.kind().isPersonal() ->
                Set.of(Part.REGISTERED, Part.HANDLED);
            case MatterEvent.Registered _ -> Set.of(Part.REGISTERED);
            case MatterEvent.Assigned _,
                    CooperationEvent.Referred _,
                    CooperationEvent.DisputeDecided _,
                    AppraisalEvent.Appraised _,
                    LinkEvent.Merged _,
                    LinkEvent.SplitInto _,
                    LinkEvent.SplitFrom _ -> Set.of(Part.DISPATCHED);
            // Who joins two matters dispatches; who finds that it came again has checked.
            case LinkEvent.TookOver taken -> taken.recurrence() ? Set.of() : Set.of(Part.DISPATCHED);
            case MatterEvent.EvidenceAdded _ when before == MatterStatus.UNDER_VERIFICATION -> Set.of(Part.VERIFIED);
            case MatterEvent.Returned _,
                    MatterEvent.Accepted _,
                    MatterEvent.CauseFound _,
                    MatterEvent.Planned _,
                    MatterEvent.Progressed _,
                    MatterEvent.EvidenceAdded _,
                    MatterEvent.CloseOutRequested _,
                    TimeEvent.TimeAsked _,
                    TimeEvent.Resumed _,
                    CooperationEvent.PartAsked _,
                    CooperationEvent.PartWaived _,
                    AppraisalEvent.ReminderTalkHeld _,
                    WordEvent.LessonRecorded _,
                    CooperationEvent.OversightReported _,
                    InstructionEvent.InstructionAnswered _ -> Set.of(Part.HANDLED);
            case CooperationEvent.PartDelivered _ -> Set.of(Part.SUPPORTED);
            case MatterEvent.Verified _,
                    MatterEvent.RedoOrdered _,
                    MatterEvent.LookedBack _,
                    VoiceEvent.AcceptanceSigned _ -> Set.of(Part.VERIFIED);
            case MatterEvent.ApprovalRefused _,
                    MatterEvent.ClosedOut _,
                    TimeEvent.Extended _,
                    TimeEvent.Suspended _,
                    TimeEvent.Deferred _,
                    TimeEvent.TimeRefused _,
                    VoiceEvent.CallbackEndApproved _ -> Set.of(Part.APPROVED);
            case VoiceEvent.CalledBack _ -> Set.of(Part.CALLED_BACK);
            case CooperationEvent.ListedForOversight _,
                    CooperationEvent.OversightEnded _,
                    InstructionEvent.Instructed _,
                    InstructionEvent.InstructionConfirmed _ -> Set.of(Part.INSTRUCTED);
            case MatterEvent.Reopened _,
                    TimeEvent.Reprojected _,
                    VoiceEvent.VoiceLinked _,
                    LinkEvent.Linked _,
                    LinkEvent.RecurrenceLinked _,
                    LinkEvent.RecurrenceDenied _,
                    WordEvent.Commented _,
                    WordEvent.Corrected _,
                    WordEvent.CopySent _,
                    WordEvent.ListSigned _,
                    WordEvent.ReadMarked _ -> Set.of();
        };
    }
}
