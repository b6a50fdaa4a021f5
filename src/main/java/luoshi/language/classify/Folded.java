package luoshi.language.classify;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as the classifier sees it: NFKC, lower case, without spaces; each run of digits one {@code 0}, each run of other
 * signs one {@link #BREAK}.
 */
final class Folded {

    /** Only so much of a message is read: what a citizen wants stands in the first pages. */
    static final int MOST_CHARACTERS = 5_000;

    static final char BREAK = '。';
    private static final char MASK = '*';

    private Folded() {}

    static String of(String text) {
        String cut = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        String plain = Normalizer.normalize(cut, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace("_x000d_", "");
        StringBuilder folded = new StringBuilder(plain.length());
        char last = BREAK;
        for (int i = 0; i < plain.length(); i++) {
            char each = folded(plain.charAt(i));
            if (each != 0 && !(each == last && (each == BREAK || each == '0' || each == MASK))) {
                folded.append(each);
                last = each;
            }
        }
        return folded.toString();
    }

    /** 0 for what is left out. */
    private static char folded(char each) {
        if (each >= 0x4e00 && each <= 0x9fff) {
            return each;
        }
        if (Character.isWhitespace(each)) {
            return 0;
        }
        if (Character.isDigit(each)) {
            return '0';
        }
        return Character.isLetter(each) || Character.isSurrogate(each) || each == MASK ? each : BREAK;
    }
}
