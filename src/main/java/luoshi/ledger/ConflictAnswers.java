package luoshi.ledger;

import jakarta.servlet.http.HttpServletRequest;
import luoshi.journal.VersionConflict;
import luoshi.page.ProblemDetails;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two at once: the second is told, and nothing of theirs was saved. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConflictAnswers {

    private final ProblemDetails problems;

    ConflictAnswers(ProblemDetails problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    Object conflict(VersionConflict conflict, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.CONFLICT, "ledger.rule.changed-meanwhile");
    }
}
