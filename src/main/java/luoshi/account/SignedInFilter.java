package luoshi.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Finds out who sends a request: by the session's cookie on pages, by a bearer token on the API. */
final class SignedInFilter extends OncePerRequestFilter {

    private static final String COOKIE = "luoshi-session";

    /** Over TLS a browser takes a cookie of this name only from this host and only as a secure one. */
    private static final String SECURE_COOKIE = "__Host-luoshi-session";

    private static final String BEARER = "Bearer ";

    private final Accounts accounts;

    SignedInFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        whoSends(request).ifPresent(who -> {
            List<SimpleGrantedAuthority> scopes =
                    who.scopes().stream().map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope)).toList();
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, scopes));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private Optional<SignedIn> whoSends(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/assets/")) {
            return Optional.empty();
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return authorization.startsWith(BEARER)
                    ? accounts.byToken(authorization.substring(BEARER.length()).strip())
                    : Optional.empty();
        }
        String token = token(request);
        return token.isEmpty() ? Optional.empty() : accounts.bySession(token);
    }

    /** The session's token that the browser carries; empty where there is none. */
    static String token(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        return cookie == null ? "" : cookie.getValue();
    }

    static String name(HttpServletRequest request) {
        return request.isSecure() ? SECURE_COOKIE : COOKIE;
    }
}
