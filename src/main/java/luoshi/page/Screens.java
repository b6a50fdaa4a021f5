package luoshi.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Screen} of a request. */
public class Screens {

    static final String LANGUAGE_COOKIE = "language";
    static final String FLASH_COOKIE = "flash";

    private static final int MOST_SAID = 4;

    private final Messages messages;
    private final Assets assets;
    private final ObjectProvider<ReaderSource> readers;
    private final InstantSource clock;
    private final RandomGenerator random;

    Screens(
            Messages messages,
            Assets assets,
            ObjectProvider<ReaderSource> readers,
            InstantSource clock,
            RandomGenerator random) {
        this.messages = messages;
        this.assets = assets;
        this.readers = readers;
        this.clock = clock;
        this.random = random;
    }

    public Screen screen(HttpServletRequest request) {
        return make(request, readerOf(request));
    }

    /** A screen without a reader: for error pages, when even the database may be away. */
    Screen plain(HttpServletRequest request) {
        return make(request, null);
    }

    private Screen make(HttpServletRequest request, @Nullable Reader reader) {
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        String query = request.getQueryString();
        return new Screen(
                language(request),
                messages,
                assets,
                reader,
                csrf == null ? "" : csrf.getToken(),
                query == null ? ProblemDetails.path(request) : ProblemDetails.path(request) + "?" + query,
                new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() & ~(3L << 62)) | (1L << 63)),
                clock.instant(),
                flash(request));
    }

    private @Nullable Reader readerOf(HttpServletRequest request) {
        ReaderSource source = readers.getIfAvailable();
        return source == null ? null : source.reader(request).orElse(null);
    }

    public static Language language(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        if (chosen != null) {
            return chosen.getValue().equals("en") ? Language.ENGLISH : Language.CHINESE;
        }
        return request.getHeader("Accept-Language") == null ? Language.CHINESE : Language.of(request.getLocale());
    }

    /** Says these sentences on the next page, once; where that page never comes, they are forgotten soon. */
    public static void flash(HttpServletResponse response, String... keys) {
        String said = String.join(" ", keys);
        addFlash(response, Base64.getUrlEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8)), 20);
    }

    /** The page that is being made says the sentence; the one after it does not. */
    static void endFlash(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET") && WebUtils.getCookie(request, FLASH_COOKIE) != null) {
            addFlash(response, "", 0);
        }
    }

    private static void addFlash(HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(FLASH_COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private List<String> flash(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, FLASH_COOKIE);
        if (cookie == null || cookie.getValue().isEmpty() || !request.getMethod().equals("GET")) {
            return List.of();
        }
        try {
            String said = new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
            return Arrays.stream(said.split(" "))
                    .filter(key -> messages.has(Language.CHINESE, key))
                    .limit(MOST_SAID)
                    .toList();
        } catch (IllegalArgumentException forged) {
            return List.of();
        }
    }
}
