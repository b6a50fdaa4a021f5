package luoshi.opinion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import luoshi.journal.VersionConflict;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import luoshi.page.UnknownAsked;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of opinions, and one opinion with what became of it. */
@Controller
class OpinionPages {

    private static final int PAGE = 50;

    private final Opinions opinions;
    private final Screens screens;

    OpinionPages(Opinions opinions, Screens screens) {
        this.opinions = opinions;
        this.screens = screens;
    }

    @GetMapping("/opinions")
    ModelAndView list(Viewer viewer, Screen screen, OpinionFilter filter) {
        List<OpinionRow> rows = opinions.list(viewer, filter, PAGE);
        boolean more = rows.size() > PAGE;
        List<OpinionRow> shown = more ? rows.subList(0, PAGE) : rows;
        return Page.of(
                "opinion/list", screen,
                "filter", filter,
                "rows", shown,
                "next", more ? filter.address(shown.getLast().id()) : "",
                "count", opinions.count(viewer, filter),
                "categories", opinions.byCategory(viewer),
                "mayCollect", opinions.collector(viewer).isPresent());
    }

    /** Asked for an outcome or an order that there is not: said in the reader's words, with the way back. */
    @ExceptionHandler
    ModelAndView unknown(BindException wrong, HttpServletRequest request) {
        return UnknownAsked.page(
                wrong, request, screens.screen(request), "/opinions",
                name -> name.equals("after") ? "opinion.id" : "opinion." + name);
    }

    @GetMapping("/opinions/{id}")
    ModelAndView opinion(Viewer viewer, Screen screen, @PathVariable UUID id) {
        OpinionRow row = opinions.find(viewer, id).orElseThrow(ClearError::notFound);
        return Page.of(
                "opinion/opinion", screen,
                "row", row,
                "mayCollect", opinions.collector(viewer).isPresent(),
                "problem", "");
    }

    @PostMapping("/opinions/{id}/outcome")
    ModelAndView decide(
            Viewer viewer,
            Screen screen,
            @PathVariable UUID id,
            @RequestParam OpinionOutcome outcome,
            @RequestParam String reason,
            @RequestParam long version,
            HttpServletResponse response) {
        opinions.requireCollector(viewer);
        OpinionRow row = opinions.find(viewer, id).orElseThrow(ClearError::notFound);
        if (!Opinions.mayDecide(outcome, reason)) {
            ModelAndView again = Page.of(
                    "opinion/opinion", screen, "row", row, "mayCollect", true, "problem", "opinion.refused.reason");
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, again);
        }
        try {
            opinions.decide(viewer, row, outcome, reason, version);
        } catch (VersionConflict conflict) {
            throw new ClearError(HttpStatus.CONFLICT, "opinion.refused.changed");
        }
        Screens.flash(response, "page.saved");
        return Page.redirect("/opinions/" + id);
    }
}
