package luoshi.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The map of portfolios of one home; everybody who works in the district reads it, with people as far as they are shown. */
@Controller
class PortfolioMapPages {

    private final JdbcClient jdbc;
    private final OfficeViews views;

    PortfolioMapPages(JdbcClient jdbc, OfficeViews views) {
        this.jdbc = jdbc;
        this.views = views;
    }

    /** @param home a sub-district or the district; where none is named, the viewer's own */
    @GetMapping("/organization/portfolios")
    ModelAndView map(Viewer viewer, Screen screen, @RequestParam(required = false) @Nullable UUID home) {
        OfficeState office = OfficeState.of(jdbc);
        List<Unit> homes = PortfolioMap.homes(office);
        Optional<Unit> chosen = home == null
                ? own(viewer, homes)
                : Optional.of(homes.stream().filter(unit -> unit.id().equals(home)).findFirst().orElseThrow(ClearError::notFound));
        return Page.of(
                "organization/portfolios", screen,
                "map", chosen.map(unit -> PortfolioMap.of(unit, office)).orElse(null),
                "homes", homes,
                "posts", views.lines(viewer));
    }

    private static Optional<Unit> own(Viewer viewer, List<Unit> homes) {
        return homes.reversed().stream()
                .filter(unit -> viewer.posts().stream().anyMatch(post -> post.unitPath().startsWith(unit.path())))
                .findFirst()
                .or(() -> homes.stream().findFirst());
    }
}
