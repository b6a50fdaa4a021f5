package luoshi.ledger;

import static luoshi.ledger.ClockRules.ACCEPT;
import static luoshi.ledger.ClockRules.APPROVE;
import static luoshi.ledger.ClockRules.DISPATCH;
import static luoshi.ledger.ClockRules.RECTIFY;
import static luoshi.ledger.ClockRules.VERIFY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.SqlTime;
import luoshi.journal.Words;
import luoshi.ledger.MatterCommand.Register;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import org.jspecify.annotations.Nullable;

/** What a permitted command turns into. It is asked only after the rules have let the command pass. */
final class Decision {

    private final Deadlines deadlines;
    private final Organization organization;

    Decision(Deadlines deadlines, Organization organization) {
        this.deadlines = deadlines;
        this.organization = organization;
    }

    MatterEvent.Registered registered(Register command, String number, HeldPost clerk, Instant now) {
        Instant received = command.receivedOn().atStartOfDay(SqlTime.OFFICE_ZONE).toInstant();
        return new MatterEvent.Registered(
                number,
                command.kind(),
                words(command.title()),
                command.domain(),
                command.source(),
                wordsOrNull(command.sourceReference()),
                Matters.words(command.particulars()),
                command.origin(),
                dispatcherFor(clerk),
                clerk.unitPath(),
                command.receivedOn(),
                deadlines.byRule(RECTIFY, received));
    }

    List<MatterEvent> events(MatterCommand command, Situation situation) {
        Matter matter = situation.matter() == null ? null : situation.known();
        Instant now = situation.now();
        return switch (command) {
            case Register _ -> throw new IllegalArgumentException("a registration begins a new history");
            case MatterCommand.Assign assign -> List.of(assigned(assign, situation));
            case MatterCommand.Return back -> List.of(new MatterEvent.Returned(
                    back.citedDuty().strip(),
                    words(back.reason()),
                    situation.known().registration().owner(),
                    deadlines.byRule(DISPATCH, now)));
            case MatterCommand.Accept _ -> List.of(new MatterEvent.Accepted());
            case MatterCommand.FindCause found ->
                List.of(new MatterEvent.CauseFound(found.code(), words(found.cause())));
            case MatterCommand.Plan plan -> List.of(planned(plan, now));
            case MatterCommand.ReportProgress progress ->
                List.of(new MatterEvent.Progressed(words(progress.text()), progress.factDate()));
            case MatterCommand.AddEvidence added -> List.of(new MatterEvent.EvidenceAdded(
                    added.sha256(),
                    words(added.name()),
                    added.mediaType(),
                    added.bytes(),
                    added.factDate(),
                    words(added.caption()),
                    added.ofResult()));
            case MatterCommand.RequestCloseOut request -> List.of(new MatterEvent.CloseOutRequested(
                    words(request.result()), wordsOrNull(request.ruleMade()), deadlines.byRule(VERIFY, now)));
            case MatterCommand.Verify verify -> List.of(verified(verify, now));
            case MatterCommand.Approve approve -> List.of(new MatterEvent.ClosedOut(
                    wordsOrNull(approve.remark()), deadlines.lookBacks(situation.today())));
            case MatterCommand.RefuseApproval refuse ->
                List.of(new MatterEvent.ApprovalRefused(words(refuse.reason())));
            case MatterCommand.LookBack lookBack -> lookedBack(lookBack, java.util.Objects.requireNonNull(matter), now);
        };
    }

    private MatterEvent.Assigned assigned(MatterCommand.Assign command, Situation situation) {
        AssignmentTarget target = situation.target().orElseThrow();
        return new MatterEvent.Assigned(
                target.unit().id(),
                target.unit().path(),
                target.handler().orElseThrow().id(),
                target.duty().map(luoshi.organization.Duty::code).orElse(null),
                target.leader().map(Post::id).orElse(null),
                wordsOrNull(command.note()),
                deadlines.byRule(ACCEPT, situation.now()));
    }

    private MatterEvent.Planned planned(MatterCommand.Plan plan, Instant now) {
        return new MatterEvent.Planned(
                plan.measures().stream()
                        .map(measure -> new Measure(words(measure.what()), measure.due()))
                        .toList(),
                words(plan.baseline()),
                words(plan.stretch()),
                plan.criteria().stream().map(Decision::words).toList(),
                plan.responsiblePerson(),
                plan.due(),
                deadlines.toDay(RECTIFY, now, plan.due()));
    }

    /** All criteria met: on to the approval. One not met: the same unit does it again. */
    private MatterEvent verified(MatterCommand.Verify verify, Instant now) {
        return verify.met().stream().allMatch(met -> met)
                ? new MatterEvent.Verified(verify.met(), words(verify.findings()), deadlines.byRule(APPROVE, now))
                : new MatterEvent.RedoOrdered(verify.met(), words(verify.findings()));
    }

    private List<MatterEvent> lookedBack(MatterCommand.LookBack command, Matter matter, Instant now) {
        MatterEvent looked = new MatterEvent.LookedBack(command.holds(), words(command.findings()));
        return command.holds()
                ? List.of(looked)
                : List.of(
                        looked,
                        new MatterEvent.Reopened(
                                words(command.findings()), matter.owner(), deadlines.byRule(RECTIFY, now)));
    }

    /** Between registration and assignment the dispatcher's post owns it; where there is none, the clerk's own. */
    private UUID dispatcherFor(HeldPost clerk) {
        return organization.postWith(Role.DISPATCHER, clerk.unit()).map(Post::id).orElse(clerk.post());
    }

    private static Words words(String text) {
        return Words.of(text.strip());
    }

    private static @Nullable Words wordsOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : words(text);
    }
}
