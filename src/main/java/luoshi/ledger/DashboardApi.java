package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.InstantSource;
import java.time.LocalDate;
import luoshi.organization.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of the dashboard over the API, of what this viewer may see, as they stand now. */
@RestController
class DashboardApi {

    private final Dashboard dashboard;
    private final InstantSource clock;

    DashboardApi(Dashboard dashboard, InstantSource clock) {
        this.dashboard = dashboard;
        this.clock = clock;
    }

    @GetMapping("/api/v1/dashboard")
    Dashboard.Shown dashboard(Viewer viewer) {
        return dashboard.of(viewer, LocalDate.ofInstant(clock.instant(), OFFICE_ZONE));
    }
}
