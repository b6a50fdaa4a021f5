package luoshi.indicator;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.indicator.IndicatorOutcome.Reason;
import luoshi.journal.SqlTime;
import luoshi.journal.VersionConflict;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Indicators over the API: the list of a year, its import, and the steps of one indicator. */
@RestController
@RequestMapping("/api/v1/indicators")
class IndicatorApi {

    private static final int MOST_ROWS = 200;

    private final Indicators indicators;
    private final IndicatorChanges changes;
    private final IndicatorImports imports;
    private final ProblemDetails problems;
    private final Messages messages;
    private final InstantSource clock;

    IndicatorApi(
            Indicators indicators,
            IndicatorChanges changes,
            IndicatorImports imports,
            ProblemDetails problems,
            Messages messages,
            InstantSource clock) {
        this.indicators = indicators;
        this.changes = changes;
        this.imports = imports;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    /** A page of the list, and the indicator to ask on from where there is more. */
    record Listed(List<Indicator> indicators, @Nullable UUID next) {}

    /** In the order of the list, without what was ended. @param year this calendar year where it is left out */
    @GetMapping
    Listed list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") int limit) {
        int wanted = Math.clamp(limit, 1, MOST_ROWS);
        int asked = year == null ? LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE).getYear() : year;
        List<Indicator> rows = indicators.of(viewer, asked).stream()
                .dropWhile(each -> after != null && !each.id().equals(after))
                .skip(after == null ? 0 : 1)
                .limit(wanted + 1L)
                .toList();
        return rows.size() > wanted
                ? new Listed(rows.subList(0, wanted), rows.get(wanted - 1).id())
                : new Listed(rows, null);
    }

    @GetMapping("/{id}")
    ResponseEntity<Indicator> indicator(Viewer viewer, @PathVariable UUID id) {
        Indicator indicator = indicators.find(viewer, id).orElseThrow(ClearError::notFound);
        return ResponseEntity.ok().eTag(String.valueOf(indicator.version())).body(indicator);
    }

    /**
     * @param place in the district, with {@code of}, or neither
     * @param lost  0 to 1,000 with two decimals; where it is not 0, {@code why} says the reason
     */
    record Reported(
            @Nullable String now,
            @Nullable Integer place,
            @Nullable Integer of,
            @Nullable BigDecimal lost,
            @Nullable String why,
            @Nullable LocalDate asOf) {}

    @PostMapping("/{id}/figures")
    ResponseEntity<?> figures(
            Viewer viewer,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestBody Reported reported) {
        if (reported.asOf() == null) {
            throw ClearError.badRequest("indicator.bar.day");
        }
        Figures figures = new Figures(
                text(reported.now()), reported.place(), reported.of(), reported.lost(), text(reported.why()), reported.asOf());
        return handle(viewer, request, id, seen, new IndicatorCommand.RecordFigures(figures));
    }

    /** @param unit of the same sub-district or department; null gives it to none */
    record Given(@Nullable UUID unit, @Nullable String remedy) {}

    @PostMapping("/{id}/remedy")
    ResponseEntity<?> give(
            Viewer viewer,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestBody Given given) {
        return handle(viewer, request, id, seen, new IndicatorCommand.Give(given.unit(), text(given.remedy())));
    }

    /** @param reason 4 to 500 characters */
    record Why(@Nullable String reason) {}

    @PostMapping("/{id}/ending")
    ResponseEntity<?> end(
            Viewer viewer,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestBody Why why) {
        return handle(viewer, request, id, seen, new IndicatorCommand.End(text(why.reason())));
    }

    @PostMapping("/{id}/resumption")
    ResponseEntity<?> resume(
            Viewer viewer,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            @RequestBody Why why) {
        return handle(viewer, request, id, seen, new IndicatorCommand.Resume(text(why.reason())));
    }

    private ResponseEntity<?> handle(
            Viewer viewer, HttpServletRequest request, UUID id, @Nullable String seen, IndicatorCommand command) {
        try {
            return switch (changes.handle(viewer, id, version(seen), command)) {
                case IndicatorOutcome.Done _ -> indicator(viewer, id);
                case IndicatorOutcome.Refused(List<Reason> reasons) -> refused(request, reasons);
            };
        } catch (VersionConflict conflict) {
            throw new ClearError(HttpStatus.CONFLICT, "indicator.refused.changed");
        }
    }

    private static long version(@Nullable String seen) {
        if (seen == null) {
            throw new ClearError(HttpStatus.PRECONDITION_REQUIRED, "indicator.refused.version");
        }
        try {
            return Long.parseLong(seen.replace("\"", "").strip());
        } catch (NumberFormatException unreadable) {
            throw ClearError.badRequest("indicator.refused.version");
        }
    }

    private ResponseEntity<Map<String, Object>> refused(HttpServletRequest request, List<Reason> reasons) {
        Language language = Screens.language(request);
        List<Map<String, String>> rules = reasons.stream()
                .map(reason -> Map.of(
                        "rule", "indicator." + reason.rule(),
                        "field", reason.field(),
                        "text", messages.text(language, reason.key(), reason.arguments().toArray())))
                .toList();
        return problems.details(request, HttpStatus.UNPROCESSABLE_CONTENT, messages.text(language, "indicator.refused"),
                rules.getFirst().get("text"), Map.of("rules", rules));
    }

    /** What taking this table in would do; nothing is kept. */
    @PostMapping("/imports/preview")
    Map<String, Object> preview(
            Viewer viewer,
            HttpServletRequest request,
            @RequestParam int year,
            @RequestParam String issuer,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String approval,
            @RequestPart MultipartFile file)
            throws IOException {
        Homes.Kept home = imports.requireKept(viewer);
        return told(request, imports.look(home, new ListHead(year, issuer, document, reason, approval),
                IndicatorImportPages.name(file), IndicatorImportPages.bytes(file)));
    }

    /** Takes a table in, whole, where nothing is wrong in it; what it does not hold stays on the list. */
    @PostMapping("/imports")
    ResponseEntity<Map<String, Object>> take(
            Viewer viewer,
            HttpServletRequest request,
            @RequestParam int year,
            @RequestParam String issuer,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String approval,
            @RequestPart MultipartFile file)
            throws IOException {
        imports.requireKept(viewer);
        try {
            ListPlan plan = imports.takeIn(viewer, new ListHead(year, issuer, document, reason, approval),
                    IndicatorImportPages.name(file), IndicatorImportPages.bytes(file));
            HttpStatus status = plan.errors().isEmpty() ? HttpStatus.CREATED : HttpStatus.UNPROCESSABLE_CONTENT;
            return ResponseEntity.status(status).body(told(request, plan));
        } catch (VersionConflict meanwhile) {
            throw new ClearError(HttpStatus.CONFLICT, "indicator.import.gone");
        }
    }

    private Map<String, Object> told(HttpServletRequest request, ListPlan plan) {
        Language language = Screens.language(request);
        return Map.of(
                "new", plan.fresh().size(),
                "changed", plan.changed().stream()
                        .map(line -> Map.of("code", line.row().code(), "changes", line.changes()))
                        .toList(),
                "unchanged", plan.unchanged(),
                "missing", plan.missing().stream().map(each -> Map.of("id", each.id(), "code", each.code())).toList(),
                "errors", plan.errors().stream()
                        .map(each -> Map.of(
                                "line", each.line(),
                                "column", each.column(),
                                "rule", each.key().replace("indicator.bar.", "indicator."),
                                "error", messages.text(language, each.key(), each.arguments().toArray())))
                        .toList());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
