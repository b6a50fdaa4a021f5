package luoshi.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * What went wrong, in the reader's language, with the way to mend it: a page for a browser, problem details (RFC 9457)
 * for the API. Nothing of the program's inside is shown.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

    /** How long somebody who was too quick is asked to wait. */
    static final String RETRY_AFTER_SECONDS = "300";

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private static final String DISK_FULL = "53100";

    private final ProblemDetails problems;
    private final RandomGenerator random;

    ErrorPages(ProblemDetails problems, RandomGenerator random) {
        this.problems = problems;
        this.random = random;
    }

    @ExceptionHandler
    Object clear(ClearError error, HttpServletRequest request, HttpServletResponse response) {
        if (error.status() == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        return problems.answer(request, error.status(), error.key(), error.arguments());
    }

    @ExceptionHandler({TypeMismatchException.class, HttpMessageNotReadableException.class,
        IllegalArgumentException.class, MultipartException.class, MissingServletRequestParameterException.class,
        MissingServletRequestPartException.class, DateTimeException.class, BindException.class})
    Object malformed(Exception error, HttpServletRequest request) {
        if (isFull(error)) {
            return databaseAway(error, request);
        }
        MalformedRequest malformed = MalformedRequest.of(error);
        return problems.answer(request, malformed.status(), malformed.key(), malformed.arguments());
    }

    /** The database refused a value: the text holds what no text can, or somebody saved the same thing meanwhile. */
    @ExceptionHandler
    Object refusedByDatabase(DataIntegrityViolationException error, HttpServletRequest request) throws Exception {
        String state = NestedExceptionUtils.getMostSpecificCause(error) instanceof SQLException sql ? sql.getSQLState() : "";
        if (state != null && state.startsWith("22")) {
            return problems.answer(request, HttpStatus.BAD_REQUEST, "page.error.value-refused");
        }
        if (error instanceof DuplicateKeyException) {
            LOG.warn("Request {} {} met a row that is there already", request.getMethod(), request.getRequestURI());
            return problems.answer(request, HttpStatus.CONFLICT, "page.error.409");
        }
        return other(error, request);
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

    static String keyOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 403, 404, 405, 406, 409, 410, 413, 415, 429, 503 -> "page.error." + status.value();
            default -> status.is5xxServerError() ? "page.error.5xx" : "page.error.400";
        };
    }
}
