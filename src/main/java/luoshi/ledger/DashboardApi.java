package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.InstantSource;
import java.time.LocalDate;
import luoshi.organization.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of the dashboard and of who finds the problems over the API, of what this viewer may see, as they stand now. */
@RestController
class DashboardApi {

    private final Dashboard dashboard;
    private final Discovery discovery;
    private final InstantSource clock;

    DashboardApi(Dashboard dashboard, Discovery discovery, InstantSource clock) {
        this.dashboard = dashboard;
        this.discovery = discovery;
        this.clock = clock;
    }

    @GetMapping("/api/v1/dashboard")
    Dashboard.Shown dashboard(Viewer viewer) {
        return dashboard.of(viewer, today());
    }

    @GetMapping("/api/v1/discovery")
    Discovery.Found discovery(Viewer viewer) {
        return discovery.of(viewer, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OFFICE_ZONE);
    }
}
