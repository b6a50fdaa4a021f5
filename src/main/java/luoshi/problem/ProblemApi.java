package luoshi.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import luoshi.journal.Ids;
import luoshi.journal.SqlTime;
import luoshi.ledger.ApiOutcomes;
import luoshi.ledger.life.BusinessDomain;
import luoshi.ledger.life.MatterSource;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
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

    private static final int MOST_KEY = 200;

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

    /** A new problem as a program sends it; what it leaves out counts as empty; {@code personal} for one's own list. */
    record Wanted(
            @Nullable String title,
            @Nullable String time,
            @Nullable String place,
            @Nullable String object,
            @Nullable String fact,
            @Nullable String example,
            @Nullable String effect,
            @Nullable String domain,
            @Nullable MatterSource source,
            @Nullable String sourceReference,
            @Nullable LocalDate receivedOn,
            @Nullable Boolean personal) {}

    /** Registers a problem. With the same {@code Idempotency-Key} a second call answers 409 and registers nothing. */
    @PostMapping
    Object register(
            Viewer viewer,
            @RequestBody Wanted wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        if (key != null && key.length() > MOST_KEY) {
            throw ClearError.badRequest("problem.refused.key", MOST_KEY);
        }
        UUID id = key == null
                ? ids.next()
                : UUID.nameUUIDFromBytes((viewer.person() + "/" + key).getBytes(StandardCharsets.UTF_8));
        boolean own = Boolean.TRUE.equals(wanted.personal());
        return outcomes.answer(
                request,
                HttpStatus.CREATED,
                own
                        ? problems.registerOwn(viewer, id, statement(wanted))
                        : problems.register(viewer, id, statement(wanted), null));
    }

    private ProblemStatement statement(Wanted wanted) {
        if (wanted.source() == null || wanted.domain() == null || !BusinessDomain.ALL.contains(wanted.domain())) {
            throw ClearError.badRequest("problem.refused.source-domain", String.join(", ", BusinessDomain.ALL));
        }
        return new ProblemStatement(
                text(wanted.title()),
                text(wanted.time()),
                text(wanted.place()),
                text(wanted.object()),
                text(wanted.fact()),
                text(wanted.example()),
                text(wanted.effect()),
                wanted.domain(),
                wanted.source(),
                wanted.sourceReference(),
                wanted.receivedOn() == null
                        ? LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE)
                        : wanted.receivedOn());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
