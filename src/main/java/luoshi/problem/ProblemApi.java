package luoshi.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import luoshi.journal.Ids;
import luoshi.journal.SqlTime;
import luoshi.ledger.ApiOutcomes;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Problems over the API. */
@RestController
@RequestMapping("/api/v1/problems")
class ProblemApi {

    private final Problems problems;
    private final ApiOutcomes outcomes;
    private final Ids ids;
    private final InstantSource clock;

    ProblemApi(Problems problems, ApiOutcomes outcomes, Ids ids, InstantSource clock) {
        this.problems = problems;
        this.outcomes = outcomes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Registers a problem. With the same {@code Idempotency-Key} a second call answers 409 and registers nothing. */
    @PostMapping
    Object register(
            Viewer viewer,
            @RequestBody WantedProblem wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        UUID id = WantedProblem.id(viewer, key, ids);
        ProblemStatement statement = wanted.statement(LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE));
        return outcomes.answer(
                request,
                HttpStatus.CREATED,
                wanted.isPersonal()
                        ? problems.registerOwn(viewer, id, statement)
                        : problems.register(viewer, id, statement, null));
    }
}
