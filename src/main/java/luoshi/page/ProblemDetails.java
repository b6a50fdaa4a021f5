package luoshi.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** One answer in two forms: an error page for a browser, problem details for the API. */
@Component
public class ProblemDetails {

    private static final Pattern NAMESPACE = Pattern.compile("^(page\\.error|ledger\\.rule)\\.");

    /** Sentences that name parts of a request: a program needs them, a person is first told the plain ones. */
    private static final Pattern TECHNICAL = Pattern.compile("page\\.error\\.(missing|name|parameters|type|type\\..*|json|json\\..*)");

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
        String way = messages.has(language, key + ".way") ? messages.text(language, key + ".way", arguments) : "";
        if (isApi(request)) {
            Map<String, Object> rules = status.is4xxClientError() ? rules(key, detail, way) : Map.of();
            return details(request, status, title, way.isEmpty() ? detail : detail + " " + way, rules);
        }
        boolean ofPrograms = TECHNICAL.matcher(key).matches();
        String back = CameFrom.page(request);
        var page = Page.of(
                "page/error", screens.plain(request),
                "title", ofPrograms ? messages.text(language, "page.error.400.title") : title,
                "detail", ofPrograms ? messages.text(language, "page.error.400") : detail,
                "way", ofPrograms ? messages.text(language, "page.error.400.way") : way,
                "more", ofPrograms ? detail : "",
                "back", back == null ? "" : back, "again", isGet(request));
        page.setStatus(status);
        return page;
    }

    /** A limit or another rule of the doors is named after its sentence; what only a status says has no name. */
    private static Map<String, Object> rules(String key, String refusal, String way) {
        String rule = NAMESPACE.matcher(key).replaceFirst("");
        return Character.isDigit(rule.charAt(0))
                ? Map.of()
                : Map.of("rules", List.of(Map.of("rule", rule.replace('.', '-'), "refusal", refusal, "way", way)));
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

    /** Whether a page was asked for; an error is answered as a GET whatever was sent. */
    static boolean isGet(HttpServletRequest request) {
        Object sent = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return "GET".equals(sent == null ? request.getMethod() : sent);
    }

    /** The path that was asked for, also where an error is answered under an address of its own. */
    static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
