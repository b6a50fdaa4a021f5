package luoshi.ledger;

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

/** The registers beside the ledger, each a list with a way to the matters behind it. */
@Controller
class RegisterPages {

    private final Registers registers;
    private final Discovery discovery;
    private final Organization organization;

    RegisterPages(Registers registers, Discovery discovery, Organization organization) {
        this.registers = registers;
        this.discovery = discovery;
        this.organization = organization;
    }

    @GetMapping("/registers")
    ModelAndView all(Screen screen) {
        return Page.of("ledger/registers", screen);
    }

    @GetMapping("/error-book")
    ModelAndView errorBook(
            Viewer viewer,
            Screen screen,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after) {
        return shown("ledger/error-book", screen, registers.errorBook(viewer, q, newest(after)),
                Address.of("/error-book").with("q", q), after, "words", q == null ? "" : q);
    }

    @GetMapping("/rule-register")
    ModelAndView rules(
            Viewer viewer,
            Screen screen,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after) {
        return shown("ledger/rule-register", screen, registers.rules(viewer, q, newest(after)),
                Address.of("/rule-register").with("q", q), after, "words", q == null ? "" : q);
    }

    @GetMapping("/instructions")
    ModelAndView instructions(
            Viewer viewer,
            Screen screen,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable String after) {
        return shown("ledger/instructions", screen, registers.instructions(viewer, waiting, newest(after)),
                Address.of("/instructions").with("waiting", waiting ? "true" : null), after,
                "waiting", waiting, "names", new Names(organization));
    }

    @GetMapping("/discovery")
    ModelAndView discovery(Viewer viewer, Screen screen) {
        return Page.of(
                "ledger/discovery", screen, "found", discovery.of(viewer, screen.today()), "names", new Names(organization));
    }

    @GetMapping("/voices")
    ModelAndView voices(Viewer viewer, Screen screen, @RequestParam(required = false) @Nullable String after) {
        return shown("ledger/voices", screen,
                registers.openVoices(viewer, RegisterPage.Part.byDate(after, LedgerFilter.PAGE)),
                Address.of("/voices"), after, "names", new Names(organization));
    }

    private static RegisterPage.Part newest(@Nullable String after) {
        return RegisterPage.Part.newest(after, LedgerFilter.PAGE);
    }

    private static ModelAndView shown(
            String template, Screen screen, RegisterPage<?> page, Address first, @Nullable String after, Object... more) {
        ModelAndView shown = Page.of(template, screen, more);
        shown.addObject("page", page);
        shown.addObject("pager", Pager.of(page, first, after));
        return shown;
    }
}
