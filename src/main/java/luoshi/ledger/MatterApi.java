package luoshi.ledger;

import java.util.List;
import java.util.UUID;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Matters over the API: each command is a resource of its own. A command carries the version that its writer has seen in
 * {@code If-Match}; a refusal comes back as problem details with every rule that bars it.
 */
@RestController
@RequestMapping("/api/v1/matters")
class MatterApi {

    private final Matters matters;
    private final Ledger ledger;
    private final ApiOutcomes outcomes;

    MatterApi(Matters matters, Ledger ledger, ApiOutcomes outcomes) {
        this.matters = matters;
        this.ledger = ledger;
        this.outcomes = outcomes;
    }

    /** A page of the ledger and the number to ask on from. */
    record Listed(List<MatterRow> matters, @Nullable String next) {}

    @GetMapping
    Listed list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable MatterStatus status,
            @RequestParam(required = false) @Nullable TrafficLight light,
            @RequestParam(required = false) @Nullable MatterSource source,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        LedgerFilter filter = new LedgerFilter(q, status, light, source, null, unit, null, after, limit);
        List<MatterRow> rows = ledger.list(viewer, filter);
        return new Listed(rows, rows.size() == filter.limit() ? rows.getLast().number() : null);
    }

    /** One matter: its particulars, its clocks with their steps, and its history. */
    record Told(String number, MatterStatus status, long version, UUID owner, SetClock clock, List<Entry> history) {}

    /** One event of the history, as far as this viewer may see it: all of it. */
    record Entry(long version, String event, UUID person, @Nullable UUID post, java.time.Instant at, Object told) {}

    @GetMapping("/{number}")
    ResponseEntity<Told> matter(Viewer viewer, @PathVariable String number) {
        var history = matters.history(viewer, find(viewer, number)).orElseThrow(ClearError::notFound);
        Matter matter = Matter.from(history).orElseThrow(ClearError::notFound);
        List<Entry> entries = history.entries().stream()
                .map(each -> new Entry(
                        each.version(),
                        each.event().getClass().getSimpleName(),
                        each.act().person(),
                        each.act().post(),
                        each.act().at(),
                        each.event()))
                .toList();
        return ResponseEntity.ok()
                .eTag(String.valueOf(matter.version()))
                .body(new Told(
                        matter.number(), matter.status(), matter.version(), matter.owner(), matter.rectifyClock(), entries));
    }

    @PostMapping("/{number}/assignments")
    Object assign(Call call, @PathVariable String number, @RequestBody MatterCommand.Assign command) {
        return carryOut(call, number, command);
    }

    @PostMapping("/{number}/acceptances")
    Object accept(Call call, @PathVariable String number) {
        return carryOut(call, number, new MatterCommand.Accept());
    }

    @PostMapping("/{number}/returns")
    Object giveBack(Call call, @PathVariable String number, @RequestBody MatterCommand.Return command) {
        return carryOut(call, number, command);
    }

    @PostMapping("/{number}/causes")
    Object findCause(Call call, @PathVariable String number, @RequestBody MatterCommand.FindCause command) {
        return carryOut(call, number, command);
    }

    @PostMapping("/{number}/plans")
    Object plan(Call call, @PathVariable String number, @RequestBody MatterCommand.Plan command) {
        return carryOut(call, number, command);
    }

    @PostMapping("/{number}/progress-reports")
    Object reportProgress(Call call, @PathVariable String number, @RequestBody MatterCommand.ReportProgress command) {
        return carryOut(call, number, command);
    }

    @PostMapping("/{number}/close-out-requests")
    Object requestCloseOut(Call call, @PathVariable String number, @RequestBody MatterCommand.RequestCloseOut command) {
        return carryOut(call, number, command);
    }

    @PostMapping("/{number}/verifications")
    Object verify(Call call, @PathVariable String number, @RequestBody MatterCommand.Verify command) {
        return carryOut(call, number, command);
    }

    @PostMapping("/{number}/approvals")
    Object approve(Call call, @PathVariable String number, @RequestBody MatterCommand.Approve command) {
        return carryOut(call, number, command);
    }

    @PostMapping("/{number}/approval-refusals")
    Object refuseApproval(Call call, @PathVariable String number, @RequestBody MatterCommand.RefuseApproval command) {
        return carryOut(call, number, command);
    }

    @PostMapping("/{number}/look-backs")
    Object lookBack(Call call, @PathVariable String number, @RequestBody MatterCommand.LookBack command) {
        return carryOut(call, number, command);
    }

    private Object carryOut(Call call, String number, MatterCommand command) {
        UUID id = find(call.viewer(), number);
        Outcome outcome =
                matters.handle(call.viewer(), id, call.version(), command).orElseThrow(ClearError::notFound);
        return outcomes.answer(call.request(), HttpStatus.OK, outcome);
    }

    private UUID find(Viewer viewer, String number) {
        return ledger.byNumber(viewer, number).orElseThrow(ClearError::notFound);
    }
}
