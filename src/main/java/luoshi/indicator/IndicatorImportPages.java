package luoshi.indicator;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import luoshi.journal.VersionConflict;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Messages;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A list is chosen once, looked at, and confirmed or dropped; a blank table is there to begin with. */
@Controller
class IndicatorImportPages {

    private final IndicatorImports imports;
    private final IndicatorStore store;
    private final Messages messages;

    IndicatorImportPages(IndicatorImports imports, IndicatorStore store, Messages messages) {
        this.imports = imports;
        this.store = store;
        this.messages = messages;
    }

    /** What stands over the list of this year already is offered again. */
    @GetMapping("/indicators/import")
    ModelAndView choose(Viewer viewer, Screen screen) {
        Homes.Kept home = imports.requireKept(viewer);
        ListPlan kept = imports.kept(viewer).orElse(null);
        int year = screen.today().getYear();
        ListHead head = kept != null
                ? kept.head()
                : store.list(home.home().path(), year)
                        .map(list -> new ListHead(year, list.issuer(), list.document()))
                        .orElse(new ListHead(year, "", ""));
        return page(screen, home, head, kept);
    }

    /** A table that can be taken in is shown on the page of the import, which may be loaded again. */
    @PostMapping("/indicators/import")
    ModelAndView look(
            Viewer viewer,
            Screen screen,
            @RequestParam int year,
            @RequestParam String issuer,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String approval,
            @RequestParam MultipartFile file)
            throws IOException {
        Homes.Kept home = imports.requireKept(viewer);
        ListHead head = new ListHead(year, issuer, document, reason, approval);
        ListPlan plan = imports.keep(viewer, head, name(file), bytes(file));
        return plan.isReady()
                ? Page.redirect("/indicators/import")
                : Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, page(screen, home, head, plan));
    }

    /** @param seen names the table and the list that were looked at: either may have changed meanwhile */
    @PostMapping("/indicators/import/confirmation")
    ModelAndView take(Viewer viewer, @RequestParam String seen, HttpServletResponse response) {
        imports.requireKept(viewer);
        ListPlan plan = imports.kept(viewer)
                .filter(kept -> kept.seen().equals(seen) && kept.isReady())
                .orElseThrow(() -> new ClearError(HttpStatus.CONFLICT, "indicator.import.gone"));
        try {
            imports.take(viewer, plan);
        } catch (VersionConflict meanwhile) {
            throw new ClearError(HttpStatus.CONFLICT, "indicator.import.gone");
        }
        Screens.flash(response, "indicator.import.taken");
        return Page.redirect("/indicators?year=" + plan.head().year());
    }

    @PostMapping("/indicators/import/removal")
    ModelAndView drop(Viewer viewer) {
        imports.requireKept(viewer);
        imports.forget(viewer);
        return Page.redirect("/indicators/import");
    }

    @GetMapping("/indicators/import/table.xlsx")
    ResponseEntity<byte[]> blankXlsx(Screen screen) {
        return IndicatorPages.file(screen.t("indicator.title") + ".xlsx", IndicatorPages.XLSX,
                IndicatorSheet.blankXlsx(messages, screen.language()));
    }

    @GetMapping("/indicators/import/table.csv")
    ResponseEntity<byte[]> blankCsv(Screen screen) {
        return IndicatorPages.file(screen.t("indicator.title") + ".csv", "text/csv;charset=UTF-8",
                IndicatorSheet.blankCsv(messages, screen.language()));
    }

    private static ModelAndView page(Screen screen, Homes.Kept home, ListHead head, @Nullable ListPlan plan) {
        return Page.of("indicator/import", screen, "home", home.home().name(), "head", head, "plan", plan);
    }

    static byte[] bytes(MultipartFile file) throws IOException {
        if (file.getSize() > IndicatorFile.MOST_BYTES) {
            throw ClearError.badRequest("indicator.import.large");
        }
        return file.getBytes();
    }

    static String name(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }
}
