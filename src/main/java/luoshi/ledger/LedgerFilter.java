package luoshi.ledger;

import java.util.UUID;
import luoshi.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the ledger; null means "any".
 *
 * @param words  looked for in number, title and particulars
 * @param after  the number after which the page begins; lists page by key
 */
public record LedgerFilter(
        @Nullable String words,
        @Nullable MatterStatus status,
        @Nullable TrafficLight light,
        @Nullable MatterSource source,
        @Nullable String domain,
        @Nullable UUID unit,
        @Nullable Role nextRole,
        @Nullable String after,
        int limit) {

    public static final int PAGE = 50;
    public static final int MOST = 200;

    public LedgerFilter {
        limit = Math.clamp(limit, 1, MOST);
    }

    public static LedgerFilter all() {
        return new LedgerFilter(null, null, null, null, null, null, null, null, PAGE);
    }
}
