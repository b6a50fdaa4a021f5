package luoshi.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.QrPicture;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form behind a single-use link. Opening the page uses nothing up: some mail gateways look at every link. */
@Controller
@RequestMapping("/links/{token}")
class LinkPages {

    private static final String TRIES = "link";
    private static final int MOST_TRIES = 30;

    private final AccountLinks links;
    private final LinkUse use;
    private final AccountStore accounts;
    private final FactorSeal seal;
    private final People people;
    private final RateLimits rates;
    private final AccountLimits limits;

    LinkPages(
            AccountLinks links,
            LinkUse use,
            AccountStore accounts,
            FactorSeal seal,
            People people,
            RateLimits rates,
            AccountLimits limits) {
        this.links = links;
        this.use = use;
        this.accounts = accounts;
        this.seal = seal;
        this.people = people;
        this.rates = rates;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView form(Screen screen, @PathVariable String token) {
        return page(screen, token, find(token), "", "", "");
    }

    @PostMapping
    ModelAndView fill(
            Screen screen,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam String password,
            @RequestParam String again,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        LinkRow link = find(token);
        if (!rates.take(TRIES, link.id().toString(), MOST_TRIES, limits.window())) {
            throw new ClearError(HttpStatus.TOO_MANY_REQUESTS, "account.slow-down");
        }
        String problem = use.carryOut(link, new LinkUse.Filled(login, name, password, again, code)).orElse("");
        if (problem.equals("account.link.gone")) {
            throw gone();
        }
        if (!problem.isEmpty()) {
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, page(screen, token, link, login, name, problem));
        }
        Screens.flash(response, "account.link.done");
        return Page.redirect("/sign-in");
    }

    private LinkRow find(String token) {
        return links.open(token).orElseThrow(LinkPages::gone);
    }

    private static ClearError gone() {
        return new ClearError(HttpStatus.GONE, "account.link.gone");
    }

    private ModelAndView page(Screen screen, String token, LinkRow link, String login, String name, String problem) {
        AccountRow account = link.account() == null ? null : accounts.byId(link.account()).orElse(null);
        String who = account != null ? account.login()
                : link.role() != null ? screen.t("account.role." + link.role())
                : link.person() == null ? "" : people.find(link.person()).map(People.Known::name).orElse("");
        byte[] secret = link.secondFactor() == null ? null : seal.open(link.id(), link.secondFactor());
        Shown.LinkForm shown = new Shown.LinkForm(
                "/links/" + token,
                link.purpose().name(),
                who,
                link.role() != null,
                secret != null || account != null && account.secondFactor() != null,
                secret == null ? "" : SecondFactor.printed(secret),
                secret == null ? "" : QrPicture.svg(SecondFactor.address(secret, who)));
        return Page.of("account/link", screen, "shown", shown, "login", login, "name", name, "problem", problem);
    }
}
