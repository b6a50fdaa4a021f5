package luoshi.upward;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import luoshi.upward.UpwardWord.Verdict;
import luoshi.upward.UpwardWord.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My words and those that wait for me; a new one; one with its triage. */
@Controller
class UpwardPages {

    private final UpwardWords words;
    private final Organization organization;

    UpwardPages(UpwardWords words, Organization organization) {
        this.words = words;
        this.organization = organization;
    }

    @GetMapping("/upward")
    ModelAndView all(Viewer viewer, Screen screen) {
        return Page.of("upward/words", screen, "board", words.board(viewer), "names", new Names(organization));
    }

    @GetMapping("/upward/new")
    ModelAndView form(Viewer viewer, Screen screen) {
        return form(viewer, screen, new Wish(screen.formToken(), null, "", "", "", false), List.of());
    }

    private ModelAndView form(Viewer viewer, Screen screen, Wish wish, List<Refusal> refusals) {
        return Page.of(
                "upward/new", screen, "leaders", words.leaders(viewer), "wish", wish, "refusals", refusals,
                "names", new Names(organization));
    }

    /** Leads to the list and not to the word: an answer that is kept for a second sending then names no word. */
    @PostMapping("/upward")
    ModelAndView write(
            Viewer viewer,
            Screen screen,
            HttpServletResponse response,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID leader,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String fact,
            @RequestParam(defaultValue = "false") boolean named) {
        Wish wish = new Wish(id, leader, time, place, fact, named);
        try {
            List<Refusal> refusals = words.write(viewer, wish);
            if (!refusals.isEmpty()) {
                return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, form(viewer, screen, wish, refusals));
            }
        } catch (VersionConflict sentTwice) {
            return Page.redirect("/upward");
        }
        Screens.flash(response, "upward.written");
        return Page.redirect("/upward");
    }

    @GetMapping("/upward/{id}")
    ModelAndView one(Viewer viewer, Screen screen, @PathVariable UUID id) {
        return one(viewer, screen, id, new Verdict(null, "", "", "", null, false), List.of());
    }

    private ModelAndView one(Viewer viewer, Screen screen, UUID id, Verdict verdict, List<Refusal> refusals) {
        return Page.of(
                "upward/word", screen, "word", words.find(viewer, id).orElseThrow(ClearError::notFound),
                "verdict", verdict, "refusals", refusals, "names", new Names(organization));
    }

    /** @param replaces sent by the form of a correction, which stands below the answer that it replaces */
    @PostMapping("/upward/{id}/triage")
    ModelAndView triage(
            Viewer viewer,
            Screen screen,
            HttpServletResponse response,
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable Triage triage,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean replaces) {
        Verdict verdict = new Verdict(triage, reason, body, number, on, replaces);
        List<Refusal> refusals =
                words.triage(viewer, id, Math.max(0, version), verdict).orElseThrow(ClearError::notFound);
        if (!refusals.isEmpty()) {
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, one(viewer, screen, id, verdict, refusals));
        }
        Screens.flash(response, "upward.triaged");
        return Page.redirect("/upward/" + id);
    }
}
