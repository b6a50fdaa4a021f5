package luoshi.ledger;

import static luoshi.ledger.MatterStatus.ACCEPTED;
import static luoshi.ledger.MatterStatus.ASSIGNED;
import static luoshi.ledger.MatterStatus.CLOSED_OUT;
import static luoshi.ledger.MatterStatus.IN_PROGRESS;
import static luoshi.ledger.MatterStatus.REGISTERED;
import static luoshi.ledger.MatterStatus.REOPENED;
import static luoshi.ledger.MatterStatus.RETURNED;
import static luoshi.ledger.MatterStatus.UNDER_VERIFICATION;
import static luoshi.ledger.MatterStatus.VERIFIED;
import static luoshi.ledger.StepRules.Says.A_LINE;
import static luoshi.ledger.StepRules.Says.A_PAGE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import luoshi.account.Role;
import luoshi.ledger.CloseOutRules.AnswersEachCriterion;
import luoshi.ledger.CloseOutRules.ApproverDidNotVerify;
import luoshi.ledger.CloseOutRules.IndependentPerson;
import luoshi.ledger.CloseOutRules.IndependentUnit;
import luoshi.ledger.MatterCommand.Accept;
import luoshi.ledger.MatterCommand.AddEvidence;
import luoshi.ledger.MatterCommand.Approve;
import luoshi.ledger.MatterCommand.Assign;
import luoshi.ledger.MatterCommand.FindCause;
import luoshi.ledger.MatterCommand.LookBack;
import luoshi.ledger.MatterCommand.Plan;
import luoshi.ledger.MatterCommand.RefuseApproval;
import luoshi.ledger.MatterCommand.Register;
import luoshi.ledger.MatterCommand.ReportProgress;
import luoshi.ledger.MatterCommand.RequestCloseOut;
import luoshi.ledger.MatterCommand.Return;
import luoshi.ledger.MatterCommand.Verify;
import luoshi.ledger.StepRules.HoldsRole;
import luoshi.ledger.StepRules.OwnerActs;
import luoshi.ledger.StepRules.RightStatus;
import luoshi.ledger.StepRules.Says;

/** The table of contents of the rules: for each command, all that may bar it, in the order in which it is asked. */
final class Rules {

    private static final List<Rule<Register>> REGISTER = List.of(
            new HoldsRole<>(Role.CLERK),
            new Says<>("title", Register::title, 4, A_LINE),
            new RegistrationRules.SourceNamed(),
            new RegistrationRules.ReceivedAlready());

    private static final List<Rule<Assign>> ASSIGN = List.of(
            new RightStatus<>(Set.of(REGISTERED, RETURNED)),
            new HoldsRole<>(Role.DISPATCHER),
            new AssignmentRules.TargetWithinReach(),
            new AssignmentRules.NotWithdrawnUpward(),
            new AssignmentRules.OwnDutyStays(),
            new AssignmentRules.TargetHasHandler());

    private static final List<Rule<Return>> RETURN = List.of(
            new RightStatus<>(Set.of(ASSIGNED)),
            new OwnerActs<>(),
            new ReturnRules.Once(),
            new ReturnRules.WithinTime(),
            new Says<>("cited-duty", Return::citedDuty, 1, A_LINE),
            new Says<>("reason", Return::reason, 4, A_PAGE));

    private static final List<Rule<Accept>> ACCEPT = List.of(new RightStatus<>(Set.of(ASSIGNED)), new OwnerActs<>());

    private static final List<Rule<FindCause>> FIND_CAUSE = List.of(
            new RightStatus<>(Set.of(ACCEPTED, IN_PROGRESS, REOPENED)),
            new OwnerActs<>(),
            new Says<>("cause", FindCause::cause, 8, A_PAGE));

    private static final List<Rule<Plan>> PLAN = List.of(
            new RightStatus<>(Set.of(ACCEPTED, REOPENED)),
            new OwnerActs<>(),
            new PlanRules.CauseFirst(),
            new PlanRules.NamesMeasures(),
            new Says<>("baseline", Plan::baseline, 2, A_PAGE),
            new Says<>("stretch", Plan::stretch, 2, A_PAGE),
            new PlanRules.StretchBeyondBaseline(),
            new PlanRules.NamesCriteria(),
            new PlanRules.WithinDue(),
            new PlanRules.MeasuresWithinPlan());

    private static final List<Rule<ReportProgress>> REPORT_PROGRESS = List.of(
            new RightStatus<>(Set.of(ACCEPTED, IN_PROGRESS, REOPENED)),
            new OwnerActs<>(),
            new Says<>("progress", ReportProgress::text, 4, A_PAGE));

    private static final List<Rule<AddEvidence>> ADD_EVIDENCE = List.of(
            new RightStatus<>(Set.of(ACCEPTED, IN_PROGRESS, REOPENED)), new OwnerActs<>());

    private static final List<Rule<RequestCloseOut>> REQUEST_CLOSE_OUT = List.of(
            new RightStatus<>(Set.of(IN_PROGRESS)),
            new OwnerActs<>(),
            new CloseOutRules.ShowsResult(),
            new Says<>("result", RequestCloseOut::result, 8, A_PAGE));

    private static final List<Rule<Verify>> VERIFY = List.of(
            new RightStatus<>(Set.of(UNDER_VERIFICATION)),
            new HoldsRole<>(Role.VERIFIER),
            new IndependentPerson<>(),
            new IndependentUnit<>(),
            new AnswersEachCriterion(),
            new Says<>("findings", Verify::findings, 4, A_PAGE));

    private static final List<Rule<Approve>> APPROVE = List.of(
            new RightStatus<>(Set.of(VERIFIED)),
            new HoldsRole<>(Role.APPROVER),
            new IndependentPerson<>(),
            new ApproverDidNotVerify());

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

    /** Every refusal that bars a command now; empty when nothing does. */
    static List<Refusal> ask(MatterCommand command, Situation situation) {
        return switch (command) {
            case Register register -> ask(REGISTER, register, situation);
            case Assign assign -> ask(ASSIGN, assign, situation);
            case Return back -> ask(RETURN, back, situation);
            case Accept accept -> ask(ACCEPT, accept, situation);
            case FindCause cause -> ask(FIND_CAUSE, cause, situation);
            case Plan plan -> ask(PLAN, plan, situation);
            case ReportProgress progress -> ask(REPORT_PROGRESS, progress, situation);
            case AddEvidence evidence -> ask(ADD_EVIDENCE, evidence, situation);
            case RequestCloseOut request -> ask(REQUEST_CLOSE_OUT, request, situation);
            case Verify verify -> ask(VERIFY, verify, situation);
            case Approve approve -> ask(APPROVE, approve, situation);
            case RefuseApproval refuse -> ask(REFUSE_APPROVAL, refuse, situation);
            case LookBack lookBack -> ask(LOOK_BACK, lookBack, situation);
        };
    }

    /** Where a step is out of turn or not the asker's, what else it lacks does not matter yet. */
    private static <C extends MatterCommand> List<Refusal> ask(List<Rule<C>> rules, C command, Situation situation) {
        List<Refusal> refusals = new java.util.ArrayList<>();
        for (Rule<C> rule : rules) {
            Optional<Refusal> refusal = rule.check(command, situation);
            if (refusal.isPresent()) {
                refusals.add(refusal.get());
                if (rule instanceof RightStatus || rule instanceof HoldsRole || rule instanceof OwnerActs) {
                    break;
                }
            }
        }
        return refusals;
    }
}
