package luoshi.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives each request an id, says it in the answer's {@code X-Request-Id}, and notes one line: method, route as it is
 * written in the program ({@code /matters/{number}}), status, milliseconds. Never the address that was typed, nor who.
 */
final class RequestLog extends OncePerRequestFilter {

    static final String REQUEST = "request";

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final int ID_BYTES = 8;

    private final RandomGenerator random;

    RequestLog(RandomGenerator random) {
        this.random = random;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        response.setHeader("X-Request-Id", id);
        long begun = System.nanoTime();
        MDC.put(REQUEST, id);
        try {
            chain.doFilter(request, response);
        } finally {
            note(request, response, (System.nanoTime() - begun) / 1_000_000);
            MDC.remove(REQUEST);
        }
    }

    private static void note(HttpServletRequest request, HttpServletResponse response, long milliseconds) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.atInfo()
                .addKeyValue("method", request.getMethod())
                .addKeyValue("route", route == null ? "none" : route)
                .addKeyValue("status", response.getStatus())
                .addKeyValue("milliseconds", milliseconds)
                .log("request");
    }

    /** Pictures and checks of life would bury the rest. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.equals("/health") || path.startsWith("/health/");
    }
}
