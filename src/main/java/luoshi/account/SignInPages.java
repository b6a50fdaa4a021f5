package luoshi.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import luoshi.page.LocalPath;
import luoshi.page.Page;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming in and going out. */
@Controller
class SignInPages {

    private final Accounts accounts;
    private final CsrfTokenRepository forgeryTokens;

    SignInPages(Accounts accounts, CsrfTokenRepository forgeryTokens) {
        this.accounts = accounts;
        this.forgeryTokens = forgeryTokens;
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
        Optional<SignedIn> who = accounts.check(login, password, code, request.getRemoteAddr());
        if (who.isEmpty()) {
            ModelAndView again =
                    Page.of("account/sign-in", screen, "login", login, "to", to, "problem", "account.not-known");
            return Page.withStatus(HttpStatus.UNPROCESSABLE_CONTENT, again);
        }
        String former = SignedInFilter.token(request);
        if (!former.isEmpty()) {
            accounts.endSession(former);
        }
        String device = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        response.addCookie(sessionCookie(accounts.beginSession(who.get(), device), request, -1));
        SteadyForgeryToken.renew(forgeryTokens, request, response);
        return Page.redirect(LocalPath.orHome(to));
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        String token = SignedInFilter.token(request);
        if (!token.isEmpty()) {
            accounts.endSession(token);
        }
        response.addCookie(sessionCookie("", request, 0));
        SteadyForgeryToken.renew(forgeryTokens, request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Page.redirect("/sign-in");
    }

    private static Cookie sessionCookie(String token, HttpServletRequest request, int maxAge) {
        Cookie cookie = new Cookie(SignedInFilter.name(request), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
