package luoshi.opinion;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A table of opinions is chosen once, looked at, and confirmed or dropped. */
@Controller
class OpinionImportPages {

    private final Opinions opinions;
    private final OpinionImports imports;

    OpinionImportPages(Opinions opinions, OpinionImports imports) {
        this.opinions = opinions;
        this.imports = imports;
    }

    @GetMapping("/opinions/import")
    ModelAndView choose(Viewer viewer, Screen screen) {
        HeldPost post = opinions.requireCollector(viewer);
        return page(screen, imports.kept(viewer, post).orElse(null));
    }

    /** A table that can be taken in is shown on the page of the import, which may be loaded again. */
    @PostMapping("/opinions/import")
    ModelAndView look(Viewer viewer, Screen screen, @RequestParam MultipartFile file) throws IOException {
        HeldPost post = opinions.requireCollector(viewer);
        OpinionImport looked = imports.keep(viewer, post, name(file), bytes(file));
        return looked.isReady()
                ? Page.redirect("/opinions/import")
                : Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, page(screen, looked));
    }

    /** @param seen names the table that was looked at: in another window another one may have followed it */
    @PostMapping("/opinions/import/confirmation")
    ModelAndView take(Viewer viewer, Screen screen, @RequestParam String seen, HttpServletResponse response) {
        HeldPost post = opinions.requireCollector(viewer);
        OpinionImport looked = imports.kept(viewer, post)
                .filter(kept -> kept.seen().equals(seen))
                .orElseThrow(() -> new ClearError(HttpStatus.CONFLICT, "opinion.import.gone"));
        if (!looked.errors().isEmpty()) {
            return Page.withStatus(HttpStatus.CONFLICT, page(screen, looked));
        }
        try {
            imports.take(viewer, post, looked);
        } catch (DuplicateKeyException meanwhile) {
            throw new ClearError(HttpStatus.CONFLICT, "opinion.import.meanwhile");
        }
        Screens.flash(response, "opinion.import.taken");
        return Page.redirect("/opinions");
    }

    @PostMapping("/opinions/import/removal")
    ModelAndView drop(Viewer viewer) {
        opinions.requireCollector(viewer);
        imports.forget(viewer);
        return Page.redirect("/opinions/import");
    }

    private static ModelAndView page(Screen screen, @Nullable OpinionImport looked) {
        return Page.of("opinion/import", screen, "looked", looked);
    }

    static byte[] bytes(MultipartFile file) throws IOException {
        if (file.getSize() > OpinionFile.MOST_BYTES) {
            throw ClearError.badRequest("opinion.import.large");
        }
        return file.getBytes();
    }

    static String name(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }
}
