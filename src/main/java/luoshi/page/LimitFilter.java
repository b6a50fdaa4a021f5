package luoshi.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request before anybody else does: what is too large, wrongly encoded, or holds characters that no
 * text has is refused here with a sentence, so that rooms need not think of it.
 */
final class LimitFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ClearError refusal = addressRefusal(request);
        if (refusal == null && !isUpload(request)) {
            refusal = parameterRefusal(request);
        }
        if (refusal != null) {
            ErrorAnswers.send(request, response, refusal);
            return;
        }
        if (!hasBody(request)) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getContentLengthLong() > Limits.BODY ? null : KeptBody.read(request, Limits.BODY);
        if (body == null) {
            ErrorAnswers.send(request, response, new ClearError(
                    HttpStatus.CONTENT_TOO_LARGE, "page.error.body-size", Limits.megabytes(Limits.BODY)));
            return;
        }
        chain.doFilter(new KeptBody(request, body), response);
    }

    private static @Nullable ClearError addressRefusal(HttpServletRequest request) {
        String query = request.getQueryString();
        int length = request.getRequestURI().length() + (query == null ? 0 : query.length());
        if (length > Limits.ADDRESS) {
            return new ClearError(HttpStatus.URI_TOO_LONG, "page.error.414", Limits.ADDRESS);
        }
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return isText(path) ? null : ClearError.badRequest("page.error.encoding", "URL");
    }

    private static @Nullable ClearError parameterRefusal(HttpServletRequest request) {
        try {
            return refusal(request.getParameterMap());
        } catch (IllegalStateException unreadable) {
            return request.getContentLengthLong() > Limits.FORM
                    ? new ClearError(HttpStatus.CONTENT_TOO_LARGE, "page.error.form-size", Limits.megabytes(Limits.FORM))
                    : ClearError.badRequest("page.error.parameters", Limits.PARAMETERS);
        }
    }

    /** What bars these parameters, or null. Uploads are looked at when it is known who sends them. */
    static @Nullable ClearError refusal(Map<String, String[]> parameters) {
        if (parameters.size() > Limits.PARAMETERS) {
            return ClearError.badRequest("page.error.parameters", Limits.PARAMETERS);
        }
        for (Map.Entry<String, String[]> each : parameters.entrySet()) {
            String name = each.getKey();
            if (name.length() > Limits.NAME || !isText(name)) {
                return ClearError.badRequest("page.error.name", Limits.NAME);
            }
            for (String value : each.getValue()) {
                if (value.length() > Limits.VALUE) {
                    return new ClearError(HttpStatus.CONTENT_TOO_LARGE, "page.error.value", name, Limits.VALUE);
                }
                if (!isText(value)) {
                    return ClearError.badRequest("page.error.encoding", name);
                }
            }
        }
        return null;
    }

    /** No NUL, no other control character than space, tab and line ends, nothing that was another encoding. */
    static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F || c == 0xFFFD;
            boolean lone = Character.isHighSurrogate(c) && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                    || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            if (control || lone) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "POST", "PUT", "PATCH", "DELETE" -> !isUpload(request) && !isForm(request);
            default -> false;
        };
    }

    private static boolean isForm(HttpServletRequest request) {
        return hasType(request, "application/x-www-form-urlencoded");
    }

    static boolean isUpload(HttpServletRequest request) {
        return hasType(request, "multipart/");
    }

    private static boolean hasType(HttpServletRequest request, String beginning) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith(beginning);
    }
}
