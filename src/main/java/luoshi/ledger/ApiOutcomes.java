package luoshi.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.evidence.Stored;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.page.ProblemDetails;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What came of a command, as the API tells it: done with the new version, or 422 with every rule that bars it. */
@Component
public class ApiOutcomes {

    private final ProblemDetails problems;
    private final Messages messages;

    ApiOutcomes(ProblemDetails problems, Messages messages) {
        this.problems = problems;
        this.messages = messages;
    }

    public ResponseEntity<?> answer(HttpServletRequest request, HttpStatus status, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> ResponseEntity.status(status)
                    .eTag(String.valueOf(done.version()))
                    .body(Map.of("id", done.matter(), "number", done.number(), "version", done.version()));
            case Outcome.Refused refused -> refused(request, refused.refusals());
        };
    }

    /** A file hangs on a matter now: with the new version what its sender should think about. */
    ResponseEntity<?> kept(HttpServletRequest request, Stored.Kept kept, Outcome outcome) {
        if (!(outcome instanceof Outcome.Done done)) {
            return answer(request, HttpStatus.OK, outcome);
        }
        List<Map<String, String>> warnings = kept.warnings().stream()
                .map(key -> Map.of("warning", key, "text", messages.text(Screens.language(request), key)))
                .toList();
        return ResponseEntity.ok()
                .eTag(String.valueOf(done.version()))
                .body(new Kept(done.matter(), done.number(), done.version(), kept.sha256(), kept.takenOn(), warnings));
    }

    /** @param takenOn the day that the camera wrote into a photo; null where it says none */
    record Kept(
            UUID id,
            String number,
            long version,
            String sha256,
            @Nullable LocalDate takenOn,
            List<Map<String, String>> warnings) {}

    private ResponseEntity<?> refused(HttpServletRequest request, List<Refusal> refusals) {
        Language language = Screens.language(request);
        List<Map<String, String>> rules = refusals.stream()
                .map(refusal -> Map.of(
                        "rule", refusal.rule(),
                        "refusal", Refusals.sentence(refusal, messages, language),
                        "way", Refusals.way(refusal, messages, language)))
                .toList();
        return problems.details(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                messages.text(language, "ledger.refused"),
                rules.getFirst().get("refusal"),
                Map.of("rules", rules));
    }
}
