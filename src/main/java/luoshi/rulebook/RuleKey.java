package luoshi.rulebook;

/** The name under which a rule stands in the rulebook for ever: {@code matter.accept-within}. */
public record RuleKey(String value) {

    public RuleKey {
        if (!value.matches("[a-z][a-z-]{0,30}\\.[a-z0-9][a-z0-9-]{0,60}")) {
            throw new IllegalArgumentException("not a key of the rulebook: " + value);
        }
    }

    /** The part before the dot: rules of one group stand together on the page. */
    public String group() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public String toString() {
        return value;
    }
}
