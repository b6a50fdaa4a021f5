package luoshi.upward;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.ApiOutcomes;
import luoshi.ledger.Call;
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

/** Words about leaders over the API (practice P12). A triage carries the version that was seen in {@code If-Match}. */
@RestController
@RequestMapping("/api/v1/upward")
class UpwardApi {

    private final UpwardWords words;
    private final ApiOutcomes outcomes;

    UpwardApi(UpwardWords words, ApiOutcomes outcomes) {
        this.words = words;
        this.outcomes = outcomes;
    }

    /** @param named left out, the name stays unknown */
    record WantedWord(
            @Nullable UUID leader, @Nullable String time, @Nullable String place, @Nullable String fact, @Nullable Boolean named) {}

    /** @param replaces left out, a triage that stands already bars this one */
    record WantedTriage(
            @Nullable Triage triage,
            @Nullable String reason,
            @Nullable String body,
            @Nullable String number,
            @Nullable LocalDate on,
            @Nullable Boolean replaces) {}

    @GetMapping
    UpwardWord.Board all(Viewer viewer) {
        return words.board(viewer);
    }

    @GetMapping("/{id}")
    ResponseEntity<UpwardWord> one(Viewer viewer, @PathVariable UUID id) {
        return told(viewer, id, HttpStatus.OK);
    }

    private ResponseEntity<UpwardWord> told(Viewer viewer, UUID id, HttpStatus status) {
        UpwardWord word = words.find(viewer, id).orElseThrow(ClearError::notFound);
        return ResponseEntity.status(status).eTag(String.valueOf(word.line().version())).body(word);
    }

    /** @param id chosen by the caller, so that the same call twice writes one word */
    @PostMapping
    Object write(Viewer viewer, @RequestParam UUID id, @RequestBody WantedWord wanted, HttpServletRequest request) {
        List<Refusal> refusals = words.write(viewer, new UpwardWord.Wish(
                id, wanted.leader(), text(wanted.time()), text(wanted.place()), text(wanted.fact()),
                Boolean.TRUE.equals(wanted.named())));
        return refusals.isEmpty() ? told(viewer, id, HttpStatus.CREATED) : refused(request, refusals);
    }

    @PostMapping("/{id}/triage")
    Object triage(Call call, @PathVariable UUID id, @RequestBody WantedTriage wanted) {
        UpwardWord.Verdict verdict = new UpwardWord.Verdict(
                wanted.triage(), text(wanted.reason()), text(wanted.body()), text(wanted.number()), wanted.on(),
                Boolean.TRUE.equals(wanted.replaces()));
        List<Refusal> refusals = words.triage(call.viewer(), id, Math.max(0, call.version()), verdict)
                .orElseThrow(ClearError::notFound);
        return refusals.isEmpty() ? told(call.viewer(), id, HttpStatus.OK) : refused(call.request(), refusals);
    }

    private Object refused(HttpServletRequest request, List<Refusal> refusals) {
        return outcomes.answer(request, HttpStatus.OK, new Outcome.Refused(refusals));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
