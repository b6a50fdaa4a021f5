package luoshi.rulebook;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.account.Role;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rulebook, open to everybody who works here; changed by the district office. */
@Controller
class RulebookPages {

    /** A search has at most this many characters; what is longer finds nothing anyway. */
    private static final int MOST_QUERY = 60;

    private final Rulebook rulebook;
    private final RulebookChanges changes;
    private final List<RuleCheck> checks;

    RulebookPages(Rulebook rulebook, RulebookChanges changes, ObjectProvider<RuleCheck> checks) {
        this.rulebook = rulebook;
        this.changes = changes;
        this.checks = checks.orderedStream().toList();
    }

    @GetMapping("/rulebook")
    ModelAndView rulebook(Screen screen, @RequestParam(defaultValue = "") String q) {
        String query = q.strip().substring(0, Math.min(MOST_QUERY, q.strip().length()));
        Map<String, List<RuleEntry>> groups = rulebook.entries().stream()
                .filter(entry -> matches(screen, entry, query))
                .collect(Collectors.groupingBy(RuleEntry::group, LinkedHashMap::new, Collectors.toList()));
        return Page.of("rulebook/rulebook", screen, "groups", groups, "query", query, "version", rulebook.version());
    }

    private static boolean matches(Screen screen, RuleEntry entry, String query) {
        String all = String.join("\n", entry.key(), screen.t("rulebook.entry." + entry.key()),
                screen.t("rulebook.why." + entry.key()), screen.t("rulebook.source." + entry.key()),
                screen.t("rulebook.group." + entry.group()), String.valueOf(entry.source()));
        return all.toLowerCase(screen.language().locale()).contains(query.toLowerCase(screen.language().locale()));
    }

    @GetMapping("/rulebook/{key}")
    ModelAndView rule(Viewer viewer, Screen screen, @PathVariable String key) {
        RuleEntry entry = find(key);
        return page(viewer, screen, entry, entry.value(), rulebook.today().plusDays(1).toString(), "", "", List.of());
    }

    @PostMapping("/rulebook/{key}/settings")
    ModelAndView set(
            Viewer viewer,
            Screen screen,
            HttpServletResponse response,
            @PathVariable String key,
            @RequestParam long version,
            @RequestParam String value,
            @RequestParam("valid-from") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
            @RequestParam String source,
            @RequestParam String reason) {
        RuleEntry entry = find(key);
        SetRule wish = new SetRule(new RuleKey(key), Math.max(0, version), value, validFrom, source, reason);
        return switch (changes.handle(viewer, wish)) {
            case RuleChange.Made _ -> {
                Screens.flash(response, "rulebook.saved");
                yield Page.redirect("/rulebook/" + entry.key());
            }
            case RuleChange.Barred barred -> Page.withStatus(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(viewer, screen, entry, value, validFrom.toString(), source, reason, barred.reasons()));
        };
    }

    private ModelAndView page(
            Viewer viewer,
            Screen screen,
            RuleEntry entry,
            String value,
            String validFrom,
            String source,
            String reason,
            List<RuleChange.Reason> reasons) {
        List<RuleCheck.Shown> beside = checks.stream()
                .flatMap(check -> check.beside(new RuleKey(entry.key()), rulebook.on(rulebook.today())).stream())
                .toList();
        return Page.of("rulebook/rule", screen, "entry", entry, "beside", beside, "mayChange", viewer.has(Role.DISTRICT_OFFICE),
                "value", value, "validFrom", validFrom, "source", source, "reason", reason, "reasons", reasons);
    }

    private RuleEntry find(String key) {
        return rulebook.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow(ClearError::notFound);
    }
}
