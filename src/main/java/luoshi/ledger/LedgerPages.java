package luoshi.ledger;

import java.util.List;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The ledger as a list, and the desk of each person. */
@Controller
class LedgerPages {

    private final Ledger ledger;
    private final Organization organization;

    LedgerPages(Ledger ledger, Organization organization) {
        this.ledger = ledger;
        this.organization = organization;
    }

    @GetMapping("/")
    ModelAndView desk(Viewer viewer, Screen screen) {
        return Page.of("ledger/desk", screen, "rows", ledger.desk(viewer), "names", new Names(organization), "viewer", viewer);
    }

    @GetMapping("/matters")
    ModelAndView list(Viewer viewer, Screen screen, LedgerQuery query) {
        LedgerFilter filter = query.filter(LedgerFilter.PAGE);
        List<MatterRow> rows = ledger.list(viewer, filter);
        return Page.of(
                "ledger/list", screen, "rows", rows, "filter", filter, "query", query,
                "count", ledger.count(viewer, filter), "names", new Names(organization));
    }
}
