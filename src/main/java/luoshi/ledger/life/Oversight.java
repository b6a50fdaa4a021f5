package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A listing for oversight that is in force (挂牌督办): it ends by the word of whoever listed it, or with the matter.
 *
 * @param by       the post that listed it; null where an old record does not say
 * @param reportBy the day of the report; null likewise
 * @param reported the unit has reported
 */
public record Oversight(@Nullable UUID by, @Nullable LocalDate reportBy, boolean reported) {

    /** A mark that came with another matter, from before listings were carried on whole. */
    public static final Oversight UNKNOWN = new Oversight(null, null, false);

    public boolean owed() {
        return !reported;
    }

    Oversight asReported() {
        return new Oversight(by, reportBy, true);
    }

    /** Of two listings of what is now one matter: the one that is still owed a report, and of two such the earlier day. */
    Oversight and(Oversight other) {
        boolean owedOnlyThere = reported && !other.reported;
        boolean earlierThere = reported == other.reported
                && reportBy != null && other.reportBy != null && other.reportBy.isBefore(reportBy);
        return owedOnlyThere || earlierThere ? other : this;
    }
}
