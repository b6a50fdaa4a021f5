package luoshi.ledger;

import luoshi.organization.Viewer;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a head sees how the work lies: the own unit by person, and the units beside it as far as they are seen. */
@Controller
class LoadPages {

    private final Loads loads;

    LoadPages(Loads loads) {
        this.loads = loads;
    }

    @GetMapping("/load")
    ModelAndView load(Viewer viewer, Screen screen) {
        return Page.of("ledger/loads", screen, "units", loads.of(viewer));
    }
}
