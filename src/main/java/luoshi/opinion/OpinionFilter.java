package luoshi.opinion;

import java.util.UUID;
import luoshi.language.pairs.SearchPairs;
import luoshi.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the register; it stands in the address, so that a list can be kept and sent on.
 *
 * @param q     words
 * @param after the opinion after which the page begins
 */
public record OpinionFilter(
        @Nullable String q,
        @Nullable String category,
        @Nullable OpinionOutcome outcome,
        @Nullable Order order,
        @Nullable UUID after) {

    /** Stands for opinions without a category, which an empty field of a form could not. */
    public static final String NONE = "-";

    private static final int MOST_WORDS = 200;

    /** How the list is sorted; what has no date of its own comes last. */
    public enum Order {
        /** As it was handed in. */
        COLLECTED,
        NEWEST,
        OLDEST
    }

    /** Everything with these words, as it was handed in. */
    public static OpinionFilter of(String words) {
        return new OpinionFilter(words, null, null, null, null);
    }

    /** Empty where nothing is looked for. */
    public String words() {
        return q == null ? "" : q.strip().substring(0, Math.min(q.strip().length(), MOST_WORDS));
    }

    /** Null where every category is wanted; the empty one is that of opinions without any. */
    public @Nullable String wantedCategory() {
        return NONE.equals(category) ? "" : category == null || category.isBlank() ? null : category;
    }

    public Order sorted() {
        return order == null ? Order.COLLECTED : order;
    }

    public String address(@Nullable UUID next) {
        return Address.of("/opinions").with("q", words()).with("category", category).with("outcome", outcome).with("order", order)
                .with("after", next).toString();
    }

    /** The same list with one category only, from its beginning. */
    public String addressOf(String other) {
        return new OpinionFilter(q, other.isEmpty() ? NONE : other, outcome, order, null).address(null);
    }

    /** Only signs were typed: there is nothing in them to look for. */
    public boolean asksSigns() {
        return !words().isEmpty() && !SearchPairs.canBeAsked(words());
    }

    public boolean asksAnything() {
        return !words().isEmpty() || wantedCategory() != null || outcome != null;
    }
}
