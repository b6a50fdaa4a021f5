package luoshi.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.evidence.EvidenceFiles;
import luoshi.evidence.Stored;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Oversight;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.ledger.life.SetClock;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Matters over the API: each command is a resource of its own. A command carries the version that its writer has seen in
 * {@code If-Match}; a refusal comes back as problem details with every rule that bars it.
 */
@RestController
@RequestMapping("/api/v1/matters")
class MatterApi {

    private final Matters matters;
    private final Ledger ledger;
    private final MatterCalls calls;
    private final EvidenceFiles files;
    private final ApiOutcomes outcomes;

    MatterApi(Matters matters, Ledger ledger, MatterCalls calls, EvidenceFiles files, ApiOutcomes outcomes) {
        this.matters = matters;
        this.ledger = ledger;
        this.calls = calls;
        this.files = files;
        this.outcomes = outcomes;
    }

    /** A page of the ledger, and the key to ask on from where there is more. */
    record Listed(List<MatterRow> matters, @Nullable String next) {}

    @GetMapping
    Listed list(Viewer viewer, LedgerQuery query, @RequestParam(defaultValue = "50") int limit) {
        LedgerFilter filter = query.filter(limit);
        List<MatterRow> rows = ledger.list(viewer, filter);
        return new Listed(rows, rows.size() == filter.limit() ? rows.getLast().key(filter.order()) : null);
    }

    /**
     * Registers a matter of any kind but a problem, which comes in through the gate of {@code /api/v1/problems}.
     *
     * @param id chosen by the caller, so that the same call twice makes one matter
     */
    @PostMapping
    Object register(
            Viewer viewer, @RequestParam UUID id, @RequestBody MatterCommand.Register command, HttpServletRequest request) {
        if (command.kind() == MatterKind.PROBLEM || command.kind().isPersonal()) {
            throw ClearError.badRequest("ledger.refused.kind");
        }
        return outcomes.answer(request, HttpStatus.CREATED, matters.register(viewer, id, command));
    }

    /**
     * One matter: its clocks with their steps, and its history, in which its particulars stand.
     *
     * @param decision by when it is decided jointly whose it is, while units dispute that; {@code clock} goes on beside it
     * @param oversight the listing for oversight in force
     */
    record Told(
            String number,
            MatterStatus status,
            long version,
            UUID owner,
            SetClock clock,
            @Nullable SetClock decision,
            @Nullable Oversight oversight,
            List<Entry> history) {}

    /** One event of the history, as far as this viewer may see it: all of it. */
    record Entry(long version, String event, UUID person, @Nullable UUID post, java.time.Instant at, Object told) {}

    @GetMapping("/{number}")
    ResponseEntity<Told> matter(Viewer viewer, @PathVariable String number) {
        var history = matters.history(viewer, calls.find(viewer, number)).orElseThrow(ClearError::notFound);
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
                        matter.number(), matter.status(), matter.version(), matter.owner(), matter.rectifyClock(),
                        matter.decisionClock().orElse(null), matter.holding().oversight().orElse(null), entries));
    }

    @PostMapping("/{number}/assignments")
    Object assign(Call call, @PathVariable String number, @RequestBody MatterCommand.Assign command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/{number}/acceptances")
    Object accept(Call call, @PathVariable String number) {
        return calls.carryOut(call, number, new MatterCommand.Accept());
    }

    @PostMapping("/{number}/returns")
    Object giveBack(Call call, @PathVariable String number, @RequestBody MatterCommand.Return command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/{number}/causes")
    Object findCause(Call call, @PathVariable String number, @RequestBody MatterCommand.FindCause command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/{number}/plans")
    Object plan(Call call, @PathVariable String number, @RequestBody MatterCommand.Plan command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/{number}/progress-reports")
    Object reportProgress(Call call, @PathVariable String number, @RequestBody MatterCommand.ReportProgress command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/{number}/close-out-requests")
    Object requestCloseOut(Call call, @PathVariable String number, @RequestBody MatterCommand.RequestCloseOut command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/{number}/verifications")
    Object verify(Call call, @PathVariable String number, @RequestBody MatterCommand.Verify command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/{number}/approvals")
    Object approve(Call call, @PathVariable String number, @RequestBody MatterCommand.Approve command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/{number}/approval-refusals")
    Object refuseApproval(Call call, @PathVariable String number, @RequestBody MatterCommand.RefuseApproval command) {
        return calls.carryOut(call, number, command);
    }

    @PostMapping("/{number}/look-backs")
    Object lookBack(Call call, @PathVariable String number, @RequestBody MatterCommand.LookBack command) {
        return calls.carryOut(call, number, command);
    }

    /**
     * A file that shows something of the matter, as multipart form data. The answer says what the sender should think
     * about, and the day that the camera wrote into a photo.
     *
     * @param factDate the day on which what it shows happened
     */
    @PostMapping(path = "/{number}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object addEvidence(
            Call call,
            @PathVariable String number,
            @RequestPart MultipartFile file,
            @RequestParam LocalDate factDate,
            @RequestParam String caption,
            @RequestParam(defaultValue = "false") boolean ofResult)
            throws IOException {
        UUID id = calls.find(call.viewer(), number);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return switch (files.keep(file.getInputStream(), name)) {
            case Stored.Refused refused -> outcomes.answer(
                    call.request(),
                    HttpStatus.OK,
                    new Outcome.Refused(List.of(new Refusal(refused.key(), List.of(refused.arguments())))));
            case Stored.Kept kept -> outcomes.kept(
                    call.request(),
                    kept,
                    matters.handle(call.viewer(), id, call.version(), MatterPages.evidence(kept, factDate, caption, ofResult))
                            .orElseThrow(ClearError::notFound));
        };
    }
}
