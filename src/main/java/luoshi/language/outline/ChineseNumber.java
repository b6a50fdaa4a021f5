package luoshi.language.outline;

/** The number that a mark spells: 三, 十二, 二十, 7, ④. */
final class ChineseNumber {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumber() {}

    /** 0 where it is no number. */
    static int of(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        char first = words.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (Character.isDigit(first)) {
            return Integer.parseInt(words.length() > 6 ? "0" : words);
        }
        int value = 0;
        int digit = 0;
        for (char each : words.toCharArray()) {
            if (each == '十') {
                value += (digit == 0 ? 1 : digit) * 10;
                digit = 0;
            } else if (each == '百') {
                value += (digit == 0 ? 1 : digit) * 100;
                digit = 0;
            } else if (DIGITS.indexOf(each) >= 0) {
                if (digit > 0) {
                    return 0;
                }
                digit = DIGITS.indexOf(each);
            } else {
                return 0;
            }
        }
        return value + digit;
    }
}
