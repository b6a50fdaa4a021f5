package luoshi.problem;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import luoshi.journal.Ids;
import luoshi.organization.BusinessDomain;
import luoshi.ledger.life.MatterSource;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;

/**
 * A new problem as a program sends it; what it leaves out counts as empty.
 *
 * @param receivedOn today where it is left out
 * @param personal   true for one's own list
 */
public record WantedProblem(
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
        @Nullable Boolean personal) {

    private static final int MOST_KEY = 200;

    /**
     * The id of what a call makes: the same for the same caller and {@code Idempotency-Key}.
     *
     * @param key null where the caller sent none
     */
    public static UUID id(Viewer viewer, @Nullable String key, Ids ids) {
        if (key != null && key.length() > MOST_KEY) {
            throw ClearError.badRequest("problem.refused.key", MOST_KEY);
        }
        return key == null
                ? ids.next()
                : UUID.nameUUIDFromBytes((viewer.person() + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isPersonal() {
        return Boolean.TRUE.equals(personal);
    }

    /** @throws ClearError 400 where source or domain is none */
    public ProblemStatement statement(LocalDate today) {
        if (source == null || domain == null || !BusinessDomain.ALL.contains(domain)) {
            throw ClearError.badRequest("problem.refused.source-domain", String.join(", ", BusinessDomain.ALL));
        }
        return new ProblemStatement(
                text(title), text(time), text(place), text(object), text(fact), text(example), text(effect),
                domain, source, sourceReference, receivedOn == null ? today : receivedOn);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
