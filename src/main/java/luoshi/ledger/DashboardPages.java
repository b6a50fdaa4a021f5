package luoshi.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.ledger.life.TrafficLight;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first dashboard, and the sheet that is printed for the weekly meeting. */
@Controller
class DashboardPages {

    private static final int MOST_ON_THE_SHEET = 500;

    private final Dashboard dashboard;
    private final Ledger ledger;
    private final Organization organization;

    DashboardPages(Dashboard dashboard, Ledger ledger, Organization organization) {
        this.dashboard = dashboard;
        this.ledger = ledger;
        this.organization = organization;
    }

    @GetMapping("/dashboard")
    ModelAndView dashboard(Viewer viewer, Screen screen) {
        return Page.of(
                "ledger/dashboard", screen, "shown", dashboard.of(viewer, screen.today()),
                "names", new Names(organization));
    }

    /**
     * What is late and what falls due within a week, unit by unit, in official order, with room to write. It lies on a table
     * before everybody: what stands on somebody's own list is not on it.
     */
    @GetMapping("/weekly-sheet")
    ModelAndView weeklySheet(Viewer viewer, Screen screen) {
        LocalDate last = screen.today().plusDays(7);
        Map<@Nullable UUID, List<MatterRow>> byUnit = new LinkedHashMap<>();
        LedgerFilter open = LedgerQuery.none().filter(LedgerFilter.MOST);
        List<MatterRow> rows = new ArrayList<>();
        for (TrafficLight light : List.of(TrafficLight.OVERDUE, TrafficLight.NEAR, TrafficLight.ON_TIME)) {
            rows.addAll(ledger.all(viewer, open.lit(light), MOST_ON_THE_SHEET));
        }
        rows.stream()
                .filter(row -> !screen.lastDay(row.pressing()).isAfter(last))
                .filter(row -> !row.kind().isPersonal())
                .limit(MOST_ON_THE_SHEET)
                .forEach(row -> byUnit.computeIfAbsent(row.unit(), _ -> new ArrayList<>()).add(row));
        return Page.of(
                "ledger/weekly-sheet", screen, "byUnit", byUnit, "names", new Names(organization), "last", last);
    }
}
