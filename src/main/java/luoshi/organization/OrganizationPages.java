package luoshi.organization;

import java.util.List;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The office as everybody who works here may see it: units, posts, who holds them, and what the duty list says. */
@Controller
class OrganizationPages {

    private final Organization organization;

    OrganizationPages(Organization organization) {
        this.organization = organization;
    }

    @GetMapping("/organization")
    ModelAndView organization(Screen screen) {
        return Page.of("organization/organization", screen, "organization", organization, "units", units());
    }

    @GetMapping("/api/v1/organization/units")
    @ResponseBody
    List<Unit> units() {
        return organization.district().map(district -> organization.unitsUnder(district.path())).orElse(List.of());
    }
}
