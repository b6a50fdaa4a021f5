package luoshi.indicator;

import java.util.List;
import java.util.Map;
import luoshi.indicator.IndicatorOutcome.Reason;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into one of the forms of an indicator, to be shown again with what is wrong in it.
 *
 * @param name of the form; empty where nothing was typed yet
 */
public record IndicatorForm(String name, Map<String, String> typed, List<Reason> reasons) {

    static final IndicatorForm UNTOUCHED = new IndicatorForm("", Map.of(), List.of());

    public boolean is(String form) {
        return name.equals(form);
    }

    public String value(String form, String field, @Nullable Object otherwise) {
        return is(form) ? typed.getOrDefault(field, "") : otherwise == null ? "" : otherwise.toString();
    }

    public @Nullable String error(Screen screen, String form, String field) {
        return is(form)
                ? reasons.stream()
                        .filter(each -> each.field().equals(field))
                        .map(each -> screen.t(each.key(), each.arguments().toArray()))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
