package luoshi.ledger;

import java.time.LocalDate;
import java.util.UUID;
import luoshi.ledger.life.Aim;
import luoshi.ledger.life.CallbackEnd;
import luoshi.organization.Organization;
import luoshi.organization.Viewer;
import luoshi.page.Address;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) FigureRegisters.@Nullable Found found,
            @RequestParam(required = false) @Nullable Boolean again,
            @RequestParam(required = false) @Nullable Boolean kept,
            @RequestParam(required = false) @Nullable Aim aim,
            @RequestParam(required = false) @Nullable String after) {
        FigureRegisters.CloseOutsAsked asked = new FigureRegisters.CloseOutsAsked(unit, from, to, found, again, kept, aim);
        RegisterPage<FigureRegisters.CloseOut> page =
                registers.closeOuts(viewer, asked, RegisterPage.Part.newest(after, LedgerFilter.PAGE));
        Address first = Address.of("/close-outs")
                .with("unit", unit).with("from", from).with("to", to).with("found", found).with("again", again).with("kept", kept).with("aim", aim);
        return Page.of(
                "ledger/close-outs", screen, "page", page, "asked", asked, "pager", Pager.of(page, first, after),
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
