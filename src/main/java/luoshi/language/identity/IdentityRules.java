package luoshi.language.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How each kind of number looks, in the order in which they are tried: the longer and better checked ones first, so that
 * a shorter one is never cut out of them.
 *
 * <p>Every pattern stands free: no digit or letter touches it on either side. Possessive quantifiers and bounded lengths
 * keep the time linear.
 */
final class IdentityRules {

    /** @param accepts whether a value of this shape is such a number at all */
    record Rule(IdentityKind kind, Pattern shape, Predicate<String> accepts, Predicate<String> check) {}

    private static final String GAP = "[ -]?";
    private static final String FREE = "(?<![0-9A-Za-z])(?<!\\d\\.)";
    private static final String ENDS = "(?![0-9A-Za-z]|\\.\\d)";
    private static final int OLD_LENGTH = 15;

    static final List<Rule> ALL = List.of(
            rule(IdentityKind.RESIDENT_IDENTITY, "[1-9]\\d{5}" + GAP + "(?:19|20)\\d{6}" + GAP + "\\d{3}[0-9Xx]",
                    IdentityRules::regionAndBirthday, CheckDigits::resident),
            rule(IdentityKind.CREDIT_CODE, "[1-9A-HJ-NP-RTUWXY]{2}\\d{6}[0-9A-HJ-NP-RTUWXY]{10}",
                    CheckDigits::creditCode, _ -> true),
            rule(IdentityKind.BANK_CARD, "(?:62|60|5[1-5]|4\\d|35|37|9\\d)(?:" + GAP + "\\d){13,17}",
                    CheckDigits::bankCard, _ -> true),
            rule(IdentityKind.RESIDENT_IDENTITY, "[1-9]\\d{14}", IdentityRules::regionAndBirthday, _ -> true),
            rule(IdentityKind.MOBILE, "(?:(?:\\+|00)86" + GAP + ")?1[3-9]\\d" + GAP + "\\d{4}" + GAP + "\\d{4}",
                    _ -> true, _ -> true),
            rule(IdentityKind.LANDLINE,
                    "(?:\\(0(?:10|2\\d|[3-9]\\d{2})\\) ?|0(?:10|2\\d|[3-9]\\d{2})[ -]?)[2-8]\\d{6,7}(?:[-转]\\d{1,6})?",
                    _ -> true, _ -> true),
            new Rule(IdentityKind.LANDLINE,
                    Pattern.compile("(?<=(?:电话|座机|固话|致电|拨打)[：: ]{0,2})[2-8]\\d{6,7}" + ENDS), _ -> true, _ -> true),
            rule(IdentityKind.PASSPORT, "(?:E[0-9A-HJ-NP-Z]|[GDSPHM]\\d)\\d{7}", _ -> true, _ -> true),
            new Rule(IdentityKind.PLATE, Pattern.compile(
                    "[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新使][A-HJ-NP-Z][·. ]?"
                            + "(?:[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳领])" + ENDS), IdentityRules::hasDigits, _ -> true));

    private IdentityRules() {}

    private static Rule rule(
            IdentityKind kind, String shape, Predicate<String> accepts, Predicate<String> check) {
        return new Rule(kind, Pattern.compile(FREE + shape + ENDS), accepts, check);
    }

    /** GB/T 2260: the first two digits are a province; the birthday is a day that exists. */
    private static boolean regionAndBirthday(String value) {
        int province = Integer.parseInt(value.substring(0, 2));
        boolean known = province >= 11 && province <= 15 || province >= 21 && province <= 23
                || province >= 31 && province <= 37 || province >= 41 && province <= 46
                || province >= 50 && province <= 54 || province >= 61 && province <= 65
                || province == 71 || province == 81 || province == 82 || province == 83;
        return known && isDay(value.length() == OLD_LENGTH ? "19" + value.substring(6, 12) : value.substring(6, 14));
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** A word in Latin letters behind a province's character is no plate. */
    private static boolean hasDigits(String value) {
        return value.chars().skip(2).filter(Character::isDigit).count() >= 2;
    }
}
