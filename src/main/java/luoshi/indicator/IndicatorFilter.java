package luoshi.indicator;

import java.util.Comparator;
import java.util.List;
import luoshi.page.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks of the lists; it stands in the address, so that a view can be kept and sent on.
 *
 * @param year null for the newest of this calendar year or before
 * @param lost only those that lose points
 */
public record IndicatorFilter(
        @Nullable Integer year, @Nullable String category, @Nullable Boolean lost, @Nullable Order order) {

    /** How a list is sorted. */
    public enum Order {
        /** Where most points are lost comes first. */
        LOST,
        /** As the superior wrote it. */
        LIST
    }

    public Order sorted() {
        return order == null ? Order.LOST : order;
    }

    public boolean onlyLosing() {
        return Boolean.TRUE.equals(lost);
    }

    public String wantedCategory() {
        return category == null ? "" : category;
    }

    public boolean asksAnything() {
        return onlyLosing() || !wantedCategory().isEmpty();
    }

    List<Indicator> of(List<Indicator> indicators) {
        Comparator<Indicator> byLost = Comparator.comparing(Indicator::lost).reversed();
        return indicators.stream()
                .filter(each -> !onlyLosing() || each.losesPoints())
                .filter(each -> wantedCategory().isEmpty() || wantedCategory().equals(each.category()))
                .sorted(sorted() == Order.LOST ? byLost : (_, _) -> 0)
                .toList();
    }

    /** The same view of a year as a table file, or as a page. */
    public String address(String path, int of) {
        return Address.of(path).with("year", of).with("category", category).with("lost", onlyLosing() ? "true" : "")
                .with("order", order).toString();
    }
}
