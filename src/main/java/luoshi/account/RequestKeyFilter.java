package luoshi.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import luoshi.page.ClearError;
import luoshi.page.ErrorAnswers;
import luoshi.page.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The same request sent twice acts once and gets the same answer. The key is {@code Idempotency-Key} of the API, or the
 * hidden token that every form carries. A second one that comes while the first is at work waits for its answer.
 */
final class RequestKeyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "request-key";

    /** Names the draft that this form has grown from; it is dropped when the form was accepted. */
    static final String DRAFT = "draft";

    private static final String[] KEPT_HEADERS = {"Content-Type", "Location", "ETag", "Content-Disposition"};
    private static final int WAITS = 100;
    private static final long WAIT_MILLISECONDS = 100;

    private final RequestKeys keys;
    private final Drafts drafts;

    RequestKeyFilter(RequestKeys keys, Drafts drafts) {
        this.keys = keys;
        this.drafts = drafts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = key(request);
        if (key == null || key.isBlank() || !(principal() instanceof SignedIn who) || isOfTheDoor(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (key.length() > Limits.KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            ErrorAnswers.send(request, response, ClearError.badRequest("account.key.form", Limits.KEY));
            return;
        }
        String target = request.getMethod() + " " + request.getRequestURI();
        RequestKeys.Asked asked = new RequestKeys.Asked(who.account(), key, target, BodyHash.of(request));
        switch (settled(asked)) {
            case RequestKeys.Known.New _ -> actOnce(asked, who, request, response, chain);
            case RequestKeys.Known.OtherBody _ -> ErrorAnswers.send(
                    request, response, new ClearError(HttpStatus.UNPROCESSABLE_CONTENT, "account.key.other-body"));
            case RequestKeys.Known.Running _ -> ErrorAnswers.send(
                    request, response, new ClearError(HttpStatus.CONFLICT, "account.key.running"));
            case RequestKeys.Known.Answered answered -> again(answered.answer(), request, response);
        }
    }

    private static @Nullable String key(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "POST", "PUT", "PATCH", "DELETE" ->
                request.getHeader(HEADER) != null ? request.getHeader(HEADER) : request.getParameter(FIELD);
            default -> null;
        };
    }

    private static @Nullable Object principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }

    /** Going out is harmless twice, and its answer carries a cookie that is kept nowhere. */
    private static boolean isOfTheDoor(HttpServletRequest request) {
        return request.getRequestURI().equals("/sign-out");
    }

    /** Waits while another request with this key is at work. */
    private RequestKeys.Known settled(RequestKeys.Asked asked) {
        RequestKeys.Known known = keys.begin(asked);
        for (int i = 0; i < WAITS && known instanceof RequestKeys.Known.Running; i++) {
            try {
                Thread.sleep(WAIT_MILLISECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return known;
            }
            known = keys.look(asked).orElseGet(() -> keys.begin(asked));
        }
        return known;
    }

    private void actOnce(
            RequestKeys.Asked asked,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            chain.doFilter(request, kept);
            done = kept.getStatus() < 400;
        } finally {
            if (done) {
                keys.answered(asked, answer(kept));
                String draft = request.getParameter(DRAFT);
                if (draft != null && !draft.isEmpty()) {
                    drafts.discard(who.person(), draft);
                }
            } else {
                keys.refused(asked);
            }
        }
        kept.copyBodyToResponse();
    }

    private static RequestKeys.Answer answer(ContentCachingResponseWrapper kept) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : KEPT_HEADERS) {
            String value = name.equals("Content-Type") ? kept.getContentType() : kept.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        byte[] body = kept.getContentAsByteArray();
        return new RequestKeys.Answer(kept.getStatus(), headers, body.length > RequestKeys.MOST_ANSWER_BYTES ? null : body);
    }

    private static void again(RequestKeys.Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (answer.body() == null) {
            ErrorAnswers.send(request, response, new ClearError(HttpStatus.CONFLICT, "account.key.done"));
            return;
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotent-Replayed", "true");
        response.getOutputStream().write(answer.body());
    }
}
