package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import luoshi.account.Role;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Refusal;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.page.Screen;
import org.jspecify.annotations.Nullable;

/** Refusals in the reader's words: what bars the step, and the way past it. */
public final class Refusals {

    private Refusals() {}

    public static String sentence(Refusal refusal, Screen screen) {
        Object[] arguments = arguments(refusal, key -> screen.t(key), screen::date);
        return screen.has(key(refusal)) ? screen.t(key(refusal), arguments) : screen.t(refusal.rule(), arguments);
    }

    public static @Nullable String way(Refusal refusal, Screen screen) {
        return screen.has(key(refusal) + ".way")
                ? screen.t(key(refusal) + ".way", arguments(refusal, key -> screen.t(key), screen::date))
                : null;
    }

    public static String sentence(Refusal refusal, Messages messages, Language language) {
        return text(refusal, "", messages, language);
    }

    /** Empty where there is none. */
    public static String way(Refusal refusal, Messages messages, Language language) {
        return text(refusal, ".way", messages, language);
    }

    private static String text(Refusal refusal, String suffix, Messages messages, Language language) {
        Object[] arguments = arguments(refusal, key -> messages.text(language, key), LocalDate::toString);
        String key = messages.has(language, key(refusal)) ? key(refusal) : refusal.rule();
        return messages.has(language, key + suffix) ? messages.text(language, key + suffix, arguments) : "";
    }

    private static String key(Refusal refusal) {
        return "ledger.rule." + refusal.rule();
    }

    private static Object[] arguments(Refusal refusal, Function<String, String> text, Function<LocalDate, String> day) {
        return refusal.arguments().stream()
                .map(argument -> switch (argument) {
                    case MatterStatus status -> text.apply("ledger.status." + status);
                    case Role role -> text.apply("ledger.role." + role);
                    case MatterSource source -> text.apply("ledger.source." + source);
                    case MatterKind kind -> text.apply("ledger.kind." + kind);
                    case LocalDate date -> day.apply(date);
                    case Instant instant -> day.apply(LocalDate.ofInstant(instant.minusMillis(1), OFFICE_ZONE));
                    case String field when refusal.rule().equals("words-needed") -> text.apply("ledger.field." + field);
                    case String column when refusal.rule().equals("column-needed") -> text.apply("ledger.particular." + column);
                    default -> argument;
                })
                .toArray();
    }
}
