package luoshi.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;

/**
 * The token against forged requests stays the same while a browser's session lasts. Without a server session every
 * request looks to the framework like a new sign-in, and it would give out a new token each time: a form open in another
 * tab, or one that asks the server while somebody types, could then not be sent any more.
 */
@Configuration(proxyBeanMethods = false)
class SteadyForgeryToken {

    @Bean
    static Customizer<CsrfConfigurer<HttpSecurity>> sameTokenForTheWholeSession() {
        return csrf -> csrf.sessionAuthenticationStrategy((_, _, _) -> {});
    }
}
