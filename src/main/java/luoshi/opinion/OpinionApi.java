package luoshi.opinion;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.Ids;
import luoshi.journal.SqlTime;
import luoshi.journal.VersionConflict;
import luoshi.ledger.ApiOutcomes;
import luoshi.ledger.Call;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Messages;
import luoshi.page.Screens;
import luoshi.problem.WantedProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Opinions over the API: the register, its import, and what becomes of each. */
@RestController
@RequestMapping("/api/v1/opinions")
class OpinionApi {

    private static final int MOST_ROWS = 200;

    private final Opinions opinions;
    private final OpinionImports imports;
    private final ApiOutcomes outcomes;
    private final Messages messages;
    private final Ids ids;
    private final InstantSource clock;

    OpinionApi(
            Opinions opinions,
            OpinionImports imports,
            ApiOutcomes outcomes,
            Messages messages,
            Ids ids,
            InstantSource clock) {
        this.opinions = opinions;
        this.imports = imports;
        this.outcomes = outcomes;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /** A page of the register, and the opinion to ask on from where there is more. */
    record Listed(List<OpinionRow> opinions, @Nullable UUID next) {}

    @GetMapping
    Listed list(Viewer viewer, OpinionFilter filter, @RequestParam(defaultValue = "50") int limit) {
        int wanted = Math.clamp(limit, 1, MOST_ROWS);
        List<OpinionRow> rows = opinions.list(viewer, filter, wanted);
        return rows.size() > wanted
                ? new Listed(rows.subList(0, wanted), rows.get(wanted - 1).id())
                : new Listed(rows, null);
    }

    @GetMapping("/categories")
    List<OpinionCategory> categories(Viewer viewer) {
        return opinions.byCategory(viewer);
    }

    @GetMapping("/{id}")
    ResponseEntity<OpinionRow> opinion(Viewer viewer, @PathVariable UUID id) {
        OpinionRow row = opinions.find(viewer, id).orElseThrow(ClearError::notFound);
        return ResponseEntity.ok().eTag(String.valueOf(row.version())).body(row);
    }

    /** @param reason 4 to 4,000 characters; its author may be told */
    record Decided(@Nullable OpinionOutcome outcome, @Nullable String reason) {}

    @PostMapping("/{id}/outcome")
    ResponseEntity<OpinionRow> decide(Call call, @PathVariable UUID id, @RequestBody Decided decided) {
        opinions.requireCollector(call.viewer());
        OpinionRow row = opinions.find(call.viewer(), id).orElseThrow(ClearError::notFound);
        if (decided.outcome() == null || decided.reason() == null
                || !Opinions.mayDecide(decided.outcome(), decided.reason())) {
            throw new ClearError(HttpStatus.UNPROCESSABLE_CONTENT, "opinion.refused.outcome");
        }
        try {
            opinions.decide(call.viewer(), row, decided.outcome(), decided.reason(), call.version());
        } catch (VersionConflict conflict) {
            throw new ClearError(HttpStatus.CONFLICT, "opinion.refused.changed");
        }
        return opinion(call.viewer(), id);
    }

    /** Makes a concrete problem of an opinion. With the same {@code Idempotency-Key} a second call answers 409. */
    @PostMapping("/{id}/problems")
    Object makeProblem(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestBody WantedProblem wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        opinions.requireCollector(viewer);
        OpinionRow row = opinions.find(viewer, id).orElseThrow(ClearError::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE);
        return outcomes.answer(request, HttpStatus.CREATED, opinions.makeProblem(
                viewer, row.id(), WantedProblem.id(viewer, key, ids), wanted.statement(today)));
    }

    /** What taking this table in would do; nothing is kept. */
    @PostMapping("/imports/preview")
    Map<String, Object> preview(Viewer viewer, HttpServletRequest request, @RequestPart MultipartFile file) throws IOException {
        return told(request, looked(opinions.requireCollector(viewer), file));
    }

    /** Takes a table in, whole, where nothing is wrong in it; what the register holds already is left out. */
    @PostMapping("/imports")
    ResponseEntity<Map<String, Object>> take(Viewer viewer, HttpServletRequest request, @RequestPart MultipartFile file)
            throws IOException {
        HeldPost post = opinions.requireCollector(viewer);
        OpinionImport looked = looked(post, file);
        if (!looked.errors().isEmpty()) {
            return ResponseEntity.unprocessableContent().body(told(request, looked));
        }
        try {
            imports.take(viewer, post, looked);
        } catch (DuplicateKeyException meanwhile) {
            throw new ClearError(HttpStatus.CONFLICT, "opinion.import.meanwhile");
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(told(request, looked));
    }

    private OpinionImport looked(HeldPost post, MultipartFile file) throws IOException {
        return imports.look(post, OpinionImportPages.name(file), OpinionImportPages.bytes(file));
    }

    private Map<String, Object> told(HttpServletRequest request, OpinionImport looked) {
        return Map.of(
                "new", looked.fresh().size(),
                "known", looked.known(),
                "errors", looked.errors().stream()
                        .map(each -> Map.of(
                                "line", each.line(),
                                "column", each.column(),
                                "error", messages.text(Screens.language(request), each.key(), each.arguments().toArray())))
                        .toList());
    }
}
