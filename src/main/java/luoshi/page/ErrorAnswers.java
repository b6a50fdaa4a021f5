package luoshi.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what never reached a page: refused by a filter, by the firewall, or by the web server itself. */
@Controller
public class ErrorAnswers implements ErrorController {

    private static final String REFUSAL = ErrorAnswers.class.getName() + ".refusal";

    private final ProblemDetails problems;

    ErrorAnswers(ProblemDetails problems) {
        this.problems = problems;
    }

    /** For filters: leaves the answer, in the reader's language and form, to {@link #answer}. */
    public static void send(HttpServletRequest request, HttpServletResponse response, ClearError refusal)
            throws IOException {
        request.setAttribute(REFUSAL, refusal);
        if (refusal.status() == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader("Retry-After", ErrorPages.RETRY_AFTER_SECONDS);
        }
        response.sendError(refusal.status().value());
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        if (request.getAttribute(REFUSAL) instanceof ClearError refusal) {
            return problems.answer(request, refusal.status(), refusal.key(), refusal.arguments());
        }
        Integer code = status(request);
        HttpStatusCode status = code == null ? HttpStatus.NOT_FOUND : HttpStatusCode.valueOf(code);
        return problems.answer(request, status, ErrorPages.keyOf(status));
    }

    private static @Nullable Integer status(HttpServletRequest request) {
        return (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    }
}
