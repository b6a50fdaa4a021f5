package luoshi.ledger;

import luoshi.ledger.life.CallbackEnd;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import luoshi.page.Address;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The doors behind the dashboard's figures: each opens the rows that were counted. */
@Controller
class FigurePages {

    private final FigureRegisters registers;
    private final Organization organization;

    FigurePages(FigureRegisters registers, Organization organization) {
        this.registers = registers;
        this.organization = organization;
    }

    @GetMapping("/close-outs")
    ModelAndView closeOuts(
            Viewer viewer,
            Screen screen,
            FigureRegisters.CloseOutsAsked asked,
            @RequestParam(required = false) @Nullable String after) {
        RegisterPage<FigureRegisters.CloseOut> page =
                registers.closeOuts(viewer, asked, RegisterPage.Part.newest(after, LedgerFilter.PAGE));
        return Page.of(
                "ledger/close-outs", screen, "page", page, "asked", asked, "pager", Pager.of(page, asked.address(), after),
                "names", new Names(organization));
    }

    @GetMapping("/callbacks")
    ModelAndView callbacks(
            Viewer viewer,
            Screen screen,
            @RequestParam(required = false) @Nullable CallbackEnd end,
            @RequestParam(required = false) @Nullable String after) {
        RegisterPage<FigureRegisters.CallEnded> page =
                registers.callEnds(viewer, end, screen.today(), RegisterPage.Part.newest(after, LedgerFilter.PAGE));
        Address first = Address.of("/callbacks").with("end", end);
        return Page.of(
                "ledger/callbacks", screen, "page", page, "end", end, "pager", Pager.of(page, first, after),
                "names", new Names(organization));
    }

    @GetMapping("/look-backs")
    ModelAndView lookBacks(
            Viewer viewer,
            Screen screen,
            @RequestParam(required = false) @Nullable LookBackState state,
            @RequestParam(required = false) @Nullable String after) {
        RegisterPage<FigureRegisters.LookBack> page =
                registers.lookBacks(viewer, state, screen.today(), RegisterPage.Part.byDate(after, LedgerFilter.PAGE));
        Address first = Address.of("/look-backs").with("state", state);
        return Page.of(
                "ledger/look-backs", screen, "page", page, "state", state, "pager", Pager.of(page, first, after),
                "names", new Names(organization));
    }
}
