package luoshi.rulebook;

import java.util.Arrays;
import java.util.List;

/**
 * A number as the product ships it, and the bounds within which a district may set its own.
 *
 * @param value a whole number, or several with commas
 * @param unit  what is counted; the units of {@code luoshi.calendar} for terms
 */
record ShippedRule(RuleKey key, String value, String unit, int least, int most) {

    /** A rule of several numbers has at most this many. */
    static final int MOST_NUMBERS = 12;

    ShippedRule {
        if (!allows(value, least, most)) {
            throw new IllegalArgumentException(key + " is shipped with a value out of its own bounds: " + value);
        }
    }

    /** One line of the shipped file: key, value, unit, least, most, with bars between. */
    static ShippedRule parse(String line) {
        String[] parts = line.split("\\s*\\|\\s*");
        if (parts.length != 5) {
            throw new IllegalArgumentException("a shipped rule has five columns: " + line);
        }
        return new ShippedRule(
                new RuleKey(parts[0].strip()),
                parts[1],
                parts[2],
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4].strip()));
    }

    boolean hasSeveral() {
        return value.contains(",");
    }

    /** Whether the bounds allow a value; several numbers must rise. */
    boolean allows(String wanted) {
        return allows(wanted, least, most) && hasSeveral() == wanted.contains(",");
    }

    private static boolean allows(String wanted, int least, int most) {
        if (!wanted.matches("\\d{1,9}(,\\d{1,9}){0," + (MOST_NUMBERS - 1) + "}")) {
            return false;
        }
        List<Integer> numbers = numbers(wanted);
        for (int i = 0; i < numbers.size(); i++) {
            boolean rises = i == 0 || numbers.get(i) > numbers.get(i - 1);
            if (!rises || numbers.get(i) < least || numbers.get(i) > most) {
                return false;
            }
        }
        return true;
    }

    static List<Integer> numbers(String value) {
        return Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
    }
}
