package luoshi.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page of ours from which a request was sent, where the browser says so: there what was typed may stand again. */
public final class CameFrom {

    private CameFrom() {}

    /** Path and query of that page; null where it is another host's, unknown, or the page itself that cannot be shown. */
    public static @Nullable String page(HttpServletRequest request) {
        try {
            URI page = new URI(Objects.requireNonNullElse(request.getHeader("Referer"), ""));
            String path = page.getRawPath();
            if (path == null || !request.getServerName().equals(page.getHost()) || !LocalPath.isLocal(path)) {
                return null;
            }
            String whole = path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            return leadsNowhere(path, whole, request) ? null : whole;
        } catch (URISyntaxException unreadable) {
            return null;
        }
    }

    /** The door, and for a page that cannot be read that very page. */
    private static boolean leadsNowhere(String path, String whole, HttpServletRequest request) {
        boolean itself = ProblemDetails.isGet(request)
                && whole.equals(ProblemDetails.path(request) + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        return itself || path.equals("/sign-in") || path.equals("/sign-out");
    }
}
