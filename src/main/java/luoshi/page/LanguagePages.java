package luoshi.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The switch between the two languages; it leads back to the page it was pressed on. */
@Controller
class LanguagePages {

    private static final int A_YEAR = 365 * 24 * 3_600;

    @GetMapping("/language")
    ModelAndView choose(@RequestParam String to, @RequestParam(defaultValue = "/") String back, HttpServletResponse response) {
        Cookie cookie = new Cookie(Screens.LANGUAGE_COOKIE, to.equals("en") ? "en" : "zh");
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return Page.redirect(LocalPath.orHome(back));
    }
}
