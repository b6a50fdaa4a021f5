package luoshi.ledger;

import static luoshi.ledger.MatterStatus.ACCEPTED;
import static luoshi.ledger.MatterStatus.REOPENED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.organization.Viewer;

/**
 * What can be done with a matter now. Each step that its status allows is shown with what bars this viewer, if anything;
 * what a form is still going to be asked for does not bar it yet.
 */
final class NextSteps {

    private static final Set<String> ASKED_IN_THE_FORM = Set.of(
            "words-needed",
            "plan-names-measures",
            "plan-names-criteria",
            "stretch-beyond-baseline",
            "plan-within-due",
            "measures-within-plan",
            "each-criterion",
            "target-within-reach",
            "target-has-handler");

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final Matters matters;

    NextSteps(Matters matters) {
        this.matters = matters;
    }

    /** Steps by name, in the order of the page, each with the refusals that bar it now. */
    Map<String, List<Refusal>> of(Viewer viewer, Matter matter) {
        Map<String, List<Refusal>> steps = new LinkedHashMap<>();
        prototypes(matter).forEach((name, command) -> steps.put(
                name,
                matters.foresee(viewer, matter, command).stream()
                        .filter(refusal -> !ASKED_IN_THE_FORM.contains(refusal.rule()))
                        .toList()));
        return steps;
    }

    private static Map<String, MatterCommand> prototypes(Matter matter) {
        Map<String, MatterCommand> steps = new LinkedHashMap<>();
        switch (matter.status()) {
            case REGISTERED, RETURNED -> steps.put("assignment", new MatterCommand.Assign(new UUID(0, 0), null));
            case ASSIGNED -> {
                steps.put("acceptance", new MatterCommand.Accept());
                steps.put("return", new MatterCommand.Return("", ""));
            }
            case ACCEPTED, REOPENED, IN_PROGRESS -> {
                boolean planned = matter.plan().isPresent();
                if (!planned && (matter.cause().isEmpty() || matter.status() == REOPENED)) {
                    steps.put("cause", new MatterCommand.FindCause(CauseCode.ATTITUDE, ""));
                }
                if (!planned && (matter.cause().isPresent() || matter.status() != ACCEPTED)) {
                    steps.put("plan", new MatterCommand.Plan(List.of(), "", "", List.of(), new UUID(0, 0), ANY_DAY));
                }
                if (planned) {
                    steps.put("close-out-request", new MatterCommand.RequestCloseOut("", null));
                }
                steps.put("progress", new MatterCommand.ReportProgress("", ANY_DAY));
                steps.put("evidence", new MatterCommand.AddEvidence("", "", "", 0, ANY_DAY, "", false));
            }
            case UNDER_VERIFICATION -> steps.put("verification", new MatterCommand.Verify(List.of(), ""));
            case VERIFIED -> {
                steps.put("approval", new MatterCommand.Approve(null));
                steps.put("approval-refusal", new MatterCommand.RefuseApproval(""));
            }
            case CLOSED_OUT -> steps.put("look-back", new MatterCommand.LookBack(true, ""));
        }
        return steps;
    }
}
