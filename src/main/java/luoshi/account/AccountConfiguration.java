package luoshi.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.random.RandomGenerator;
import luoshi.journal.Ids;
import luoshi.page.Messages;
import luoshi.page.ProblemDetails;
import luoshi.page.Screens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

    @Bean
    PasswordEncoder passwordEncoder() {
        // OWASP's advice for Argon2id: 19 MiB, two passes, one lane.
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }

    @Bean
    Accounts accounts(
            JdbcClient jdbc, PasswordEncoder passwords, Ids ids, InstantSource clock, RandomGenerator random) {
        return new Accounts(new AccountStore(jdbc), passwords, ids, clock, random);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, Accounts accounts, Messages messages) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> {})
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(AccountConfiguration::carriesNoCookie))
                .addFilterBefore(new SignedInFilter(accounts), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers("/assets/**", "/favicon.ico", "/robots.txt", "/language", "/sign-in",
                                "/health", "/health/**").permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/tokens").permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/**").hasAuthority("SCOPE_read")
                        .requestMatchers("/api/**").hasAuthority("SCOPE_write")
                        .anyRequest().authenticated())
                .exceptionHandling(refused -> refused
                        .authenticationEntryPoint(unknown(messages))
                        .accessDeniedHandler(denied(messages)))
                .headers(headers -> headers
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("geolocation=(), camera=(), microphone=()"))
                        .crossOriginOpenerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    /** Another site cannot make a browser send a bearer token; such requests need no token against forgery. */
    private static boolean carriesNoCookie(HttpServletRequest request) {
        return ProblemDetails.isApi(request)
                && (request.getHeader("Authorization") != null || request.getRequestURI().equals("/api/v1/tokens"));
    }

    private static AuthenticationEntryPoint unknown(Messages messages) {
        return (request, response, _) -> {
            if (ProblemDetails.isApi(request)) {
                problem(request, response, messages, HttpStatus.UNAUTHORIZED, "account.error.401");
                return;
            }
            String back = request.getMethod().equals("GET") && !request.getRequestURI().equals("/")
                    ? "?to=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8)
                    : "";
            response.sendRedirect("/sign-in" + back);
        };
    }

    private static AccessDeniedHandler denied(Messages messages) {
        return (request, response, _) -> {
            if (ProblemDetails.isApi(request)) {
                problem(request, response, messages, HttpStatus.FORBIDDEN, "page.error.403");
                return;
            }
            response.sendRedirect("/sign-in?stale");
        };
    }

    private static void problem(
            HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response,
            Messages messages,
            HttpStatus status,
            String key)
            throws java.io.IOException {
        var language = Screens.language(request);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(Map.of(
                "type", "about:blank",
                "title", messages.text(language, key + ".title"),
                "status", status.value(),
                "detail", messages.text(language, key),
                "instance", request.getRequestURI())));
    }
}
