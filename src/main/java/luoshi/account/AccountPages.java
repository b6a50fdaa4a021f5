package luoshi.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import luoshi.page.ClearError;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: the password, and every place where one is signed in. */
@Controller
@RequestMapping("/account")
class AccountPages {

    private final Accounts accounts;

    AccountPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView account(Screen screen, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        return page(screen, who, request, "");
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            Screen screen,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam String old,
            @RequestParam String fresh,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> problem = accounts.changePassword(who, old, fresh);
        if (problem.isPresent()) {
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, page(screen, who, request, problem.get()));
        }
        Screens.flash(response, "account.password.changed");
        return Page.redirect("/sign-in");
    }

    /** Ends a session or a token of one's own, for instance on a machine that was left behind. */
    @PostMapping("/access/{id}/ending")
    ModelAndView end(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, HttpServletResponse response) {
        if (!accounts.end(who, id)) {
            throw ClearError.notFound();
        }
        Screens.flash(response, "account.access.ended");
        return Page.redirect("/account");
    }

    private ModelAndView page(Screen screen, SignedIn who, HttpServletRequest request, String problem) {
        String own = SignedInFilter.token(request);
        return Page.of(
                "account/account", screen,
                "who", who,
                "sessions", accounts.sessions(who, own),
                "tokens", accounts.tokens(who, own),
                "problem", problem);
    }
}
