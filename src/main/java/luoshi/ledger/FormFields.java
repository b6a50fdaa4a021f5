package luoshi.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Single fields of a form, read or refused in a sentence that says how to mend them. */
final class FormFields {

    private static final int MOST_ROWS = 50;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private FormFields() {}

    static String text(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    static boolean yes(MultiValueMap<String, String> form, String name) {
        return text(form, name).equals("yes");
    }

    static List<String> all(MultiValueMap<String, String> form, String name) {
        List<@Nullable String> values = form.get(name);
        if (values == null) {
            return List.of();
        }
        if (values.size() > MOST_ROWS) {
            throw ClearError.badRequest("ledger.refused.rows", MOST_ROWS);
        }
        return values.stream().map(value -> value == null ? "" : value).toList();
    }

    static LocalDate date(MultiValueMap<String, String> form, String name) {
        return date(text(form, name));
    }

    static @Nullable LocalDate dateOrNull(MultiValueMap<String, String> form, String name) {
        return text(form, name).isBlank() ? null : date(form, name);
    }

    static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw ClearError.badRequest("ledger.refused.date");
            }
            return date;
        } catch (DateTimeParseException unreadable) {
            throw ClearError.badRequest("ledger.refused.date");
        }
    }

    static UUID uuid(MultiValueMap<String, String> form, String name) {
        return uuid(text(form, name));
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException unreadable) {
            throw ClearError.badRequest("ledger.refused.choice");
        }
    }

    static int number(MultiValueMap<String, String> form, String name) {
        try {
            return Integer.parseInt(text(form, name).strip());
        } catch (NumberFormatException unreadable) {
            throw ClearError.badRequest("ledger.refused.choice");
        }
    }

    static <E extends Enum<E>> E choice(MultiValueMap<String, String> form, String name, Class<E> type) {
        return choice(text(form, name), type);
    }

    static <E extends Enum<E>> E choice(String name, Class<E> type) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw ClearError.badRequest("ledger.refused.choice");
        }
    }
}
