package luoshi.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/**
 * A list was asked for what its filters do not know, by an old link or a typing error in the address: the page names each
 * in the reader's words and leads back to the same question without it.
 *
 * @param asked what is not known, each with what was given
 * @param back  the same question without it
 */
public record UnknownAsked(List<Asked> asked, String back) {

    private static final int LONGEST = 40;

    public record Asked(String label, String value) {}

    /**
     * @param list  the address of the list
     * @param label the message key of a filter's label by the name in the address
     */
    public static ModelAndView page(
            BindException wrong, HttpServletRequest request, Screen screen, String list, Function<String, String> label) {
        List<FieldError> errors = wrong.getFieldErrors();
        List<Asked> asked = errors.stream()
                .map(error -> new Asked(screen.t(label.apply(error.getField())), shortened(error.getRejectedValue())))
                .distinct()
                .toList();
        return page(asked, errors.stream().map(FieldError::getField).collect(Collectors.toSet()), request, screen, list);
    }

    /**
     * The same of a page that was asked by one field of its address.
     *
     * @param label the message key of the field's label
     */
    public static ModelAndView page(
            String field, String value, HttpServletRequest request, Screen screen, String list, String label) {
        return page(List.of(new Asked(screen.t(label), shortened(value))), Set.of(field), request, screen, list);
    }

    private static ModelAndView page(
            List<Asked> asked, Set<String> names, HttpServletRequest request, Screen screen, String list) {
        Address back = Address.of(list);
        request.getParameterMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                Arrays.stream(values).forEach(value -> back.with(name, value));
            }
        });
        return Page.withStatus(
                HttpStatus.BAD_REQUEST, Page.of("page/unknown-asked", screen, "unknown", new UnknownAsked(asked, back.toString())));
    }

    private static String shortened(@Nullable Object given) {
        String text = given instanceof Object[] several
                ? Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(given);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
