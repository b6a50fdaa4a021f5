package luoshi.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import luoshi.page.Page;
import luoshi.page.Screen;
import luoshi.page.Screens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming in, going out, and one's own account. */
@Controller
class SignInPages {

    private final Accounts accounts;

    SignInPages(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/sign-in")
    ModelAndView form(
            Screen screen, @RequestParam(required = false) @Nullable String stale, @RequestParam(defaultValue = "/") String to) {
        return Page.of("account/sign-in", screen, "login", "", "to", to, "problem", stale == null ? "" : "account.stale");
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            Screen screen,
            @RequestParam String login,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedIn> who = accounts.check(login, password, code);
        if (who.isEmpty()) {
            ModelAndView again =
                    Page.of("account/sign-in", screen, "login", login, "to", to, "problem", "account.not-known");
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, again);
        }
        response.addCookie(sessionCookie(accounts.beginSession(who.get()), request.isSecure(), -1));
        boolean local = to.startsWith("/") && !to.startsWith("//") && to.indexOf('\\') < 0;
        return Page.redirect(local ? to : "/");
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(
            @CookieValue(name = SignedInFilter.COOKIE, required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (token != null) {
            accounts.endSession(token);
        }
        response.addCookie(sessionCookie("", request.isSecure(), 0));
        return Page.redirect("/sign-in");
    }

    @GetMapping("/account")
    ModelAndView account(Screen screen, @AuthenticationPrincipal SignedIn who) {
        return Page.of("account/account", screen, "who", who, "problem", "");
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            Screen screen,
            @AuthenticationPrincipal SignedIn who,
            @RequestParam String old,
            @RequestParam String fresh,
            HttpServletResponse response) {
        if (!accounts.changePassword(who, old, fresh)) {
            ModelAndView again = Page.of("account/account", screen, "who", who, "problem", "account.password.refused");
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, again);
        }
        Screens.flash(response, "account.password.changed");
        return Page.redirect("/sign-in");
    }

    private static Cookie sessionCookie(String token, boolean secure, int maxAge) {
        Cookie cookie = new Cookie(SignedInFilter.COOKIE, token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
