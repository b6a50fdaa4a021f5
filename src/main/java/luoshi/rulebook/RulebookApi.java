package luoshi.rulebook;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.page.ProblemDetails;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rulebook over the API: the same entries and the same command as on the page. */
@RestController
@RequestMapping("/api/v1/rulebook")
class RulebookApi {

    private final Rulebook rulebook;
    private final RulebookChanges changes;
    private final ProblemDetails problems;
    private final Messages messages;

    RulebookApi(Rulebook rulebook, RulebookChanges changes, ProblemDetails problems, Messages messages) {
        this.rulebook = rulebook;
        this.changes = changes;
        this.problems = problems;
        this.messages = messages;
    }

    /** What is sent to set a rule; each part must be there. */
    record Setting(
            @Nullable Long version,
            @Nullable String value,
            @Nullable LocalDate validFrom,
            @Nullable String source,
            @Nullable String reason) {}

    @GetMapping
    List<RuleEntry> entries() {
        return rulebook.entries();
    }

    @GetMapping("/{key}")
    RuleEntry entry(@PathVariable String key) {
        return rulebook.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow(ClearError::notFound);
    }

    @PostMapping("/{key}/settings")
    ResponseEntity<?> set(
            Viewer viewer, HttpServletRequest request, @PathVariable String key, @RequestBody Setting setting) {
        RuleEntry entry = entry(key);
        if (setting.value() == null || setting.validFrom() == null || setting.source() == null
                || setting.reason() == null || setting.version() == null || setting.version() < 0) {
            throw ClearError.badRequest("rulebook.api.incomplete");
        }
        SetRule wish = new SetRule(new RuleKey(entry.key()), setting.version(), setting.value(), setting.validFrom(),
                setting.source(), setting.reason());
        return switch (changes.handle(viewer, wish)) {
            case RuleChange.Made _ -> ResponseEntity.status(HttpStatus.CREATED).body(entry(key));
            case RuleChange.Barred barred -> barred(request, barred.reasons());
        };
    }

    private ResponseEntity<Map<String, Object>> barred(HttpServletRequest request, List<RuleChange.Reason> reasons) {
        Language language = Screens.language(request);
        List<Map<String, String>> rules = reasons.stream()
                .map(reason -> Map.of(
                        "rule", "rulebook." + reason.rule(),
                        "text", messages.text(language, reason.key(), reason.arguments().toArray())))
                .toList();
        return problems.details(request, HttpStatus.UNPROCESSABLE_CONTENT, messages.text(language, "rulebook.barred"),
                rules.getFirst().get("text"), Map.of("rules", rules));
    }
}
