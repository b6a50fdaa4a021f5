package luoshi.language;

/** Many words of a rule, laid out so that they can be read: apart by white space, as alternatives of a pattern. */
public final class Alternatives {

    private Alternatives() {}

    /** @param words patterns without white space of their own */
    public static String of(String words) {
        return String.join("|", words.strip().split("\\s+"));
    }
}
