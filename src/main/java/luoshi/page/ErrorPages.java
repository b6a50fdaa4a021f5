package luoshi.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What went wrong, in the reader's language, with the way to mend it: a page for a browser, problem details (RFC 9457)
 * for the API. Nothing of the program's inside is shown.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private static final String DISK_FULL = "53100";

    private final ProblemDetails problems;
    private final RandomGenerator random;

    ErrorPages(ProblemDetails problems, RandomGenerator random) {
        this.problems = problems;
        this.random = random;
    }

    @ExceptionHandler
    Object clear(ClearError error, HttpServletRequest request) {
        return problems.answer(request, error.status(), error.key(), error.arguments());
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, HttpMessageNotReadableException.class,
        IllegalArgumentException.class, MultipartException.class})
    Object malformed(Exception error, HttpServletRequest request) {
        if (isFull(error)) {
            return databaseAway(error, request);
        }
        return error instanceof MaxUploadSizeExceededException
                ? problems.answer(request, HttpStatus.CONTENT_TOO_LARGE, "page.error.413")
                : problems.answer(request, HttpStatus.BAD_REQUEST, "page.error.400");
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class,
        TransientDataAccessResourceException.class, TransactionSystemException.class})
    Object databaseAway(Exception error, HttpServletRequest request) {
        boolean full = isFull(error);
        LOG.warn(full ? "The disk is full: {}" : "The database is away: {}", error.getMessage());
        return problems.answer(request, HttpStatus.SERVICE_UNAVAILABLE, full ? "page.error.full" : "page.error.503");
    }

    private static boolean isFull(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())
                    || each instanceof IOException && String.valueOf(each.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return false;
    }

    @ExceptionHandler
    Object other(Exception error, HttpServletRequest request) throws Exception {
        if (error instanceof org.springframework.security.access.AccessDeniedException
                || error instanceof org.springframework.security.core.AuthenticationException) {
            throw error;
        }
        if (error instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return problems.answer(request, known.getStatusCode(), keyOf(known.getStatusCode()));
        }
        String reference = HexFormat.of().toHexDigits(random.nextInt());
        LOG.error("Request {} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, error);
        return problems.answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "page.error.500", reference);
    }

    private static String keyOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404, 405, 406, 413, 415 -> "page.error." + status.value();
            default -> "page.error.400";
        };
    }
}
