package luoshi.rulebook;

/**
 * One number of the rulebook.
 *
 * @param value  a whole number, or several separated by commas
 * @param source the law, standard, practice or decision that it comes from
 */
public record RuleEntry(String key, String value, String unit, String source) {}
