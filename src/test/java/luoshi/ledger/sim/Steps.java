package luoshi.ledger.sim;

import java.util.Set;
import luoshi.ledger.life.AppraisalEvent;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.InstructionEvent;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.TimeEvent;
import luoshi.ledger.life.VoiceEvent;
import luoshi.ledger.life.WordEvent;
import org.jspecify.annotations.Nullable;

/** The order of steps as this check understands it, written down a second time and apart from the product's rules. */
final class Steps {

    private static final Set<String> MENDING = Set.of("ACCEPTED", "IN_PROGRESS", "REOPENED");
    private static final Set<String> WAITS = Set.of("REGISTERED", "RETURNED");
    private static final Set<String> CHECKED = Set.of("UNDER_VERIFICATION", "VERIFIED");
    private static final Set<String> PUT_OFF = Set.of("DEFERRED", "LONG_TERM");
    private static final Set<String> ENDED = Set.of("CLOSED_OUT", "MERGED");

    private Steps() {}

    /** What somebody's hand did to a matter. */
    enum Touch {
        NONE,
        TOUCHED,
        MENDED
    }

    /** The status that follows; null where this event has no place. */
    static @Nullable String after(@Nullable String before, RecordCheck.Read matter, MatterEvent event) {
        if (before == null) {
            return event instanceof MatterEvent.Registered first ? (first.person() == null ? "REGISTERED" : "ACCEPTED") : null;
        }
        boolean ended = ENDED.contains(before);
        return switch (event) {
            case MatterEvent.Registered _ -> null;
            case MatterEvent.Assigned _ -> from(before, WAITS, "ASSIGNED");
            case CooperationEvent.DisputeDecided _ -> from(before, WAITS, "ASSIGNED");
            case CooperationEvent.Referred _ -> from(before, WAITS, "REGISTERED");
            case MatterEvent.Returned _ -> from(before, Set.of("ASSIGNED"), "RETURNED");
            case MatterEvent.Accepted _ -> from(before, Set.of("ASSIGNED"), "ACCEPTED");
            case MatterEvent.Planned _ -> from(before, Set.of("ACCEPTED", "REOPENED"), "IN_PROGRESS");
            case MatterEvent.CauseFound _,
                    MatterEvent.Progressed _,
                    CooperationEvent.PartAsked _,
                    CooperationEvent.PartDelivered _,
                    CooperationEvent.PartWaived _ -> from(before, MENDING, before);
            case MatterEvent.EvidenceAdded _ ->
                MENDING.contains(before) || before.equals("UNDER_VERIFICATION") ? before : null;
            case MatterEvent.CloseOutRequested _ -> from(before, Set.of("IN_PROGRESS"), "UNDER_VERIFICATION");
            case MatterEvent.Verified _ -> from(before, Set.of("UNDER_VERIFICATION"), "VERIFIED");
            // A talk that was not enough leaves it where no plan was made yet.
            case MatterEvent.RedoOrdered _ -> from(before, CHECKED, matter.closing.planned ? "IN_PROGRESS" : "ACCEPTED");
            case MatterEvent.ApprovalRefused _ ->
                from(before, Set.of("VERIFIED"), matter.closing.planned ? "IN_PROGRESS" : "ACCEPTED");
            case MatterEvent.ClosedOut _ -> from(before, CHECKED, "CLOSED_OUT");
            case MatterEvent.LookedBack _ -> from(before, Set.of("CLOSED_OUT"), before);
            case MatterEvent.Reopened _ -> from(before, Set.of("CLOSED_OUT"), "REOPENED");
            case TimeEvent.Deferred put ->
                MENDING.contains(before) || PUT_OFF.contains(before) ? (put.longTerm() ? "LONG_TERM" : "DEFERRED") : null;
            case TimeEvent.Resumed _ when PUT_OFF.contains(before) -> matter.closing.planned ? "IN_PROGRESS" : "ACCEPTED";
            case TimeEvent.Reprojected _ -> ended ? null : before;
            case TimeEvent _ -> MENDING.contains(before) || PUT_OFF.contains(before) ? before : null;
            case VoiceEvent.VoiceLinked _ -> ended ? null : before;
            case VoiceEvent.AcceptanceSigned _ -> from(before, Set.of("UNDER_VERIFICATION"), before);
            case VoiceEvent _ -> from(before, CHECKED, before);
            // While it is checked it may still be found to be an earlier one come again.
            case LinkEvent.Merged _ -> ended || PUT_OFF.contains(before) ? null : "MERGED";
            case LinkEvent.Linked _ -> before;
            case LinkEvent.RecurrenceLinked _, LinkEvent.RecurrenceDenied _ -> ended || PUT_OFF.contains(before) ? null : before;
            case LinkEvent _ -> ended || CHECKED.contains(before) ? null : before;
            case AppraisalEvent.ReminderTalkHeld _ -> from(before, MENDING, "VERIFIED");
            case AppraisalEvent.Appraised _ -> ended || CHECKED.contains(before) ? null : before;
            case CooperationEvent.ListedForOversight _, CooperationEvent.OversightEnded _, InstructionEvent.Instructed _ ->
                ended ? null : before;
            case CooperationEvent.OversightReported _ ->
                MENDING.contains(before) || PUT_OFF.contains(before) || CHECKED.contains(before) ? before : null;
            case InstructionEvent _, WordEvent _ -> before;
        };
    }

    private static @Nullable String from(String before, Set<String> allowed, String after) {
        return allowed.contains(before) ? after : null;
    }

    /** Who is no independent eye any more. */
    static Touch touch(MatterEvent event, @Nullable String before, boolean personal) {
        return switch (event) {
            case MatterEvent.Registered _ -> personal ? Touch.MENDED : Touch.TOUCHED;
            case MatterEvent.Assigned _,
                    CooperationEvent.Referred _,
                    CooperationEvent.DisputeDecided _,
                    AppraisalEvent.Appraised _,
                    LinkEvent.SplitInto _,
                    LinkEvent.SplitFrom _ -> Touch.TOUCHED;
            // Who joins two matters dispatches; who finds that it came again has checked.
            case LinkEvent.TookOver taken -> taken.recurrence() ? Touch.NONE : Touch.TOUCHED;
            case MatterEvent.EvidenceAdded _ -> "UNDER_VERIFICATION".equals(before) ? Touch.NONE : Touch.MENDED;
            case MatterEvent.Returned _,
                    MatterEvent.Accepted _,
                    MatterEvent.CauseFound _,
                    MatterEvent.Planned _,
                    MatterEvent.Progressed _,
                    MatterEvent.CloseOutRequested _,
                    AppraisalEvent.ReminderTalkHeld _,
                    TimeEvent.TimeAsked _,
                    TimeEvent.Resumed _,
                    CooperationEvent.PartAsked _,
                    CooperationEvent.PartDelivered _,
                    CooperationEvent.PartWaived _,
                    CooperationEvent.OversightReported _,
                    InstructionEvent.InstructionAnswered _,
                    WordEvent.LessonRecorded _ -> Touch.MENDED;
            default -> Touch.NONE;
        };
    }
}
