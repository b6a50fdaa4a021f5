package luoshi.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.Registers;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.LocalPath;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the form of a new problem asks while somebody types: the gate's hints, and that the draft is kept. */
@Controller
class ProblemDraftPages {

    /** Pages of the error book that are shown beside what is being written. */
    private static final int MOST_LESSONS = 3;

    private final ProblemDrafts drafts;
    private final Registers registers;
    private final InstantSource clock;

    ProblemDraftPages(ProblemDrafts drafts, Registers registers, InstantSource clock) {
        this.registers = registers;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Hints for what is typed so far, a part for each field; it keeps nothing. */
    @PostMapping("/problems/gate")
    ModelAndView ask(Viewer viewer, Screen screen, @RequestParam MultiValueMap<String, String> form) {
        requirePost(viewer);
        Map<String, String> told = ProblemForm.told(form);
        List<FieldHint> hints = FieldHint.of(QualityGate.askTyped(told), told);
        String written = String.join("\n", told.values()) + "\n" + title(form);
        return Page.of(
                "problem/gate", screen, "hints", hints, "lessons",
                told.isEmpty() ? List.of() : registers.alike(viewer, written, MOST_LESSONS));
    }

    /** The button "keep as draft"; from the form itself, while somebody types, with {@code quiet}. */
    @PostMapping("/problems/drafts")
    ModelAndView save(
            Viewer viewer,
            Screen screen,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam UUID token,
            @RequestParam(defaultValue = "no") String quiet,
            HttpServletResponse response) {
        requirePost(viewer);
        drafts.save(viewer, token, ProblemForm.typed(form));
        if (quiet.equals("yes")) {
            return Page.of("problem/saved", screen, "at", clock.instant());
        }
        Screens.flash(response, "problem.draft.saved");
        return Page.redirect(new ProblemDraft(token, ProblemForm.typed(form), clock.instant()).href());
    }

    @PostMapping("/problems/drafts/{id}/discard")
    ModelAndView discard(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "/problems/new") String back,
            HttpServletResponse response) {
        requirePost(viewer);
        drafts.discard(viewer, id);
        Screens.flash(response, "problem.draft.discarded");
        return Page.redirect(LocalPath.orHome(back));
    }

    private static String title(MultiValueMap<String, String> form) {
        String title = form.getFirst("title");
        return title == null ? "" : title;
    }

    /** On one's own list everybody with a post writes. */
    private static void requirePost(Viewer viewer) {
        if (viewer.posts().isEmpty()) {
            throw new ClearError(HttpStatus.FORBIDDEN, "page.error.403");
        }
    }
}
