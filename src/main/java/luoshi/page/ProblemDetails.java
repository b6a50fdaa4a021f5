package luoshi.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** One answer in two forms: an error page for a browser, problem details for the API. */
@Component
public class ProblemDetails {

    private final Screens screens;
    private final Messages messages;

    ProblemDetails(Screens screens, Messages messages) {
        this.screens = screens;
        this.messages = messages;
    }

    /** @param key message key of the sentence; {@code <key>.title} is its heading where it exists */
    public Object answer(HttpServletRequest request, HttpStatusCode status, String key, Object... arguments) {
        Language language = Screens.language(request);
        String title = messages.has(language, key + ".title")
                ? messages.text(language, key + ".title")
                : messages.text(language, "page.error.title");
        String detail = messages.text(language, key, arguments);
        if (isApi(request)) {
            return details(request, status, title, detail, Map.of());
        }
        var page = Page.of("page/error", screens.plain(request), "title", title, "detail", detail);
        page.setStatus(status);
        return page;
    }

    /** Problem details with members of their own, for instance the rules that refused. */
    public ResponseEntity<Map<String, Object>> details(
            HttpServletRequest request, HttpStatusCode status, String title, String detail, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("instance", path(request));
        body.putAll(more);
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(body);
    }

    public static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** The path that was asked for, also where an error is answered under an address of its own. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
