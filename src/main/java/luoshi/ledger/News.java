package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;
import static luoshi.notice.NoticeKind.OUTCOME;
import static luoshi.notice.NoticeKind.RETURNED;
import static luoshi.notice.NoticeKind.TASK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.ledger.life.AppraisalEvent;
import luoshi.ledger.life.CooperationEvent;
import luoshi.ledger.life.InstructionEvent;
import luoshi.ledger.life.LinkEvent;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.TimeEvent;
import luoshi.ledger.life.VoiceEvent;
import luoshi.ledger.life.WordEvent;
import luoshi.notice.NoticeKind;

/**
 * The whole table of who is told what: an event, what kind of notice it makes, whom it reaches, in which words
 * ({@code notice.matter.…}). Every notice leads to the matter's page and says its number, never its title.
 */
final class News {

    record Line(Class<? extends MatterEvent> event, NoticeKind kind, Whom whom, String word) {

        String message() {
            return "notice.matter." + word;
        }
    }

    static final List<Line> TABLE = List.of(
            new Line(MatterEvent.Registered.class, TASK, Whom.DISPATCHER, "registered"),
            new Line(MatterEvent.Assigned.class, TASK, Whom.OWNER, "assigned"),
            new Line(MatterEvent.Returned.class, RETURNED, Whom.OWNER, "returned"),
            new Line(MatterEvent.Returned.class, TASK, Whom.LEADER_WHO_DECIDES, "dispute"),
            new Line(CooperationEvent.Referred.class, TASK, Whom.OWNER, "referred"),
            new Line(CooperationEvent.DisputeDecided.class, TASK, Whom.OWNER, "assigned"),
            new Line(CooperationEvent.DisputeDecided.class, OUTCOME, Whom.WHO_HAD_RETURNED_IT, "dispute-decided"),
            new Line(CooperationEvent.PartAsked.class, TASK, Whom.UNIT_OF_THE_PART, "part-asked"),
            new Line(CooperationEvent.PartDelivered.class, OUTCOME, Whom.OWNER, "part-delivered"),
            new Line(CooperationEvent.PartWaived.class, OUTCOME, Whom.UNIT_OF_THE_PART, "part-waived"),
            new Line(CooperationEvent.ListedForOversight.class, TASK, Whom.OWNER, "listed"),
            new Line(CooperationEvent.OversightReported.class, OUTCOME, Whom.WHO_LISTED_IT, "oversight-reported"),
            new Line(CooperationEvent.OversightEnded.class, OUTCOME, Whom.OWNER, "oversight-ended"),
            new Line(InstructionEvent.Instructed.class, TASK, Whom.OWNER_ONCE_CONFIRMED, "instructed"),
            new Line(InstructionEvent.Instructed.class, TASK, Whom.LEADER_WHO_CONFIRMS, "instruction-entered"),
            new Line(InstructionEvent.InstructionConfirmed.class, TASK, Whom.OWNER, "instructed"),
            new Line(InstructionEvent.InstructionAnswered.class, OUTCOME, Whom.LEADER_WHO_INSTRUCTED, "instruction-answered"),
            new Line(TimeEvent.TimeAsked.class, TASK, Whom.APPROVERS, "time-asked"),
            new Line(TimeEvent.TimeRefused.class, OUTCOME, Whom.WHO_ASKED_FOR_TIME, "time-refused"),
            new Line(TimeEvent.Extended.class, OUTCOME, Whom.WHO_ASKED_FOR_TIME, "extended"),
            new Line(TimeEvent.Suspended.class, OUTCOME, Whom.WHO_ASKED_FOR_TIME, "suspended"),
            new Line(TimeEvent.Deferred.class, OUTCOME, Whom.WHO_ASKED_FOR_TIME, "deferred"),
            new Line(MatterEvent.CloseOutRequested.class, TASK, Whom.CHECKERS, "close-out-asked"),
            new Line(MatterEvent.CloseOutRequested.class, TASK, Whom.THREE_SIDES, "acceptance-asked"),
            new Line(VoiceEvent.CalledBack.class, TASK, Whom.APPROVERS_OF_THE_CALL, "call-ended"),
            new Line(VoiceEvent.CallbackEndApproved.class, OUTCOME, Whom.WHO_CALLED, "call-end-approved"),
            new Line(MatterEvent.Verified.class, TASK, Whom.APPROVERS, "approval-asked"),
            new Line(AppraisalEvent.ReminderTalkHeld.class, TASK, Whom.APPROVERS, "talk-held"),
            new Line(MatterEvent.RedoOrdered.class, RETURNED, Whom.OWNER, "redo"),
            new Line(MatterEvent.ApprovalRefused.class, RETURNED, Whom.OWNER, "approval-refused"),
            new Line(MatterEvent.ClosedOut.class, OUTCOME, Whom.OWNER, "closed-out"),
            new Line(MatterEvent.ClosedOut.class, OUTCOME, Whom.WHO_REGISTERED, "closed-out"),
            new Line(MatterEvent.Reopened.class, RETURNED, Whom.OWNER, "reopened"),
            new Line(LinkEvent.Merged.class, OUTCOME, Whom.OWNER, "merged"),
            new Line(LinkEvent.Merged.class, OUTCOME, Whom.UNITS_THAT_OWE, "merged"),
            new Line(LinkEvent.TookOver.class, TASK, Whom.OWNER, "took-over"),
            new Line(LinkEvent.TookOver.class, TASK, Whom.LEADER_WHO_DECIDES, "dispute-taken-over"),
            new Line(LinkEvent.SplitInto.class, OUTCOME, Whom.OWNER, "split"),
            new Line(WordEvent.CopySent.class, TASK, Whom.POST_OF_THE_COPY, "copy-sent"));

    /** What rightly tells nobody. */
    static final Set<Class<? extends MatterEvent>> SILENT = Set.of(
            // The work goes on in the same hand.
            MatterEvent.Accepted.class,
            MatterEvent.CauseFound.class,
            MatterEvent.Planned.class,
            MatterEvent.Progressed.class,
            MatterEvent.EvidenceAdded.class,
            TimeEvent.Resumed.class,
            // What holds asks nothing of anybody; what broke is told as reopened.
            MatterEvent.LookedBack.class,
            // All three sides were told when it was asked for, and are reminded; the last signature is told as verified.
            VoiceEvent.AcceptanceSigned.class,
            // The calendar's own page shows whose dates moved; thousands may move at once.
            TimeEvent.Reprojected.class,
            // Told as registered.
            LinkEvent.SplitFrom.class,
            // It is read where it is written, and changes neither whose turn it is nor a date.
            VoiceEvent.VoiceLinked.class,
            LinkEvent.Linked.class,
            LinkEvent.RecurrenceLinked.class,
            LinkEvent.RecurrenceDenied.class,
            WordEvent.Commented.class,
            WordEvent.Corrected.class,
            WordEvent.ReadMarked.class,
            // Nothing is asked of those who read it from here on.
            WordEvent.ListSigned.class,
            WordEvent.LessonRecorded.class,
            AppraisalEvent.Appraised.class);

    private News() {}

    static List<Line> of(MatterEvent event) {
        return TABLE.stream().filter(line -> line.event() == event.getClass()).toList();
    }

    /** The number, and what the sentence says beside it: a last day, or the number of another matter. */
    static List<String> arguments(String number, MatterEvent event) {
        return switch (event) {
            case MatterEvent.Assigned assigned -> List.of(number, lastDay(assigned.accept().due()));
            case MatterEvent.Returned returned -> returned.decide() == null
                    ? List.of(number, lastDay(returned.dispatch().due()))
                    : List.of(number, lastDay(returned.decide().due()));
            case CooperationEvent.Referred referred -> List.of(number, lastDay(referred.dispatch().due()));
            case CooperationEvent.DisputeDecided decided -> List.of(number, lastDay(decided.accept().due()));
            case CooperationEvent.PartAsked asked -> List.of(number, asked.due().toString());
            case CooperationEvent.ListedForOversight listed -> List.of(number, listed.reportBy().toString());
            case MatterEvent.CloseOutRequested asked -> List.of(number, lastDay(asked.verify().due()));
            case AppraisalEvent.ReminderTalkHeld held -> List.of(number, lastDay(held.approve().due()));
            case MatterEvent.Verified verified -> List.of(number, lastDay(verified.approve().due()));
            case MatterEvent.Reopened reopened -> List.of(number, lastDay(reopened.rectify().due()));
            case TimeEvent.Extended extended -> List.of(number, lastDay(extended.rectify().due()));
            case TimeEvent.Suspended suspended -> List.of(number, lastDay(suspended.rectify().due()));
            case TimeEvent.Deferred deferred -> List.of(number, deferred.nextReview().toString());
            case LinkEvent.Merged merged -> List.of(number, merged.number());
            case LinkEvent.TookOver taken -> List.of(number, taken.number(), lastDay(taken.rectify().due()));
            case LinkEvent.SplitInto split -> List.of(number, split.number());
            default -> List.of(number);
        };
    }

    private static String lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusMillis(1), OFFICE_ZONE).toString();
    }
}
