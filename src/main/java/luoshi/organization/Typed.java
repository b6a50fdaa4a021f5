package luoshi.organization;

import java.util.List;
import java.util.Map;
import luoshi.organization.OfficeOutcome.Refusal;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into a form that was refused, so that it stands there again with each refusal at its field.
 *
 * @param form    the action, and for a form of several on the page the thing it is about; empty where nothing was sent
 * @param choices people among whom a name did not decide, by field
 */
public record Typed(
        String form, MultiValueMap<String, String> values, List<Refusal> refusals, Map<String, List<PersonLine>> choices) {

    static final Typed NOTHING = new Typed("", new LinkedMultiValueMap<>(), List.of(), Map.of());

    public boolean isOpen(String wanted) {
        return form.equals(wanted);
    }

    /** What was typed into a field of this form, else what stands there at first. */
    public String value(String wanted, String field, @Nullable String first) {
        String typed = isOpen(wanted) ? values.getFirst(field) : first;
        return typed == null ? "" : typed;
    }

    public boolean holds(String wanted, String field, String option, boolean first) {
        return isOpen(wanted) ? values.getOrDefault(field, List.of()).contains(option) : first;
    }

    /** The refusals at a field, as one text; null where there is none. */
    public @Nullable String error(Screen screen, String wanted, String field) {
        if (!isOpen(wanted)) {
            return null;
        }
        List<String> texts = refusals.stream()
                .filter(each -> each.field().equals(field))
                .map(each -> screen.t(each.key(), each.arguments().toArray()))
                .toList();
        return texts.isEmpty() ? null : String.join(" ", texts);
    }

    /** Refusals of the form as a whole. */
    public List<Refusal> whole(String wanted) {
        return isOpen(wanted) ? refusals.stream().filter(each -> each.field().isEmpty()).toList() : List.of();
    }

    public List<PersonLine> choices(String wanted, String field) {
        return isOpen(wanted) ? choices.getOrDefault(field, List.of()) : List.of();
    }
}
