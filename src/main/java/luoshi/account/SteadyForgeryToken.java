package luoshi.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The token against forged requests stays the same while a browser's session lasts. Without a server session every
 * request looks to the framework like a new sign-in, and it would give out a new token each time: a form open in another
 * tab, or one that asks the server while somebody types, could then not be sent any more. Coming in and going out renew
 * it: what somebody planted in the browser before is worth nothing afterwards.
 */
@Configuration(proxyBeanMethods = false)
class SteadyForgeryToken {

    @Bean
    static CsrfTokenRepository forgeryTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    static void renew(CsrfTokenRepository tokens, HttpServletRequest request, HttpServletResponse response) {
        tokens.saveToken(tokens.generateToken(request), request, response);
    }

    @Bean
    static Customizer<CsrfConfigurer<HttpSecurity>> sameTokenForTheWholeSession() {
        return csrf -> csrf.sessionAuthenticationStrategy((_, _, _) -> {});
    }
}
