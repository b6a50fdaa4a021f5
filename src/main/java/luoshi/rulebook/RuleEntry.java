package luoshi.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the page and the API show it.
 *
 * @param value   in force today; several numbers are separated by commas
 * @param shipped the value that the product ships with
 * @param unit    what is counted: {@code WORKING_DAY}, {@code MEGABYTE}, {@code PERCENT}
 * @param since   first day of the value in force; null for the shipped one
 * @param source  what the district's own value rests on; null for the shipped one, whose source stands in the messages
 * @param history every setting, oldest first, those that are still to begin included
 */
public record RuleEntry(
        String key,
        String group,
        String value,
        String shipped,
        String unit,
        int least,
        int most,
        @Nullable LocalDate since,
        @Nullable String source,
        List<RuleSetting> history) {

    public RuleEntry {
        history = List.copyOf(history);
    }

    /** The version that a form which changes this rule must carry. */
    public long version() {
        return history.size();
    }

    /** {@code 30 / 90 / 180}. */
    public String shownValue() {
        return value.replace(",", " / ");
    }

    /** A value that begins later, or null. */
    public @Nullable RuleSetting next(LocalDate today) {
        return history.stream()
                .filter(setting -> setting.validFrom().isAfter(today))
                .min(java.util.Comparator.comparing(RuleSetting::validFrom)
                        .thenComparing(java.util.Comparator.comparing(RuleSetting::version).reversed()))
                .orElse(null);
    }
}
