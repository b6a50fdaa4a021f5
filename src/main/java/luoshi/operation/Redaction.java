package luoshi.operation;

import java.util.regex.Pattern;

/**
 * Takes out of a line for the log whatever may be somebody's words, name, phone or identity number. The program's own log
 * sentences are English, so anything written in Chinese can only come from data.
 */
final class Redaction {

    private static final int MOST = 2_000;

    /** Chinese, also percent-encoded or escaped; the query of an address; mail addresses; long numbers outside an id. */
    private static final Pattern PERSONAL = Pattern.compile("""
            [\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]+\
            |(?:%[0-9A-Fa-f]{2})+\
            |(?:\\\\u[0-9A-Fa-f]{4})+\
            |\\?[^\\s"'\\])]*=[^\\s"'\\])]*\
            |[\\w.+-]+@[\\w-]+\\.[\\w.-]+\
            |(?<![0-9A-Za-z-])(?!\\d{4}-\\d{6}(?!\\d))\\+?\\d[\\d -]{5,}\\d[xX]?(?![0-9A-Za-z-])""");

    private Redaction() {}

    static String of(String text) {
        String cut = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
        return PERSONAL.matcher(cut).replaceAll("…");
    }
}
