package luoshi.language.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import luoshi.language.Halfwidth;

/**
 * Finds and masks the numbers by which somebody is known (practice: phone and identity numbers typed into text are
 * flagged). Reads full-width digits, spaces and hyphens inside a number, and eleven Chinese figures in a row that are a
 * mobile number in disguise.
 */
public final class IdentityNumbers {

    private static final String CHINESE_FIGURES = "零一二三四五六七八九";
    private static final int MOBILE_LENGTH = 11;
    private static final char STAR = '*';

    private IdentityNumbers() {}

    /** All numbers in the order in which they stand; none overlaps another. */
    public static List<IdentityNumber> find(String text) {
        String folded = figures(Halfwidth.of(text));
        boolean[] taken = new boolean[folded.length()];
        List<IdentityNumber> found = new ArrayList<>();
        for (IdentityRules.Rule rule : IdentityRules.ALL) {
            Matcher matcher = rule.shape().matcher(folded);
            while (matcher.find()) {
                String value = matcher.group().replaceAll("[ ()·.-]", "").toUpperCase(Locale.ROOT);
                if (isFree(taken, matcher.start(), matcher.end()) && rule.accepts().test(value)) {
                    take(taken, matcher.start(), matcher.end());
                    found.add(new IdentityNumber(
                            matcher.start(), matcher.end(), text.substring(matcher.start(), matcher.end()),
                            rule.kind(), bare(rule.kind(), value), rule.check().test(value)));
                }
            }
        }
        found.sort(Comparator.comparingInt(IdentityNumber::start));
        return List.copyOf(found);
    }

    /** The text with every personal number made unreadable; it has the same length, and masking it again changes nothing. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (IdentityNumber number : find(text)) {
            if (number.kind().personal()) {
                mask(masked, number);
            }
        }
        return masked.toString();
    }

    private static void mask(StringBuilder text, IdentityNumber number) {
        int signs = 0;
        int all = (int) number.text().chars().filter(Character::isLetterOrDigit).count();
        int countryCode = all - number.value().length();
        for (int at = number.start(); at < number.end(); at++) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                continue;
            }
            boolean before = signs < countryCode + number.kind().shownBefore();
            boolean behind = signs >= all - number.kind().shownBehind();
            if (!before && !behind) {
                text.setCharAt(at, STAR);
            }
            signs++;
        }
    }

    /** A mobile number is known without its country code. */
    private static String bare(IdentityKind kind, String value) {
        return kind == IdentityKind.MOBILE ? value.substring(value.length() - MOBILE_LENGTH) : value;
    }

    /** Eleven Chinese figures in a row become digits; fewer or more are an amount or a year, not a telephone. */
    private static String figures(String text) {
        char[] characters = text.toCharArray();
        int at = 0;
        while (at < characters.length) {
            int end = at;
            while (end < characters.length && figure(characters[end]) >= 0) {
                end++;
            }
            if (end - at == MOBILE_LENGTH) {
                for (int i = at; i < end; i++) {
                    characters[i] = (char) ('0' + figure(characters[i]));
                }
            }
            at = Math.max(end, at + 1);
        }
        return new String(characters);
    }

    private static int figure(char character) {
        return character == '幺' ? 1 : CHINESE_FIGURES.indexOf(character);
    }

    private static boolean isFree(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void take(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }
}
