package luoshi.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import luoshi.page.ClearError;
import luoshi.page.ErrorAnswers;
import luoshi.page.UploadLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** An upload is read only from somebody who is known, and only so often; a stranger's bytes never reach the disk. */
final class UploadFilter extends OncePerRequestFilter {

    private static final String UPLOADS = "upload";

    private final RateLimits rates;
    private final AccountLimits limits;

    UploadFilter(RateLimits rates, AccountLimits limits) {
        this.rates = rates;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ClearError refusal = UploadLimit.isUpload(request) ? refusal(request) : null;
        if (refusal != null) {
            ErrorAnswers.send(request, response, refusal);
            return;
        }
        chain.doFilter(request, response);
    }

    private @Nullable ClearError refusal(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            return new ClearError(HttpStatus.UNAUTHORIZED, "account.error.upload");
        }
        if (!rates.take(UPLOADS, who.account().toString(), limits.uploads(), limits.window())) {
            return new ClearError(HttpStatus.TOO_MANY_REQUESTS, "account.slow-down");
        }
        return UploadLimit.refusal(request);
    }
}
