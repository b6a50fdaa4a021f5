package luoshi.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
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

/** Hand-overs of posts over the API. A signature carries the version that was seen in {@code If-Match}. */
@RestController
@RequestMapping("/api/v1/hand-overs")
class HandOverApi {

    private final HandOvers handOvers;
    private final ApiOutcomes outcomes;

    HandOverApi(HandOvers handOvers, ApiOutcomes outcomes) {
        this.handOvers = handOvers;
        this.outcomes = outcomes;
    }

    /** What is sent to prepare a list; both must be there. */
    record Wanted(@Nullable UUID post, @Nullable UUID to) {}

    @GetMapping
    List<HandOver> list(Viewer viewer) {
        return handOvers.list(viewer);
    }

    @GetMapping("/{id}")
    ResponseEntity<HandOver.Sheet> sheet(Viewer viewer, @PathVariable UUID id) {
        return told(viewer, id, HttpStatus.OK);
    }

    private ResponseEntity<HandOver.Sheet> told(Viewer viewer, UUID id, HttpStatus status) {
        HandOver.Sheet sheet = handOvers.sheet(viewer, id).orElseThrow(ClearError::notFound);
        return ResponseEntity.status(status).eTag(String.valueOf(sheet.handOver().version())).body(sheet);
    }

    /** @param id chosen by the caller, so that the same call twice prepares one list */
    @PostMapping
    Object prepare(Viewer viewer, @RequestParam UUID id, @RequestBody Wanted wanted, HttpServletRequest request) {
        if (wanted.post() == null || wanted.to() == null) {
            throw ClearError.badRequest("ledger.hand-over.incomplete");
        }
        List<Refusal> refusals = handOvers.prepare(viewer, new HandOvers.Wish(id, wanted.post(), wanted.to()));
        return refusals.isEmpty()
                ? told(viewer, id, HttpStatus.CREATED)
                : outcomes.answer(request, HttpStatus.OK, new Outcome.Refused(refusals));
    }

    @PostMapping("/{id}/signatures")
    Object sign(Call call, @PathVariable UUID id) {
        List<Refusal> refusals = handOvers.sign(call.viewer(), id, Math.max(0, call.version())).orElseThrow(ClearError::notFound);
        return refusals.isEmpty()
                ? told(call.viewer(), id, HttpStatus.OK)
                : outcomes.answer(call.request(), HttpStatus.OK, new Outcome.Refused(refusals));
    }
}
