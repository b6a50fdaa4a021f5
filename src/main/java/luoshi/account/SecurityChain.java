package luoshi.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import luoshi.page.CameFrom;
import luoshi.page.ClearError;
import luoshi.page.ErrorAnswers;
import luoshi.page.ProblemDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** The order in which every request is looked at: who sends it, is it meant, may this way in do it, was it sent before. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Accounts accounts,
            RateLimits rates,
            AccountLimits limits,
            RequestKeys keys,
            Drafts drafts,
            CsrfTokenRepository forgery)
            throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> {})
                .csrf(csrf -> csrf.csrfTokenRepository(forgery)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(SecurityChain::carriesNoCookie))
                .addFilterBefore(new UploadFilter(rates, limits), CsrfFilter.class)
                .addFilterBefore(new SignedInFilter(accounts), UploadFilter.class)
                .addFilterAfter(new RequestKeyFilter(keys, drafts), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers("/assets/**", "/favicon.ico", "/robots.txt", "/language", "/sign-in", "/links/*",
                                "/health", "/health/**").permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/tokens").permitAll()
                        .requestMatchers(HttpMethod.DELETE, "/api/v1/tokens", "/api/v1/tokens/*").authenticated()
                        .requestMatchers(HttpMethod.GET, "/api/**").hasAuthority("SCOPE_read")
                        .requestMatchers("/api/**").hasAuthority("SCOPE_write")
                        .requestMatchers("/account/**", "/sign-out").authenticated()
                        .requestMatchers(HttpMethod.GET, "/**").authenticated()
                        .requestMatchers(HttpMethod.HEAD, "/**").authenticated()
                        .anyRequest().hasAuthority("SCOPE_write"))
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint(unknown())
                        .accessDeniedHandler(denied()))
                .headers(SecurityHeaders::set)
                .build();
    }

    /** Another site cannot make a browser send a bearer token; such requests need no token against forgery. */
    private static boolean carriesNoCookie(HttpServletRequest request) {
        return ProblemDetails.isApi(request)
                && (request.getHeader("Authorization") != null || request.getRequestURI().equals("/api/v1/tokens"));
    }

    private static AuthenticationEntryPoint unknown() {
        return (request, response, _) -> {
            if (ProblemDetails.isApi(request) || isProgramReadingTheApi(request)) {
                ErrorAnswers.send(request, response, new ClearError(HttpStatus.UNAUTHORIZED, "account.error.401"));
                return;
            }
            String back = request.getMethod().equals("GET") ? request.getRequestURI() : formOf(request);
            response.sendRedirect("/sign-in" + (back.equals("/") ? "" : "?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
        };
    }

    /** The description of the API is read by people in a browser, and by programs, which no sign-in page helps. */
    private static boolean isProgramReadingTheApi(HttpServletRequest request) {
        String accepts = request.getHeader("Accept");
        return request.getRequestURI().startsWith("/v3/") && (accepts == null || !accepts.contains("text/html"));
    }

    /** The page whose form was sent: there what was typed stands again. */
    private static String formOf(HttpServletRequest request) {
        return Objects.requireNonNullElse(CameFrom.page(request), "/");
    }

    private static AccessDeniedHandler denied() {
        return (request, response, denied) -> {
            if (denied instanceof CsrfException && !ProblemDetails.isApi(request)) {
                response.sendRedirect("/sign-in?stale&to=" + URLEncoder.encode(formOf(request), StandardCharsets.UTF_8));
                return;
            }
            ErrorAnswers.send(request, response, new ClearError(HttpStatus.FORBIDDEN, "page.error.403"));
        };
    }
}
