package luoshi.ledger.life;

import static luoshi.ledger.life.MatterStatus.ACCEPTED;
import static luoshi.ledger.life.MatterStatus.ASSIGNED;
import static luoshi.ledger.life.MatterStatus.CLOSED_OUT;
import static luoshi.ledger.life.MatterStatus.DEFERRED;
import static luoshi.ledger.life.MatterStatus.IN_PROGRESS;
import static luoshi.ledger.life.MatterStatus.LONG_TERM;
import static luoshi.ledger.life.MatterStatus.MERGED;
import static luoshi.ledger.life.MatterStatus.REGISTERED;
import static luoshi.ledger.life.MatterStatus.REOPENED;
import static luoshi.ledger.life.MatterStatus.RETURNED;
import static luoshi.ledger.life.MatterStatus.UNDER_VERIFICATION;
import static luoshi.ledger.life.MatterStatus.VERIFIED;
import static luoshi.ledger.life.StepRules.Says.A_LINE;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.account.Role;
import luoshi.ledger.life.CloseOutRules.AnswersEachCriterion;
import luoshi.ledger.life.CloseOutRules.ApproverDidNotVerify;
import luoshi.ledger.life.CloseOutRules.IndependentPerson;
import luoshi.ledger.life.CloseOutRules.IndependentUnit;
import luoshi.ledger.life.CooperationCommand.AskPart;
import luoshi.ledger.life.CooperationCommand.DecideDispute;
import luoshi.ledger.life.CooperationCommand.DeliverPart;
import luoshi.ledger.life.CooperationCommand.ListForOversight;
import luoshi.ledger.life.CooperationCommand.Refer;
import luoshi.ledger.life.CooperationCommand.WaivePart;
import luoshi.ledger.life.InstructionCommand.AnswerInstruction;
import luoshi.ledger.life.InstructionCommand.ConfirmInstruction;
import luoshi.ledger.life.InstructionCommand.Instruct;
import luoshi.ledger.life.LinkCommand.ConfirmRecurrence;
import luoshi.ledger.life.LinkCommand.DenyRecurrence;
import luoshi.ledger.life.LinkCommand.Link;
import luoshi.ledger.life.LinkCommand.Merge;
import luoshi.ledger.life.LinkCommand.Split;
import luoshi.ledger.life.MatterCommand.Accept;
import luoshi.ledger.life.MatterCommand.AddEvidence;
import luoshi.ledger.life.MatterCommand.Approve;
import luoshi.ledger.life.MatterCommand.Assign;
import luoshi.ledger.life.MatterCommand.FindCause;
import luoshi.ledger.life.MatterCommand.LookBack;
import luoshi.ledger.life.MatterCommand.Plan;
import luoshi.ledger.life.MatterCommand.RefuseApproval;
import luoshi.ledger.life.MatterCommand.Register;
import luoshi.ledger.life.MatterCommand.ReportProgress;
import luoshi.ledger.life.MatterCommand.RequestCloseOut;
import luoshi.ledger.life.MatterCommand.Return;
import luoshi.ledger.life.MatterCommand.Verify;
import luoshi.ledger.life.StepRules.HoldsRole;
import luoshi.ledger.life.StepRules.OwnerActs;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;
import luoshi.ledger.life.TimeCommand.AskForTime;
import luoshi.ledger.life.TimeCommand.GrantTime;
import luoshi.ledger.life.TimeCommand.RefuseTime;
import luoshi.ledger.life.TimeCommand.Resume;
import luoshi.ledger.life.VoiceCommand.ApproveCallbackEnd;
import luoshi.ledger.life.VoiceCommand.LinkVoice;
import luoshi.ledger.life.VoiceCommand.RecordCallback;
import luoshi.ledger.life.VoiceCommand.SignAcceptance;
import luoshi.ledger.life.WordCommand.Comment;
import luoshi.ledger.life.WordCommand.CorrectWords;
import luoshi.ledger.life.WordCommand.MarkRead;
import luoshi.ledger.life.WordCommand.RecordLesson;
import luoshi.ledger.life.WordCommand.SendCopy;

/** The table of contents of the rules: for each command, all that may bar it, in the order in which it is asked. */
public final class Rules {

    private static final Set<MatterStatus> MENDING = Set.of(ACCEPTED, IN_PROGRESS, REOPENED);
    private static final Set<MatterStatus> NOT_ENDED = Set.of(
            REGISTERED, ASSIGNED, RETURNED, ACCEPTED, IN_PROGRESS, UNDER_VERIFICATION, VERIFIED, REOPENED, DEFERRED,
            LONG_TERM);
    private static final Set<MatterStatus> NOT_MERGED = EnumSet.complementOf(EnumSet.of(MERGED));

    /** A leader may confirm late; the unit answers as long as it can. */
    private static final Set<MatterStatus> ANSWERING = Set.of(
            ACCEPTED, IN_PROGRESS, REOPENED, DEFERRED, LONG_TERM, UNDER_VERIFICATION, VERIFIED, CLOSED_OUT);

    private static final Set<MatterStatus> MENDING_OR_PUT_OFF =
            Set.of(ACCEPTED, IN_PROGRESS, REOPENED, DEFERRED, LONG_TERM);

    private static final List<Rule<Register>> REGISTER = List.of(
            new RegistrationRules.MayRegister(),
            new Says<>("title", Register::title, 4, A_LINE),
            new RegistrationRules.ColumnsOfKind(),
            new RegistrationRules.DomainKnown(),
            new RegistrationRules.SourceNamed(),
            new RegistrationRules.ReceivedAlready());

    private static final List<Rule<Assign>> ASSIGN = List.of(
            new RightStatus<>(Set.of(REGISTERED, RETURNED)),
            new HoldsRole<>(Role.DISPATCHER),
            new AssignmentRules.JointDecisionFirst(),
            new AssignmentRules.TargetWithinReach<>(),
            new AssignmentRules.NotWithdrawnUpward<>(),
            new AssignmentRules.OwnDutyStays<>(),
            new AssignmentRules.TargetHasHandler<>());

    private static final List<Rule<Return>> RETURN = List.of(
            new RightStatus<>(Set.of(ASSIGNED)),
            new OwnerActs<>(),
            new ReturnRules.NotDecided(),
            new ReturnRules.Once(),
            new ReturnRules.WithinTime(),
            new Says<>("cited-duty", Return::citedDuty, 1, A_LINE),
            new Says<>("reason", Return::reason, 4, A_PAGE));

    private static final List<Rule<Accept>> ACCEPT = List.of(new RightStatus<>(Set.of(ASSIGNED)), new OwnerActs<>());

    private static final List<Rule<FindCause>> FIND_CAUSE = List.of(
            new RightStatus<>(MENDING), new OwnerActs<>(), new Says<>("cause", FindCause::cause, 8, A_PAGE));

    private static final List<Rule<Plan>> PLAN = List.of(
            new RightStatus<>(Set.of(ACCEPTED, REOPENED)),
            new OwnerActs<>(),
            new PlanRules.CauseFirst<>(),
            new PlanRules.NamesMeasures(),
            new Says<>("baseline", Plan::baseline, 2, A_PAGE),
            new Says<>("stretch", Plan::stretch, 2, A_PAGE),
            new PlanRules.StretchBeyondBaseline(),
            new PlanRules.NamesCriteria(),
            new PlanRules.WithinDue(),
            new PlanRules.MeasuresWithinPlan());

    private static final List<Rule<ReportProgress>> REPORT_PROGRESS = List.of(
            new RightStatus<>(MENDING), new OwnerActs<>(), new Says<>("progress", ReportProgress::text, 4, A_PAGE));

    private static final List<Rule<AddEvidence>> ADD_EVIDENCE = List.of(
            new RightStatus<>(Set.of(ACCEPTED, IN_PROGRESS, REOPENED, UNDER_VERIFICATION)), new OwnerActs<>());

    private static final List<Rule<RequestCloseOut>> REQUEST_CLOSE_OUT = List.of(
            new RightStatus<>(Set.of(IN_PROGRESS)),
            new OwnerActs<>(),
            new CloseOutRules.ShowsResult(),
            new CloseOutRules.PartsDelivered<>(),
            new CloseOutRules.InstructionsAnswered<>(),
            new Says<>("result", RequestCloseOut::result, 8, A_PAGE));

    private static final List<Rule<Verify>> VERIFY = List.of(
            new RightStatus<>(Set.of(UNDER_VERIFICATION)),
            new HoldsRole<>(Role.VERIFIER),
            new CloseOutRules.NotByOneAlone(),
            new CloseOutRules.CallersFirst(),
            new IndependentPerson<>(),
            new IndependentUnit<>(),
            new AnswersEachCriterion<>(Verify::met),
            new Says<>("findings", Verify::findings, 4, A_PAGE));

    private static final List<Rule<Approve>> APPROVE = List.of(
            new RightStatus<>(Set.of(VERIFIED)),
            new HoldsRole<>(Role.APPROVER),
            new IndependentPerson<>(),
            new ApproverDidNotVerify(),
            new CloseOutRules.VoicesSettled(),
            new CloseOutRules.InstructionsAnswered<>());

    private static final List<Rule<RefuseApproval>> REFUSE_APPROVAL = List.of(
            new RightStatus<>(Set.of(VERIFIED)),
            new HoldsRole<>(Role.APPROVER),
            new IndependentPerson<>(),
            new Says<>("reason", RefuseApproval::reason, 4, A_PAGE));

    private static final List<Rule<LookBack>> LOOK_BACK = List.of(
            new RightStatus<>(Set.of(CLOSED_OUT)),
            new HoldsRole<>(Role.VERIFIER),
            new IndependentPerson<>(),
            new IndependentUnit<>(),
            new CloseOutRules.LookBackIsDue(),
            new Says<>("findings", LookBack::findings, 4, A_PAGE));

    // Time

    private static final List<Rule<AskForTime>> ASK_FOR_TIME = List.of(
            new RightStatus<>(MENDING_OR_PUT_OFF),
            new OwnerActs<>(),
            new TimeRules.OneRequestAtATime(),
            new TimeRules.ClockRuns(),
            new TimeRules.AskedBeforeDue(),
            new TimeRules.UntilWithinBound(),
            new TimeRules.ExtensionsLeft(),
            new Says<>("reason", AskForTime::reason, 8, A_PAGE));

    private static final List<Rule<GrantTime>> GRANT_TIME = List.of(
            new RightStatus<>(MENDING_OR_PUT_OFF),
            new HoldsRole<>(Role.APPROVER),
            new TimeRules.TimeWasAsked<>(),
            new TimeRules.AnotherDecides<>());

    private static final List<Rule<RefuseTime>> REFUSE_TIME = List.of(
            new RightStatus<>(MENDING_OR_PUT_OFF),
            new HoldsRole<>(Role.APPROVER),
            new TimeRules.TimeWasAsked<>(),
            new TimeRules.AnotherDecides<>(),
            new Says<>("reason", RefuseTime::reason, 4, A_PAGE));

    private static final List<Rule<Resume>> RESUME = List.of(
            new RightStatus<>(MENDING_OR_PUT_OFF),
            new OwnerActs<>(),
            new TimeRules.ClockStandsStill(),
            new Says<>("reason", Resume::reason, 4, A_PAGE));

    // Several units

    private static final List<Rule<Refer>> REFER = List.of(
            new RightStatus<>(Set.of(REGISTERED, RETURNED)),
            new HoldsRole<>(Role.DISPATCHER),
            new CooperationRules.ReferredBeyondReach(),
            new CooperationRules.ReferralsLeft(),
            new Says<>("note", Refer::note, 4, A_PAGE));

    private static final List<Rule<AskPart>> ASK_PART = List.of(
            new RightStatus<>(MENDING),
            new OwnerActs<>(),
            new LinkRules.NotPersonal<>(),
            new AssignmentRules.TargetIsAnother<>(),
            new AssignmentRules.TargetHasHandler<>(),
            new AssignmentRules.NotWithdrawnUpward<>(),
            new CooperationRules.PartsLeft(),
            new CooperationRules.PartDueWithin(),
            new Says<>("part", AskPart::what, 4, A_PAGE));

    private static final List<Rule<DeliverPart>> DELIVER_PART = List.of(
            new RightStatus<>(MENDING),
            new CooperationRules.PartOwed<>(DeliverPart::part),
            new OwnerActs<>(),
            new Says<>("delivery", DeliverPart::text, 4, A_PAGE));

    private static final List<Rule<WaivePart>> WAIVE_PART = List.of(
            new RightStatus<>(MENDING),
            new OwnerActs<>(),
            new CooperationRules.PartOwed<>(WaivePart::part),
            new Says<>("reason", WaivePart::reason, 4, A_PAGE));

    private static final List<Rule<ListForOversight>> LIST_FOR_OVERSIGHT = List.of(
            new RightStatus<>(NOT_ENDED),
            new CooperationRules.Leads<>(),
            new LinkRules.NotPersonal<>(),
            new CooperationRules.NotListedYet(),
            new CooperationRules.ReportLiesAhead(),
            new Says<>("reason", ListForOversight::reason, 4, A_PAGE));

    private static final List<Rule<DecideDispute>> DECIDE_DISPUTE = List.of(
            new CooperationRules.InDispute(),
            new CooperationRules.Leads<>(),
            new AssignmentRules.TargetWithinReach<>(),
            new AssignmentRules.NotWithdrawnUpward<>(),
            new AssignmentRules.TargetHasHandler<>(),
            new CooperationRules.HeardAll(),
            new Says<>("reason", DecideDispute::reason, 8, A_PAGE));

    // Voices

    private static final List<Rule<LinkVoice>> LINK_VOICE = List.of(
            new RightStatus<>(NOT_ENDED),
            new HoldsRole<>(Role.CLERK),
            new LinkRules.NotPersonal<>(),
            new VoiceRules.VoiceNew(),
            new Says<>("label", LinkVoice::label, 2, A_LINE));

    private static final List<Rule<RecordCallback>> RECORD_CALLBACK = List.of(
            new RightStatus<>(Set.of(UNDER_VERIFICATION, VERIFIED)),
            new HoldsRole<>(Role.VERIFIER),
            new VoiceRules.OutsideTheWork<>(),
            new VoiceRules.VoiceLinked<>(RecordCallback::voice),
            new VoiceRules.VoiceOpen(),
            new VoiceRules.CallIsDated(),
            new Says<>("said", RecordCallback::said, 2, A_PAGE));

    private static final List<Rule<ApproveCallbackEnd>> APPROVE_CALLBACK_END = List.of(
            new RightStatus<>(Set.of(UNDER_VERIFICATION, VERIFIED)),
            new HoldsRole<>(Role.APPROVER),
            new VoiceRules.OutsideTheWork<>(),
            new VoiceRules.VoiceLinked<>(ApproveCallbackEnd::voice),
            new VoiceRules.EndNeedsApprover(),
            new VoiceRules.EnoughAttempts(),
            new Says<>("reason", ApproveCallbackEnd::reason, 4, A_PAGE));

    private static final List<Rule<SignAcceptance>> SIGN_ACCEPTANCE = List.of(
            new RightStatus<>(Set.of(UNDER_VERIFICATION)),
            new HoldsRole<>(Role.VERIFIER),
            new VoiceRules.RouteIsMajor(),
            new VoiceRules.OutsideTheWork<>(),
            new VoiceRules.VerifierIsIndependent(),
            new VoiceRules.OneSideEach(),
            new VoiceRules.MonitorNamed(),
            new AnswersEachCriterion<>(SignAcceptance::met),
            new Says<>("findings", SignAcceptance::findings, 4, A_PAGE));

    // Two matters

    private static final List<Rule<ConfirmRecurrence>> CONFIRM_RECURRENCE = List.of(
            new RightStatus<>(LinkRules.OPEN_TO_CHANGE),
            new HoldsRole<>(Role.DISPATCHER),
            new LinkRules.OtherSeen<>(),
            new LinkRules.NotPersonal<>(),
            new LinkRules.NotItsHandler<>(),
            new LinkRules.EarlierClosed<>(),
            new LinkRules.NotJudgedYet<>(),
            new LinkRules.WithinWindow(),
            new LinkRules.EarlierWithinReach(),
            new CloseOutRules.PartsDelivered<>(),
            new CloseOutRules.InstructionsAnswered<>(),
            new Says<>("reason", ConfirmRecurrence::reason, 4, A_PAGE));

    private static final List<Rule<DenyRecurrence>> DENY_RECURRENCE = List.of(
            new RightStatus<>(LinkRules.OPEN_TO_CHANGE),
            new HoldsRole<>(Role.DISPATCHER),
            new LinkRules.OtherSeen<>(),
            new LinkRules.NotItsHandler<>(),
            new LinkRules.EarlierClosed<>(),
            new LinkRules.NotJudgedYet<>(),
            new Says<>("reason", DenyRecurrence::reason, 4, A_PAGE));

    private static final List<Rule<Link>> LINK = List.of(
            new HoldsRole<>(Role.DISPATCHER),
            new LinkRules.OtherSeen<>(),
            new LinkRules.NotPersonal<>(),
            new LinkRules.NotLinkedYet());

    private static final List<Rule<Merge>> MERGE = List.of(
            new RightStatus<>(LinkRules.OPEN_TO_CHANGE),
            new HoldsRole<>(Role.DISPATCHER),
            new LinkRules.OtherSeen<>(),
            new LinkRules.NotPersonal<>(),
            new LinkRules.IntoAnOpenOne(),
            new CloseOutRules.PartsDelivered<>(),
            new CloseOutRules.InstructionsAnswered<>(),
            new Says<>("reason", Merge::reason, 4, A_PAGE));

    private static final List<Rule<Split>> SPLIT = List.of(
            new RightStatus<>(LinkRules.OPEN_TO_CHANGE),
            new HoldsRole<>(Role.DISPATCHER),
            new LinkRules.NotPersonal<>(),
            new LinkRules.PartInColumns(),
            new Says<>("title", Split::title, 4, A_LINE),
            new Says<>("reason", Split::reason, 4, A_PAGE));

    // Words

    private static final List<Rule<Comment>> COMMENT =
            List.of(new WordRules.HoldsAPost<>(), new Says<>("comment", Comment::text, 2, A_PAGE));

    private static final List<Rule<CorrectWords>> CORRECT_WORDS = List.of(
            new HoldsRole<>(Role.CLERK),
            new WordRules.FieldOfWords(),
            new WordRules.WordsDiffer(),
            new Says<>("text", CorrectWords::text, 2, A_PAGE),
            new Says<>("reason", CorrectWords::reason, 4, A_PAGE));

    private static final List<Rule<SendCopy>> SEND_COPY = List.of(
            new HoldsRole<>(Role.DISPATCHER),
            new LinkRules.NotPersonal<>(),
            new WordRules.PostExists<>(),
            new WordRules.CopyIsNew());

    private static final List<Rule<MarkRead>> MARK_READ = List.of(new WordRules.WasSentACopy());

    private static final List<Rule<RecordLesson>> RECORD_LESSON = List.of(
            new RightStatus<>(Set.of(ACCEPTED, IN_PROGRESS, REOPENED, UNDER_VERIFICATION, VERIFIED, CLOSED_OUT)),
            new OwnerActs<>(),
            new PlanRules.CauseFirst<>(),
            new Says<>("right-practice", RecordLesson::rightPractice, 4, A_PAGE),
            new Says<>("prevention", RecordLesson::prevention, 4, A_PAGE));

    // Instructions

    private static final List<Rule<Instruct>> INSTRUCT = List.of(
            new RightStatus<>(NOT_ENDED),
            new HoldsRole<>(Role.LEADER),
            new LinkRules.NotPersonal<>(),
            new InstructionRules.LeadersPost(),
            new InstructionRules.InstructionDueAhead(),
            new Says<>("instruction", Instruct::text, 2, A_PAGE));

    private static final List<Rule<ConfirmInstruction>> CONFIRM_INSTRUCTION = List.of(
            new RightStatus<>(NOT_MERGED),
            new HoldsRole<>(Role.LEADER),
            new InstructionRules.WaitsForConfirmation(),
            new InstructionRules.LeaderConfirms());

    private static final List<Rule<AnswerInstruction>> ANSWER_INSTRUCTION = List.of(
            new RightStatus<>(ANSWERING),
            new OwnerActs<>(),
            new InstructionRules.WaitsForAnswer(),
            new Says<>("answer", AnswerInstruction::text, 4, A_PAGE));

    private Rules() {}

    /** Every refusal that bars a command now; empty when nothing does. */
    public static List<Refusal> ask(MatterCommand command, Situation situation) {
        return ask(of(command), command, situation);
    }

    /** All that may bar a command of this kind, in the order in which it is asked. */
    @SuppressWarnings("unchecked") // each list is that of the command's own class
    static <C extends MatterCommand> List<Rule<C>> of(C command) {
        List<? extends Rule<?>> rules = switch ((MatterCommand) command) {
            case Register _ -> REGISTER;
            case Assign _ -> ASSIGN;
            case Return _ -> RETURN;
            case Accept _ -> ACCEPT;
            case FindCause _ -> FIND_CAUSE;
            case Plan _ -> PLAN;
            case ReportProgress _ -> REPORT_PROGRESS;
            case AddEvidence _ -> ADD_EVIDENCE;
            case RequestCloseOut _ -> REQUEST_CLOSE_OUT;
            case Verify _ -> VERIFY;
            case Approve _ -> APPROVE;
            case RefuseApproval _ -> REFUSE_APPROVAL;
            case LookBack _ -> LOOK_BACK;
            case AskForTime _ -> ASK_FOR_TIME;
            case GrantTime _ -> GRANT_TIME;
            case RefuseTime _ -> REFUSE_TIME;
            case Resume _ -> RESUME;
            case Refer _ -> REFER;
            case AskPart _ -> ASK_PART;
            case DeliverPart _ -> DELIVER_PART;
            case WaivePart _ -> WAIVE_PART;
            case ListForOversight _ -> LIST_FOR_OVERSIGHT;
            case DecideDispute _ -> DECIDE_DISPUTE;
            case LinkVoice _ -> LINK_VOICE;
            case RecordCallback _ -> RECORD_CALLBACK;
            case ApproveCallbackEnd _ -> APPROVE_CALLBACK_END;
            case SignAcceptance _ -> SIGN_ACCEPTANCE;
            case ConfirmRecurrence _ -> CONFIRM_RECURRENCE;
            case DenyRecurrence _ -> DENY_RECURRENCE;
            case Link _ -> LINK;
            case Merge _ -> MERGE;
            case Split _ -> SPLIT;
            case Comment _ -> COMMENT;
            case CorrectWords _ -> CORRECT_WORDS;
            case SendCopy _ -> SEND_COPY;
            case MarkRead _ -> MARK_READ;
            case RecordLesson _ -> RECORD_LESSON;
            case Instruct _ -> INSTRUCT;
            case ConfirmInstruction _ -> CONFIRM_INSTRUCTION;
            case AnswerInstruction _ -> ANSWER_INSTRUCTION;
        };
        return (List<Rule<C>>) rules;
    }

    /** Where a step is out of turn or not the asker's, what else it lacks does not matter yet. */
    private static <C extends MatterCommand> List<Refusal> ask(List<Rule<C>> rules, C command, Situation situation) {
        List<Refusal> refusals = new ArrayList<>();
        for (Rule<C> rule : rules) {
            Optional<Refusal> refusal = rule.check(command, situation);
            if (refusal.isPresent()) {
                refusals.add(refusal.get());
                if (rule.endsTheAsking()) {
                    break;
                }
            }
        }
        return refusals;
    }
}
