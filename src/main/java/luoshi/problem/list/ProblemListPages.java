package luoshi.problem.list;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import luoshi.journal.VersionConflict;
import luoshi.ledger.Names;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists as they stand, with what waits to be signed; each signed edition as a paper. */
@Controller
class ProblemListPages {

    private final ProblemLists lists;
    private final Organization organization;

    ProblemListPages(ProblemLists lists, Organization organization) {
        this.lists = lists;
        this.organization = organization;
    }

    @GetMapping("/problem-lists")
    ModelAndView all(Viewer viewer, Screen screen) {
        return Page.of(
                "problem/lists", screen, "own", lists.own(viewer).orElse(null), "units", lists.ofUnits(viewer),
                "editions", lists.editions(viewer), "names", new Names(organization));
    }

    @GetMapping("/problem-lists/{id}")
    ModelAndView now(Viewer viewer, Screen screen, @PathVariable UUID id) {
        return now(viewer, screen, id, List.of());
    }

    private ModelAndView now(Viewer viewer, Screen screen, UUID id, List<Refusal> refusals) {
        return Page.of(
                "problem/list", screen, "list", lists.find(viewer, id).orElseThrow(ClearError::notFound),
                "refusals", refusals, "names", new Names(organization));
    }

    /** @param seen names the list that was looked at */
    @PostMapping("/problem-lists/{id}/signatures")
    ModelAndView sign(
            Viewer viewer, Screen screen, HttpServletResponse response, @PathVariable UUID id, @RequestParam String seen) {
        List<Refusal> refusals;
        try {
            refusals = lists.sign(viewer, id, seen).orElseThrow(ClearError::notFound);
        } catch (VersionConflict meanwhile) {
            return Page.withStatus(HttpStatus.CONFLICT, now(viewer, screen, id, List.of(Refusal.of("list-seen"))));
        }
        if (!refusals.isEmpty()) {
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, now(viewer, screen, id, refusals));
        }
        Screens.flash(response, "problem.list.signed");
        return Page.redirect("/problem-lists");
    }

    @GetMapping("/problem-lists/{id}/editions/{edition}")
    ModelAndView edition(Viewer viewer, Screen screen, @PathVariable UUID id, @PathVariable int edition) {
        return Page.of(
                "problem/list-edition", screen, "signed", lists.signed(viewer, id, edition).orElseThrow(ClearError::notFound),
                "names", new Names(organization));
    }
}
