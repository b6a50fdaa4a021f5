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
import static luoshi.ledger.life.StepRules.Says.A_CAPTION;
import static luoshi.ledger.life.StepRules.Says.A_LINE;
import static luoshi.ledger.life.StepRules.Says.A_PAGE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.account.Role;
import luoshi.ledger.life.CloseOutRules.AnswersEachCriterion;
import luoshi.ledger.life.CloseOutRules.IndependentPerson;
import luoshi.ledger.life.CloseOutRules.IndependentUnit;
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
import luoshi.ledger.life.StepRules.FactNotAhead;
import luoshi.ledger.life.StepRules.HoldsRole;
import luoshi.ledger.life.StepRules.OwnerActs;
import luoshi.ledger.life.StepRules.RightStatus;
import luoshi.ledger.life.StepRules.Says;

/** The table of contents of the rules: for each command, all that may bar it, in the order in which it is asked. */
public final class Rules {

    static final Set<MatterStatus> MENDING = Set.of(ACCEPTED, IN_PROGRESS, REOPENED);
    static final Set<MatterStatus> NOT_ENDED = Set.of(
            REGISTERED, ASSIGNED, RETURNED, ACCEPTED, IN_PROGRESS, UNDER_VERIFICATION, VERIFIED, REOPENED, DEFERRED,
            LONG_TERM);
    static final Set<MatterStatus> NOT_MERGED = EnumSet.complementOf(EnumSet.of(MERGED));

    /** A leader may confirm late; the unit answers as long as it can. */
    static final Set<MatterStatus> ANSWERING = Set.of(
            ACCEPTED, IN_PROGRESS, REOPENED, DEFERRED, LONG_TERM, UNDER_VERIFICATION, VERIFIED, CLOSED_OUT);

    static final Set<MatterStatus> MENDING_OR_PUT_OFF =
            Set.of(ACCEPTED, IN_PROGRESS, REOPENED, DEFERRED, LONG_TERM);

    private static final List<Rule<Register>> REGISTER = List.of(
            new RegistrationRules.MayRegister(),
            new Says<>("title", Register::title, 4, A_LINE),
            new RegistrationRules.ColumnsOfKind(),
            new RegistrationRules.NeededColumns(),
            new UrgencyRules.KnownAtRegistration(),
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
            new ReturnRules.CitesADuty(),
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
            new PlanRules.PersonOfTheUnit(),
            new PlanRules.NamesALeader(),
            new PlanRules.WithinDue(),
            new PlanRules.MeasuresWithinPlan(),
            new PlanRules.SaysWhatItServes(),
            new PlanRules.IndicatorsOfTheUnit());

    private static final List<Rule<ReportProgress>> REPORT_PROGRESS = List.of(
            new RightStatus<>(MENDING), new OwnerActs<>(), new Says<>("progress", ReportProgress::text, 4, A_PAGE),
            new FactNotAhead<>(ReportProgress::factDate));

    private static final List<Rule<AddEvidence>> ADD_EVIDENCE = List.of(
            new RightStatus<>(Set.of(ACCEPTED, IN_PROGRESS, REOPENED, UNDER_VERIFICATION)),
            new OwnerActs<>(),
            new FactNotAhead<>(AddEvidence::factDate),
            new Says<>("caption", AddEvidence::caption, 2, A_CAPTION));

    private static final List<Rule<RequestCloseOut>> REQUEST_CLOSE_OUT = List.of(
            new RightStatus<>(Set.of(IN_PROGRESS)),
            new OwnerActs<>(),
            new WordRules.ListSignedFirst<>(),
            new CloseOutRules.ShowsResult(),
            new CloseOutRules.PartsDelivered<>(),
            new CloseOutRules.InstructionsAnswered<>(),
            new CloseOutRules.LeaderOnRecord(),
            new Says<>("result", RequestCloseOut::result, 8, A_PAGE));

    private static final List<Rule<Verify>> VERIFY = List.of(
            new RightStatus<>(Set.of(UNDER_VERIFICATION)),
            new HoldsRole<>(Role.VERIFIER),
            new CloseOutRules.NotByOneAlone(),
            new CloseOutRules.CallersFirst(),
            new IndependentPerson<>(),
            new IndependentUnit<>(),
            new AnswersEachCriterion<>(Verify::met),
            new CloseOutRules.SaysWhatWasReached<>(
                    (verify, _) -> CloseOutRules.allMet(verify.met()), Verify::aim, Verify::reached),
            new Says<>("findings", Verify::findings, 4, A_PAGE));

    private static final List<Rule<Approve>> APPROVE = List.of(
            new RightStatus<>(Set.of(VERIFIED)),
            new HoldsRole<>(Role.APPROVER),
            new IndependentPerson<>(),
            new CloseOutRules.DecidedElsewhere<>(),
            new CloseOutRules.ThreePeople(),
            new CloseOutRules.VoicesSettled(),
            new CloseOutRules.RecurrenceJudged(),
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

    private Rules() {}

    /** Every refusal that bars a command now; empty when nothing does. What holds a state secret is asked nothing else. */
    public static List<Refusal> ask(MatterCommand command, Situation situation) {
        return TypedWords.holdASecret(command)
                ? List.of(Refusal.of("no-state-secret"))
                : ask(of(command), command, situation);
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
            case TimeCommand time -> TimeRules.of(time);
            case CooperationCommand cooperation -> CooperationRules.of(cooperation);
            case VoiceCommand voice -> VoiceRules.of(voice);
            case LinkCommand link -> LinkRules.of(link);
            case WordCommand word -> WordRules.of(word);
            case InstructionCommand instruction -> InstructionRules.of(instruction);
            case AppraisalCommand appraisal -> AppraisalRules.of(appraisal);
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
