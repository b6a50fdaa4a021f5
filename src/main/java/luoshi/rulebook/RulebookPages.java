package luoshi.rulebook;

import luoshi.page.Page;
import luoshi.page.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The rulebook, open to everybody who works here. */
@Controller
class RulebookPages {

    private final Rulebook rulebook;

    RulebookPages(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @GetMapping("/rulebook")
    ModelAndView rulebook(Screen screen) {
        return Page.of("rulebook/rulebook", screen, "rulebook", rulebook);
    }

    @GetMapping("/api/v1/rulebook")
    @ResponseBody
    java.util.List<RuleEntry> entries() {
        return rulebook.entries();
    }
}
