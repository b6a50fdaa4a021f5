package luoshi.indicator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.indicator.IndicatorOutcome.Reason;
import luoshi.journal.VersionConflict;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Messages;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import luoshi.page.UnknownAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of a year, and one indicator with its history and the forms of those who keep it. */
@Controller
class IndicatorPages {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final IndicatorStore store;
    private final IndicatorBoard board;
    private final IndicatorHistory history;
    private final IndicatorChanges changes;
    private final Homes homes;
    private final Messages messages;
    private final Screens screens;

    IndicatorPages(
            IndicatorStore store,
            IndicatorBoard board,
            IndicatorHistory history,
            IndicatorChanges changes,
            Homes homes,
            Messages messages,
            Screens screens) {
        this.screens = screens;
        this.store = store;
        this.board = board;
        this.history = history;
        this.changes = changes;
        this.homes = homes;
        this.messages = messages;
    }

    @GetMapping("/indicators")
    ModelAndView list(Viewer viewer, Screen screen, IndicatorFilter filter) {
        return Page.of("indicator/list", screen, "filter", filter, "shown", board.of(viewer, filter, screen.today().getYear()));
    }

    /** Asked for a year or an order that there is not: said in the reader's words, with the way back. */
    @ExceptionHandler
    ModelAndView unknown(BindException wrong, HttpServletRequest request) {
        return UnknownAsked.page(wrong, request, screens.screen(request), "/indicators", name -> "indicator." + name);
    }

    /** The same view as a table that can be taken in again. */
    @GetMapping("/indicators.xlsx")
    ResponseEntity<byte[]> export(Viewer viewer, Screen screen, IndicatorFilter filter) {
        IndicatorBoard.Shown shown = board.of(viewer, filter, screen.today().getYear());
        List<Indicator> rows = shown.sections().stream().flatMap(section -> section.rows().stream()).toList();
        byte[] content = IndicatorSheet.xlsx(messages, screen.language(), rows, board::unitName);
        return file(screen.t("indicator.title") + " " + shown.year() + ".xlsx", XLSX, content);
    }

    static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Content-Disposition",
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }

    @GetMapping("/indicators/{id}")
    ModelAndView indicator(Viewer viewer, Screen screen, @PathVariable UUID id) {
        return page(viewer, screen, id, IndicatorForm.UNTOUCHED);
    }

    @PostMapping("/indicators/{id}/figures")
    ModelAndView figures(
            Viewer viewer,
            Screen screen,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            @RequestParam long version,
            HttpServletResponse response) {
        requireKeeper(viewer, id);
        WrittenFigures.Read read = WrittenFigures.of(name -> form.getOrDefault(name, "")).read();
        if (read.figures() == null) {
            return refused(viewer, screen, id, new IndicatorForm("figures", form, read.reasons()));
        }
        IndicatorCommand command = new IndicatorCommand.RecordFigures(read.figures());
        return handle(viewer, screen, id, version, command, "figures", form, response);
    }

    @PostMapping("/indicators/{id}/remedy")
    ModelAndView give(
            Viewer viewer,
            Screen screen,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam String remedy,
            @RequestParam Map<String, String> form,
            @RequestParam long version,
            HttpServletResponse response) {
        return handle(viewer, screen, id, version, new IndicatorCommand.Give(unit, remedy), "remedy", form, response);
    }

    @PostMapping("/indicators/{id}/ending")
    ModelAndView end(
            Viewer viewer,
            Screen screen,
            @PathVariable UUID id,
            @RequestParam String reason,
            @RequestParam Map<String, String> form,
            @RequestParam long version,
            HttpServletResponse response) {
        return handle(viewer, screen, id, version, new IndicatorCommand.End(reason), "ending", form, response);
    }

    @PostMapping("/indicators/{id}/resumption")
    ModelAndView resume(
            Viewer viewer,
            Screen screen,
            @PathVariable UUID id,
            @RequestParam String reason,
            @RequestParam Map<String, String> form,
            @RequestParam long version,
            HttpServletResponse response) {
        return handle(viewer, screen, id, version, new IndicatorCommand.Resume(reason), "resumption", form, response);
    }

    private void requireKeeper(Viewer viewer, UUID id) {
        Indicator indicator = store.find(viewer, id).orElseThrow(ClearError::notFound);
        homes.keeper(viewer, indicator.path()).orElseThrow(IndicatorChanges::notYours);
    }

    private ModelAndView handle(
            Viewer viewer,
            Screen screen,
            UUID id,
            long version,
            IndicatorCommand command,
            String form,
            Map<String, String> typed,
            HttpServletResponse response) {
        try {
            return switch (changes.handle(viewer, id, version, command)) {
                case IndicatorOutcome.Done _ -> {
                    Screens.flash(response, "page.saved");
                    yield Page.redirect("/indicators/" + id);
                }
                case IndicatorOutcome.Refused(List<Reason> reasons) ->
                        refused(viewer, screen, id, new IndicatorForm(form, typed, reasons));
            };
        } catch (VersionConflict conflict) {
            throw new ClearError(HttpStatus.CONFLICT, "indicator.refused.changed");
        }
    }

    private ModelAndView refused(Viewer viewer, Screen screen, UUID id, IndicatorForm form) {
        return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, page(viewer, screen, id, form));
    }

    private ModelAndView page(Viewer viewer, Screen screen, UUID id, IndicatorForm form) {
        Indicator indicator = store.find(viewer, id).orElseThrow(ClearError::notFound);
        boolean mayKeep = homes.keeper(viewer, indicator.path()).isPresent();
        Map<UUID, Integer> tied = board.tied(viewer, List.of(indicator));
        return Page.of(
                "indicator/indicator", screen,
                "indicator", indicator,
                "list", store.list(indicator.path(), indicator.year()).orElseThrow(),
                "home", board.nameOf(indicator.path()),
                "unit", indicator.unit() == null ? "" : board.unitName(indicator.unit()),
                "units", mayKeep ? homes.unitsOf(indicator.path()) : new ArrayList<>(),
                "told", history.of(indicator),
                "tied", tied == null ? -1 : tied.getOrDefault(id, 0),
                "mayKeep", mayKeep,
                "form", form);
    }
}
