package luoshi.ledger;

import luoshi.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * Below a list that pages by key: where it begins and how it goes on; null where that leads nowhere.
 *
 * @param first the first page, on every other one
 */
public record Pager(@Nullable String first, @Nullable String next) {

    static Pager of(RegisterPage<?> page, Address asked, @Nullable String after) {
        String first = after == null || after.isBlank() ? null : asked.toString();
        return new Pager(first, page.next() == null ? null : asked.with("after", page.next()).toString());
    }
}
