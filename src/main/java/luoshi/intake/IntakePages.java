package luoshi.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import luoshi.ledger.life.MatterKind;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A table of matters of one kind is chosen once, looked at, and confirmed or dropped. */
@Controller
class IntakePages {

    /** Errors that one page tells. */
    static final int MOST_ERRORS = 200;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Intakes intakes;
    private final IntakeSentences sentences;
    private final BlankTable blank;

    IntakePages(Intakes intakes, IntakeSentences sentences, BlankTable blank) {
        this.intakes = intakes;
        this.sentences = sentences;
        this.blank = blank;
    }

    /** @param kind of the next table; without one the table that was looked at is shown again */
    @GetMapping("/matters/import")
    ModelAndView choose(Viewer viewer, Screen screen, @RequestParam(required = false) @Nullable MatterKind kind) {
        MatterKind wanted = kind == null ? MatterKind.PROBLEM : kind;
        intakes.requireClerk(viewer, wanted);
        Intake kept = intakes.kept(viewer).filter(each -> kind == null || kind == each.kind()).orElse(null);
        return page(screen, kept == null ? wanted : kept.kind(), kept, false);
    }

    /** A table that can be taken in is shown on the page of the import, which may be loaded again. */
    @PostMapping("/matters/import")
    ModelAndView look(Viewer viewer, Screen screen, @RequestParam MatterKind kind, @RequestParam MultipartFile file)
            throws IOException {
        intakes.requireClerk(viewer, kind);
        Intake looked = intakes.keep(viewer, sent(kind, file));
        return looked.isReady()
                ? Page.redirect("/matters/import")
                : Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, page(screen, kind, looked, false));
    }

    /** @param seen names what was looked at: the ledger may have grown, or another table followed in another window */
    @PostMapping("/matters/import/confirmation")
    ModelAndView take(Viewer viewer, Screen screen, @RequestParam String seen, HttpServletResponse response) {
        intakes.requireClerk(viewer, MatterKind.PROBLEM);
        Intakes.Confirmed confirmed = intakes.confirm(viewer, seen)
                .orElseThrow(() -> new ClearError(HttpStatus.CONFLICT, "intake.gone"));
        Intake looked = confirmed.looked();
        if (confirmed.numbers() == null) {
            return Page.withStatus(HttpStatus.CONFLICT, page(screen, looked.kind(), looked, true));
        }
        Screens.flash(response, "intake.taken");
        return Page.redirect("/matters?kind=" + looked.kind());
    }

    @PostMapping("/matters/import/removal")
    ModelAndView drop(Viewer viewer) {
        intakes.requireClerk(viewer, MatterKind.PROBLEM);
        intakes.forget(viewer);
        return Page.redirect("/matters/import");
    }

    @GetMapping("/matters/import/blank.xlsx")
    ResponseEntity<byte[]> blank(Viewer viewer, Screen screen, @RequestParam MatterKind kind) {
        intakes.requireClerk(viewer, kind);
        ContentDisposition file = ContentDisposition.attachment()
                .filename(screen.t("intake.blank.file", screen.t("ledger.kind." + kind)) + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(blank.xlsx(kind, screen.language(), screen.today()));
    }

    private ModelAndView page(Screen screen, MatterKind kind, @Nullable Intake looked, boolean changed) {
        return Page.of(
                "intake/import", screen,
                "kind", kind,
                "looked", looked,
                "changed", changed,
                "sentences", sentences,
                "most", MOST_ERRORS);
    }

    static Intakes.Sent sent(MatterKind kind, MultipartFile file) throws IOException {
        if (file.getSize() > MatterTableReader.MOST_BYTES) {
            throw ClearError.badRequest("table.refused.bytes", MatterTableReader.MOST_BYTES / 1_048_576);
        }
        String name = file.getOriginalFilename();
        return new Intakes.Sent(kind, name == null ? "" : name, file.getBytes());
    }
}
