package luoshi.language.source;

import java.util.Locale;

/** Numbers as a Word list spells them. */
final class Numerals {

    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final int CIRCLED = 20;
    private static final int LETTERS = 26;

    private Numerals() {}

    /** @param format Word's name of it (ECMA-376, ST_NumberFormat); unknown ones are spelled in digits */
    static String spelled(int number, String format) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "ideographDigital", "koreanCounting" -> chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLED ? Character.toString('①' + number - 1) : "" + number;
            case "lowerLetter" -> number >= 1 && number <= LETTERS ? Character.toString('a' + number - 1) : "" + number;
            case "upperLetter" -> number >= 1 && number <= LETTERS ? Character.toString('A' + number - 1) : "" + number;
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    /** Up to 99; lists do not grow longer in words. */
    static String chinese(int number) {
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        if (number < 10) {
            return DIGITS[number];
        }
        String tens = number / 10 == 1 ? "十" : DIGITS[number / 10] + "十";
        return number % 10 == 0 ? tens : tens + DIGITS[number % 10];
    }

    private static String roman(int number) {
        if (number < 1 || number > 39) {
            return Integer.toString(number);
        }
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(number / 10) + ones[number % 10];
    }
}
