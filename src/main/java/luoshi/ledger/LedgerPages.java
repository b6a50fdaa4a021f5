package luoshi.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.Organization;
import luoshi.organization.Unit;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk of a person and the ledger that the person may see. */
@Controller
class LedgerPages {

    /** A longer list is asked for in parts, or exported. */
    private static final int MOST_ON_PAPER = 1_000;

    private final Ledger ledger;
    private final Desk desk;
    private final SavedViews views;
    private final Organization organization;
    private final TimeLeft timeLeft;
    private final Loads loads;

    LedgerPages(Ledger ledger, Desk desk, SavedViews views, Organization organization, TimeLeft timeLeft, Loads loads) {
        this.loads = loads;
        this.ledger = ledger;
        this.desk = desk;
        this.views = views;
        this.organization = organization;
        this.timeLeft = timeLeft;
    }

    @GetMapping("/")
    ModelAndView desk(Viewer viewer, Screen screen) {
        return Page.of(
                "ledger/desk", screen, "desk", desk.of(viewer), "names", new Names(organization), "timeLeft", timeLeft,
                "viewer", viewer);
    }

    @GetMapping("/matters")
    ModelAndView list(Viewer viewer, Screen screen, LedgerQuery query) {
        LedgerFilter filter = query.filter(LedgerFilter.PAGE);
        List<MatterRow> rows = ledger.list(viewer, filter);
        List<Unit> units = units(viewer);
        List<Receiver> receivers = assigns(viewer, rows) ? Receiver.of(organization, units, loads.of(viewer)) : List.of();
        LedgerList list = new LedgerList(
                rows, filter, query, ledger.count(viewer, filter), views.of(viewer), units, receivers,
                new Names(organization), viewer);
        return Page.of("ledger/list", screen, "list", list);
    }

    private static boolean assigns(Viewer viewer, List<MatterRow> rows) {
        return viewer.has(Role.DISPATCHER) && rows.stream().anyMatch(LedgerList::isAssignable);
    }

    /** What was asked, whole, as an office prints it: for the wall, for reporting up, for the archive (practice P16). */
    @GetMapping("/matters/paper")
    ModelAndView paper(Viewer viewer, Screen screen, LedgerQuery query) {
        LedgerFilter filter = query.filter(LedgerFilter.MOST);
        List<MatterRow> rows = ledger.all(viewer, filter, MOST_ON_PAPER);
        LedgerList list = new LedgerList(
                rows, filter, query, ledger.count(viewer, filter), List.of(), List.of(), List.of(),
                new Names(organization), viewer);
        return Page.of("ledger/paper", screen, "list", list, "home", home(viewer));
    }

    /** The unit in whose name it is printed: the highest that the viewer sees. */
    private String home(Viewer viewer) {
        return viewer.sight().stream()
                .min(java.util.Comparator.comparingInt(String::length))
                .flatMap(path -> organization.unitsUnder(path).stream().findFirst())
                .map(Unit::name)
                .orElse("");
    }

    /** Keeps the present question under a name. */
    @PostMapping("/matters/views")
    ModelAndView save(
            Viewer viewer,
            @RequestParam String name,
            @RequestParam String query,
            @RequestParam(defaultValue = "") String share,
            HttpServletResponse response) {
        if (!views.save(viewer, name, query, share.equals("yes"))) {
            throw ClearError.badRequest("ledger.view.refused", SavedViews.MOST_NAME);
        }
        Screens.flash(response, "ledger.view.saved");
        return Page.redirect("/matters" + query);
    }

    @PostMapping("/matters/views/{id}/removal")
    ModelAndView forget(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
        if (!views.forget(viewer, id)) {
            throw ClearError.notFound();
        }
        Screens.flash(response, "ledger.view.forgotten");
        return Page.redirect("/matters");
    }

    private List<Unit> units(Viewer viewer) {
        return viewer.sight().stream()
                .flatMap(path -> organization.unitsUnder(path).stream())
                .toList();
    }
}
