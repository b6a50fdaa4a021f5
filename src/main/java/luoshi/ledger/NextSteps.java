package luoshi.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.ledger.life.AppraisalCommand;
import luoshi.ledger.life.CallbackEnd;
import luoshi.ledger.life.CauseCode;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.InstructionCommand;
import luoshi.ledger.life.Instructions;
import luoshi.ledger.life.LinkCommand;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Oversight;
import luoshi.ledger.life.OversightRules;
import luoshi.ledger.life.PartKind;
import luoshi.ledger.life.Parts;
import luoshi.ledger.life.Refusal;
import luoshi.ledger.life.Relation;
import luoshi.ledger.life.Route;
import luoshi.ledger.life.Severity;
import luoshi.ledger.life.Side;
import luoshi.ledger.life.TimeCommand;
import luoshi.ledger.life.TimeKind;
import luoshi.ledger.life.VoiceCommand;
import luoshi.ledger.life.Voices;
import luoshi.ledger.life.WordCommand;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;

/**
 * What can be done with a matter now: the steps on which its life waits, and what else this viewer may do beside them.
 * A step of its life is shown with what bars this viewer; what stands beside is shown only where nothing bars it. What a
 * form is still going to be asked for bars nothing yet.
 */
final class NextSteps {

    /** Rules about what is typed or chosen in the form itself. */
    private static final Set<String> ASKED_IN_THE_FORM = Set.of(
            "words-needed", "plan-names-measures", "plan-names-criteria", "stretch-beyond-baseline", "plan-within-due",
            "measures-within-plan", "person-of-the-unit", "plan-names-a-leader", "fact-not-ahead",
            "each-criterion", "target-within-reach", "target-has-handler", "until-within-bound",
            "asked-before-due", "clock-runs", "extensions-left", "refer-beyond-reach", "part-elsewhere",
            "part-due-within", "report-lies-ahead", "heard-all", "voice-new", "opinion-in-sight", "call-is-dated", "another-day", "cites-a-duty", "monitor-named",
            "other-seen", "field-of-words", "words-differ", "copy-is-new", "post-exists", "leaders-post",
            "instruction-due-ahead", "leader-confirms", "earlier-closed", "not-linked-yet", "into-an-open-one",
            "plan-says-what-it-serves", "indicators-of-the-unit",
            "says-what-was-reached", "appraisal-differs", "appraisal-reasoned");

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;
    private static final UUID ANY = new UUID(0, 0);

    private final Matters matters;

    NextSteps(Matters matters) {
        this.matters = matters;
    }

    /**
     * @param main     steps on which the life waits, with what bars each
     * @param beside   what else may be done
     * @param mayJudge this viewer may say whether it is the same again
     * @param leader   the leader's post that the viewer holds
     * @param sides    for which sides of a joint acceptance the viewer may sign
     * @param copies   the viewer's posts that were sent a copy and have not marked it as read
     * @param jointDecision it came back so often that only a joint decision says whose it is
     */
    record Offered(
            Map<String, List<Refusal>> main,
            List<String> beside,
            boolean mayJudge,
            Optional<UUID> leader,
            List<Side> sides,
            List<UUID> copies,
            boolean jointDecision) {}

    Offered of(Viewer viewer, Matter matter) {
        Map<String, List<Refusal>> main = new LinkedHashMap<>();
        onWhichItWaits(viewer, matter).forEach((step, command) -> main.put(step, barring(viewer, matter, command)));
        List<Side> sides = unsigned(matter).stream()
                .filter(side -> barring(viewer, matter, signature(side)).isEmpty())
                .toList();
        if (!sides.isEmpty()) {
            main.replace("acceptance-signatures", List.of());
        }
        if (matter.status().isBeingChecked() && !matters.toJudge(viewer, matter).isEmpty()) {
            main.put("recurrences", List.of());
        }
        List<String> beside = beside(viewer, matter).entrySet().stream()
                .filter(step -> !main.containsKey(step.getKey()))
                .filter(step -> barring(viewer, matter, step.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        boolean judges = barring(viewer, matter, new LinkCommand.ConfirmRecurrence(ANY, false, "")).stream()
                .allMatch(refusal -> refusal.rule().equals("other-seen"));
        return new Offered(main, beside, judges, ownLeadersPost(viewer), sides, copies(viewer, matter), matters.wantsJointDecision(matter));
    }

    private static List<UUID> copies(Viewer viewer, Matter matter) {
        return viewer.posts().stream()
                .map(HeldPost::post)
                .filter(post -> matter.wording().copies().contains(post) && !matter.wording().wasReadBy(post))
                .toList();
    }

    private List<Refusal> barring(Viewer viewer, Matter matter, MatterCommand command) {
        return matters.foresee(viewer, matter, command).stream()
                .filter(refusal -> !ASKED_IN_THE_FORM.contains(refusal.rule()))
                .toList();
    }

    private Map<String, MatterCommand> onWhichItWaits(Viewer viewer, Matter matter) {
        Map<String, MatterCommand> steps = new LinkedHashMap<>();
        if (matter.timeAsked().isPresent()) {
            steps.put("time-grants", new TimeCommand.GrantTime(null));
            steps.put("time-refusals", new TimeCommand.RefuseTime(""));
        }
        switch (matter.status()) {
            case REGISTERED, RETURNED -> {
                steps.put("assignments", new MatterCommand.Assign(ANY, null));
                if (matter.status() == MatterStatus.RETURNED || matters.wantsJointDecision(matter)) {
                    steps.put("joint-decisions", new CooperationCommand.DecideDispute(ANY, List.of(), "", null));
                }
            }
            case ASSIGNED -> {
                steps.put("acceptances", new MatterCommand.Accept());
                steps.put("returns", new MatterCommand.Return("", ""));
            }
            case ACCEPTED, REOPENED, IN_PROGRESS -> mending(matter, steps);
            case UNDER_VERIFICATION -> checking(matter, steps);
            case VERIFIED -> {
                openVoice(matter, steps);
                steps.put("approvals", new MatterCommand.Approve(null));
                steps.put("approval-refusals", new MatterCommand.RefuseApproval(""));
            }
            case CLOSED_OUT -> steps.put("look-backs", new MatterCommand.LookBack(true, ""));
            case DEFERRED, LONG_TERM -> steps.put("resumptions", new TimeCommand.Resume(""));
            case MERGED -> {}
        }
        matter.holding().oversight().ifPresent(listed -> oversight(viewer, matter, listed, steps));
        return steps;
    }

    /** The unit owes a report; whoever has it decides whether the matter stays listed. */
    private static void oversight(Viewer viewer, Matter matter, Oversight listed, Map<String, MatterCommand> steps) {
        if (listed.owed() && OversightRules.REPORTING.contains(matter.status())) {
            steps.put("oversight-reports", new CooperationCommand.ReportOversight(""));
        }
        boolean own = viewer.posts().stream().anyMatch(post -> post.post().equals(listed.by()));
        if (!listed.owed() && own) {
            steps.put("oversight-endings", new CooperationCommand.EndOversight(""));
        }
    }

    private static void mending(Matter matter, Map<String, MatterCommand> steps) {
        if (matter.appraisal().filter(judged -> judged.severity() == Severity.EARLY_SIGN).isPresent()) {
            steps.put("reminder-talks", new AppraisalCommand.HoldReminderTalk("", ANY_DAY, ""));
        }
        boolean planned = matter.mending().plan().isPresent();
        boolean caused = matter.mending().cause().isPresent();
        if (!planned && (!caused || matter.status() == MatterStatus.REOPENED)) {
            steps.put("causes", new MatterCommand.FindCause(CauseCode.ATTITUDE, ""));
        }
        if (!planned && caused) {
            steps.put("plans", new MatterCommand.Plan(List.of(), "", "", List.of(), ANY, ANY_DAY, null));
        }
        if (planned) {
            steps.put("close-out-requests", new MatterCommand.RequestCloseOut("", null));
        }
        matter.parts().owed().stream().findFirst().ifPresent(part ->
                steps.put("part-deliveries", new CooperationCommand.DeliverPart(part.asked().part(), "")));
        steps.put("progress-reports", new MatterCommand.ReportProgress("", ANY_DAY));
        steps.put("evidence", new MatterCommand.AddEvidence("", "", "", 0, ANY_DAY, "", false));
    }

    private static void checking(Matter matter, Map<String, MatterCommand> steps) {
        openVoice(matter, steps);
        boolean major = matter.closing().request().filter(request -> request.route() == Route.MAJOR).isPresent();
        if (major) {
            unsigned(matter).stream().findFirst().ifPresent(side -> steps.put("acceptance-signatures", signature(side)));
        } else {
            steps.put("verifications", new MatterCommand.Verify(List.of(), "", null, null));
        }
    }

    /** The sides of a joint acceptance that have not signed; none where one verifier checks. */
    static List<Side> unsigned(Matter matter) {
        boolean major = matter.status() == MatterStatus.UNDER_VERIFICATION
                && matter.closing().request().filter(request -> request.route() == Route.MAJOR).isPresent();
        return Stream.of(Side.values())
                .filter(side -> major && !matter.closing().acceptance().containsKey(side))
                .toList();
    }

    private static VoiceCommand.SignAcceptance signature(Side side) {
        return new VoiceCommand.SignAcceptance(side, List.of(), "", null, null, null, null);
    }

    private static void openVoice(Matter matter, Map<String, MatterCommand> steps) {
        matter.voices().all().stream().filter(voice -> !voice.settled()).findFirst().ifPresent(voice -> {
            steps.put("callbacks", new VoiceCommand.RecordCallback(voice.id(), CallbackEnd.CONFIRMED, "", ANY_DAY, null));
            waitingForApprover(matter).ifPresent(waiting ->
                    steps.put("callback-end-approvals", new VoiceCommand.ApproveCallbackEnd(waiting.id(), "")));
        });
    }

    private static Optional<Voices.Voice> waitingForApprover(Matter matter) {
        return matter.voices().all().stream()
                .filter(voice -> !voice.settled() && voice.last() != null && voice.last().needsApprover())
                .findFirst();
    }

    /** A leader instructs in the own name; a clerk for whichever leader is named in the form. */
    private static Optional<UUID> ownLeadersPost(Viewer viewer) {
        return viewer.posts().stream()
                .filter(post -> post.roles().contains(Role.LEADER) && post.onBehalfOf() == null)
                .map(HeldPost::post)
                .findFirst();
    }

    /** Everything else; the rules say which of it is open to this viewer. */
    private static Map<String, MatterCommand> beside(Viewer viewer, Matter matter) {
        Map<String, MatterCommand> steps = new LinkedHashMap<>();
        steps.put("time-requests", new TimeCommand.AskForTime(TimeKind.EXTENSION, ANY_DAY, ""));
        steps.put("resumptions", new TimeCommand.Resume(""));
        steps.put("parts", new CooperationCommand.AskPart(PartKind.ASSISTANCE, ANY, "", ANY_DAY));
        matter.parts().owed().stream().map(Parts.Part::asked).findFirst().ifPresent(asked ->
                steps.put("part-waivers", new CooperationCommand.WaivePart(asked.part(), "")));
        steps.put("referrals", new CooperationCommand.Refer(ANY, ""));
        steps.put("oversight-listings", new CooperationCommand.ListForOversight("", ANY_DAY));
        steps.put("oversight-reports", new CooperationCommand.ReportOversight(""));
        steps.put("oversight-endings", new CooperationCommand.EndOversight(""));
        steps.put("instructions", new InstructionCommand.Instruct(ownLeadersPost(viewer).orElse(ANY), "", null));
        matter.instructions().all().stream().filter(each -> !each.confirmed()).findFirst().ifPresent(each ->
                steps.put("instruction-confirmations", new InstructionCommand.ConfirmInstruction(
                        each.given().instruction(), InstructionCommand.Way.AT_THE_DESK, null)));
        matter.instructions().all().stream().filter(Instructions.Instruction::waits).findFirst().ifPresent(each ->
                steps.put("instruction-answers", new InstructionCommand.AnswerInstruction(
                        each.given().instruction(), "")));
        steps.put("evidence", new MatterCommand.AddEvidence("", "", "", 0, ANY_DAY, "", false));
        steps.put("lessons", new WordCommand.RecordLesson("", ""));
        steps.put("comments", new WordCommand.Comment(""));
        steps.put("read-marks", new WordCommand.MarkRead());
        steps.put("copies", new WordCommand.SendCopy(ANY, null));
        steps.put("corrections", new WordCommand.CorrectWords("title", "", ""));
        steps.put("voices", new VoiceCommand.LinkVoice(ANY, ""));
        steps.put("appraisals", new AppraisalCommand.Appraise(Severity.ORDINARY, List.of(), null));
        steps.put("links", new LinkCommand.Link(ANY, Relation.SIMILAR));
        steps.put("mergers", new LinkCommand.Merge(ANY, ""));
        steps.put("splits", new LinkCommand.Split(ANY, "", Map.of(), ""));
        return steps;
    }
}
