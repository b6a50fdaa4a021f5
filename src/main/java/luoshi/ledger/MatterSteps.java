package luoshi.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.ledger.life.AppraisalCommand;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.TimeCommand;
import luoshi.ledger.life.VoiceCommand;
import luoshi.ledger.life.WordCommand;

/**
 * Every command by its name in an address: the page posts to {@code /matters/{number}/{name}}, the API to {@code
 * /api/v1/matters/{number}/{name}}. A test compares this list with the commands and with both routers.
 */
final class MatterSteps {

    static final Map<String, Class<? extends MatterCommand>> ALL = all();

    private MatterSteps() {}

    private static Map<String, Class<? extends MatterCommand>> all() {
        Map<String, Class<? extends MatterCommand>> steps = new LinkedHashMap<>();
        steps.put("assignments", MatterCommand.Assign.class);
        steps.put("returns", MatterCommand.Return.class);
        steps.put("acceptances", MatterCommand.Accept.class);
        steps.put("causes", MatterCommand.FindCause.class);
        steps.put("plans", MatterCommand.Plan.class);
        steps.put("progress-reports", MatterCommand.ReportProgress.class);
        steps.put("evidence", MatterCommand.AddEvidence.class);
        steps.put("close-out-requests", MatterCommand.RequestCloseOut.class);
        steps.put("verifications", MatterCommand.Verify.class);
        steps.put("approvals", MatterCommand.Approve.class);
        steps.put("approval-refusals", MatterCommand.RefuseApproval.class);
        steps.put("look-backs", MatterCommand.LookBack.class);
        steps.put("time-requests", TimeCommand.AskForTime.class);
        steps.put("time-grants", TimeCommand.GrantTime.class);
        steps.put("time-refusals", TimeCommand.RefuseTime.class);
        steps.put("resumptions", TimeCommand.Resume.class);
        steps.put("referrals", CooperationCommand.Refer.class);
        steps.put("parts", CooperationCommand.AskPart.class);
        steps.put("part-deliveries", CooperationCommand.DeliverPart.class);
        steps.put("part-waivers", CooperationCommand.WaivePart.class);
        steps.put("oversight-listings", CooperationCommand.ListForOversight.class);
        steps.put("oversight-reports", CooperationCommand.ReportOversight.class);
        steps.put("oversight-endings", CooperationCommand.EndOversight.class);
        steps.put("joint-decisions", CooperationCommand.DecideDispute.class);
        steps.put("voices", VoiceCommand.LinkVoice.class);
        steps.put("callbacks", VoiceCommand.RecordCallback.class);
        steps.put("callback-end-approvals", VoiceCommand.ApproveCallbackEnd.class);
        steps.put("acceptance-signatures", VoiceCommand.SignAcceptance.class);
        steps.put("recurrences", LinkCommand.ConfirmRecurrence.class);
        steps.put("recurrence-denials", LinkCommand.DenyRecurrence.class);
        steps.put("links", LinkCommand.Link.class);
        steps.put("mergers", LinkCommand.Merge.class);
        steps.put("splits", LinkCommand.Split.class);
        steps.put("comments", WordCommand.Comment.class);
        steps.put("corrections", WordCommand.CorrectWords.class);
        steps.put("copies", WordCommand.SendCopy.class);
        steps.put("read-marks", WordCommand.MarkRead.class);
        steps.put("lessons", WordCommand.RecordLesson.class);
        steps.put("instructions", InstructionCommand.Instruct.class);
        steps.put("instruction-confirmations", InstructionCommand.ConfirmInstruction.class);
        steps.put("instruction-answers", InstructionCommand.AnswerInstruction.class);
        steps.put("appraisals", AppraisalCommand.Appraise.class);
        steps.put("reminder-talks", AppraisalCommand.HoldReminderTalk.class);
        return java.util.Collections.unmodifiableMap(steps);
    }
}
