package luoshi.ledger.life;

import java.util.List;

/**
 * A rule says no. The page shows {@code ledger.rule.<id>} beside the button and {@code ledger.rule.<id>.way} as the way
 * past it; the API returns both as problem details.
 *
 * @param arguments what the sentence fills in: numbers, dates, names
 */
public record Refusal(String rule, List<Object> arguments) {

    public static Refusal of(String rule, Object... arguments) {
        return new Refusal(rule, List.of(arguments));
    }
}
