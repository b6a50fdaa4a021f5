package luoshi.language.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When it shall be done.
 *
 * @param words the date or deadline as written; empty if none
 * @param date the last day of it; null where the document has no date to count from
 * @param frequency how often, as written; empty if once
 */
record Due(String words, @Nullable LocalDate date, String frequency) {

    static final Due NONE = new Due("", null, "");

    boolean isNone() {
        return words.isEmpty() && frequency.isEmpty();
    }

    /** What stands here, and where nothing does, what heads the item. */
    Due orElse(Due head) {
        return isNone() ? head : this;
    }
}
