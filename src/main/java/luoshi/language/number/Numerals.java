package luoshi.language.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of one numeral: "1,250.5", "3.5万", "二百三十", "两万零八", "一万二", "半", and of the inexact ones ("几十",
 * "十几", "三四十") their least and greatest value.
 */
public final class Numerals {

    /** @param high equals {@code low} where the numeral is exact */
    public record Range(BigDecimal low, BigDecimal high) {

        static Range exactly(BigDecimal value) {
            return new Range(value, value);
        }
    }

    private static final String FIGURES = "零一二三四五六七八九";
    private static final String STEPS = "十百千";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LONGEST = 24;

    private Numerals() {}

    /** Empty where the text is no numeral at all; the value is exact. */
    public static Optional<BigDecimal> exact(String numeral) {
        return read(numeral).filter(range -> range.low().equals(range.high())).map(Range::low);
    }

    /** Empty where the text is no numeral at all, or longer than 24 characters. */
    public static Optional<Range> read(String numeral) {
        String text = numeral.replace(",", "").replace("，", "").replace(" ", "").replace('两', '二').replace('〇', '零');
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.equals("半")) {
            return Optional.of(Range.exactly(HALF));
        }
        return Character.isDigit(text.charAt(0)) ? arabic(text) : inexact(text).or(() -> chinese(text).map(Range::exactly));
    }

    /** Digits, then at most one Chinese power: "3.5万", "2千万". */
    private static Optional<Range> arabic(String text) {
        int end = 0;
        while (end < text.length() && (text.charAt(end) >= '0' && text.charAt(end) <= '9' || text.charAt(end) == '.')) {
            end++;
        }
        try {
            BigDecimal value = new BigDecimal(text.substring(0, end));
            for (int i = end; i < text.length(); i++) {
                long power = power(text.charAt(i));
                if (power == 0) {
                    return Optional.empty();
                }
                value = value.multiply(BigDecimal.valueOf(power));
            }
            return Optional.of(Range.exactly(plain(value)));
        } catch (NumberFormatException twoPoints) {
            return Optional.empty();
        }
    }

    /** "几十", "数百", "十几", and two neighbouring figures: "三四", "三四十", "十七八". */
    private static Optional<Range> inexact(String text) {
        int some = Math.max(text.indexOf('几'), text.indexOf('数'));
        if (some >= 0) {
            return both(text, some, 1, some == 0 ? "二" : "一", "九").or(() -> text.length() == 1
                    ? Optional.of(new Range(BigDecimal.TWO, BigDecimal.valueOf(9)))
                    : Optional.empty());
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            int left = FIGURES.indexOf(text.charAt(i));
            int right = FIGURES.indexOf(text.charAt(i + 1));
            if (left > 0 && right == left + 1 && (i + 2 >= text.length() || power(text.charAt(i + 2)) > 0)
                    && (i == 0 || power(text.charAt(i - 1)) > 0)) {
                return both(text, i, 2, text.substring(i, i + 1), text.substring(i + 1, i + 2));
            }
        }
        return Optional.empty();
    }

    private static Optional<Range> both(String text, int at, int length, String low, String high) {
        String before = text.substring(0, at);
        String behind = text.substring(at + length);
        Optional<BigDecimal> least = chinese(before + low + behind);
        Optional<BigDecimal> most = chinese(before + high + behind);
        return least.isPresent() && most.isPresent() ? Optional.of(new Range(least.get(), most.get())) : Optional.empty();
    }

    /** A numeral in characters, up to hundreds of 亿; "点" opens the decimals; figures alone are read one by one. */
    private static Optional<BigDecimal> chinese(String text) {
        int point = text.indexOf('点');
        if (point > 0) {
            return chinese(text.substring(0, point)).flatMap(whole -> decimals(text.substring(point + 1))
                    .map(part -> new BigDecimal(whole.toPlainString() + "." + part)));
        }
        if (text.length() > 1 && text.chars().allMatch(each -> FIGURES.indexOf(each) >= 0)) {
            return decimals(text).map(BigDecimal::new);
        }
        long total = 0;
        long section = 0;
        long figure = -1;
        long lastPower = 1;
        for (char each : text.toCharArray()) {
            int value = FIGURES.indexOf(each);
            if (value >= 0) {
                figure = value;
                lastPower = value == 0 ? 1 : lastPower;
            } else if (STEPS.indexOf(each) >= 0) {
                section += (figure < 0 ? 1 : figure) * power(each);
                figure = -1;
                lastPower = power(each);
            } else if (power(each) > 0) {
                long before = section + Math.max(figure, 0);
                if (before == 0 && total == 0) {
                    return Optional.empty();
                }
                total = each == '亿' ? (total + before) * power(each) : total + before * power(each);
                section = 0;
                figure = -1;
                lastPower = power(each);
            } else {
                return Optional.empty();
            }
            if (total > 1_000_000_000_000_000L) {
                return Optional.empty();
            }
        }
        // "一万二" leaves out the power below the last one.
        long rest = figure < 0 ? 0 : figure * (lastPower >= 100 && text.length() > 2 ? lastPower / 10 : 1);
        return Optional.of(BigDecimal.valueOf(total + section + rest));
    }

    private static Optional<String> decimals(String figures) {
        StringBuilder digits = new StringBuilder();
        for (char each : figures.toCharArray()) {
            int value = FIGURES.indexOf(each);
            if (value < 0) {
                return Optional.empty();
            }
            digits.append(value);
        }
        return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
    }

    private static long power(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
