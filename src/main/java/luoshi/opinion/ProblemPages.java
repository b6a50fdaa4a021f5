package luoshi.opinion;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import luoshi.journal.VersionConflict;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.Outcome;
import luoshi.ledger.life.Refusal;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import luoshi.problem.ProblemDraft;
import luoshi.problem.ProblemDrafts;
import luoshi.problem.ProblemForm;
import luoshi.problem.ProblemFormPage;
import luoshi.problem.ProblemStatement;
import luoshi.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a new problem, made from an opinion or from nothing. */
@Controller
class ProblemPages {

    private final Opinions opinions;
    private final Problems problems;
    private final ProblemDrafts drafts;
    private final ProblemFormPage page;

    ProblemPages(Opinions opinions, Problems problems, ProblemDrafts drafts, ProblemFormPage page) {
        this.opinions = opinions;
        this.problems = problems;
        this.drafts = drafts;
        this.page = page;
    }

    @GetMapping("/problems/new")
    ModelAndView register(
            Viewer viewer,
            Screen screen,
            @RequestParam(required = false) @Nullable UUID opinion,
            @RequestParam(required = false) @Nullable UUID draft,
            @RequestParam(defaultValue = "") String personal) {
        requireWriter(viewer, personal.equals("yes"));
        if (draft != null) {
            return goOn(viewer, screen, drafts.find(viewer, draft).orElseThrow(ClearError::notFound));
        }
        OpinionRow row = opinion == null ? null : opinions.find(viewer, opinion).orElseThrow(ClearError::notFound);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("personal", personal);
        if (row != null) {
            typed.set("title", row.subject().isBlank() ? "" : row.headline());
            typed.set("source", MatterSource.OPINION.name());
            typed.set("received-on", row.collectedOn().toString());
        }
        return form(viewer, screen, row, typed, List.of(), screen.formToken());
    }

    private ModelAndView goOn(Viewer viewer, Screen screen, ProblemDraft draft) {
        String opinion = draft.typed().getOrDefault("opinion", "");
        OpinionRow row = opinion.isEmpty() ? null : opinions.find(viewer, UUID.fromString(opinion)).orElse(null);
        return form(viewer, screen, row, ProblemForm.again(draft), List.of(), draft.id());
    }

    @PostMapping("/problems")
    ModelAndView save(
            Viewer viewer,
            Screen screen,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam UUID token,
            @RequestParam(required = false) @Nullable UUID opinion,
            HttpServletResponse response) {
        boolean personal = ProblemForm.isPersonal(form);
        requireWriter(viewer, personal);
        OpinionRow row = opinion == null ? null : opinions.find(viewer, opinion).orElseThrow(ClearError::notFound);
        ProblemStatement statement = ProblemForm.read(form, screen.today());
        Outcome outcome;
        try {
            if (personal) {
                outcome = problems.registerOwn(viewer, token, statement);
            } else {
                outcome = row == null
                        ? problems.register(viewer, token, statement, null)
                        : opinions.makeProblem(viewer, row.id(), token, statement);
            }
        } catch (VersionConflict sentTwice) {
            throw new ClearError(HttpStatus.CONFLICT, "problem.refused.sent-twice");
        }
        return switch (outcome) {
            case Outcome.Done done -> {
                Screens.flash(response, "problem.registered");
                yield Page.redirect("/matters/" + done.number());
            }
            case Outcome.Refused refused -> Page.withStatus(
                    HttpStatus.UNPROCESSABLE_CONTENT, form(viewer, screen, row, form, refused.refusals(), token));
        };
    }

    private ModelAndView form(
            Viewer viewer,
            Screen screen,
            @Nullable OpinionRow row,
            MultiValueMap<String, String> typed,
            List<Refusal> refusals,
            UUID token) {
        return page.of(
                viewer, screen, typed, refusals, token,
                row == null ? "" : row.id().toString(),
                row == null ? "" : row.text());
    }

    /** A clerk writes for the office; on one's own list everybody with a post writes. */
    private void requireWriter(Viewer viewer, boolean personal) {
        if (!personal || viewer.posts().isEmpty()) {
            opinions.requireCollector(viewer);
        }
    }
}
