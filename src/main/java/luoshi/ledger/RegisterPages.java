package luoshi.ledger;

import luoshi.organization.Organization;
import luoshi.organization.Viewer;
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
    ModelAndView errorBook(Viewer viewer, Screen screen, @RequestParam(required = false) @Nullable String q) {
        return Page.of(
                "ledger/error-book", screen, "lessons", registers.errorBook(viewer, q), "words", q == null ? "" : q);
    }

    @GetMapping("/rule-register")
    ModelAndView rules(Viewer viewer, Screen screen) {
        return Page.of("ledger/rule-register", screen, "rules", registers.rules(viewer));
    }

    @GetMapping("/instructions")
    ModelAndView instructions(
            Viewer viewer, Screen screen, @RequestParam(defaultValue = "false") boolean waiting) {
        return Page.of(
                "ledger/instructions", screen, "instructions", registers.instructions(viewer, waiting),
                "waiting", waiting, "names", new Names(organization));
    }

    @GetMapping("/discovery")
    ModelAndView discovery(Viewer viewer, Screen screen) {
        return Page.of(
                "ledger/discovery", screen, "found", discovery.of(viewer, screen.today()), "names", new Names(organization));
    }

    @GetMapping("/voices")
    ModelAndView voices(Viewer viewer, Screen screen) {
        return Page.of(
                "ledger/voices", screen, "voices", registers.openVoices(viewer), "names", new Names(organization));
    }
}
