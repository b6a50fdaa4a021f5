package luoshi.language.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import luoshi.language.number.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Turns calendar words into days. A month without a year is one of the reference's year; days that do not exist are not
 * read at all.
 */
final class CalendarWords {

    /** Both ends belong to it. */
    record Days(LocalDate from, LocalDate to) {

        static Days one(LocalDate day) {
            return new Days(day, day);
        }

        static Days of(YearMonth from, YearMonth to) {
            return new Days(from.atDay(1), to.atEndOfMonth());
        }
    }

    private static final String WEEKDAYS = "一二三四五六日";

    private CalendarWords() {}

    /** The groups year, month, day, mpart (of the month) and ypart (of the year) of a match; empty where there is no such day. */
    static Optional<Days> date(Matcher date, LocalDate reference) {
        try {
            String yearWords = group(date, "year");
            String monthWords = group(date, "month");
            String dayWords = group(date, "day");
            int year = year(yearWords, reference);
            if (monthWords == null && dayWords == null) {
                return Optional.of(partOfYear(year, group(date, "ypart")));
            }
            YearMonth month = monthWords == null
                    ? YearMonth.from(reference)
                    : month(monthWords, year, yearWords != null, reference);
            return dayWords == null
                    ? Optional.of(partOfMonth(month, group(date, "mpart")))
                    : number(dayWords).map(day -> Days.one(month.atDay(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A group of the match, or null where it took no part or the pattern does not know it. */
    static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static int year(@Nullable String words, LocalDate reference) {
        if (words == null) {
            return reference.getYear();
        }
        return switch (words.charAt(0)) {
            case '去', '上' -> reference.getYear() - 1;
            case '前' -> reference.getYear() - 2;
            case '明', '次' -> reference.getYear() + 1;
            case '今', '本', '当' -> reference.getYear();
            default -> number(words.replaceAll("年度?$", "")).orElseThrow(() -> new DateTimeException(words));
        };
    }

    private static YearMonth month(String words, int year, boolean yearGiven, LocalDate reference) {
        YearMonth now = YearMonth.from(reference);
        return switch (words.charAt(0)) {
            case '上' -> now.minusMonths(1);
            case '下', '次' -> now.plusMonths(1);
            case '本', '这', '当' -> yearGiven ? now.withYear(year) : now;
            default -> YearMonth.of(year, number(words).orElseThrow(() -> new DateTimeException(words)));
        };
    }

    private static Days partOfMonth(YearMonth month, @Nullable String part) {
        int last = month.lengthOfMonth();
        return switch (part == null ? ' ' : part.charAt(0)) {
            case '上', '初' -> new Days(month.atDay(1), month.atDay(10));
            case '中' -> new Days(month.atDay(11), month.atDay(20));
            case '下', '底', '末' -> new Days(month.atDay(21), month.atDay(last));
            default -> Days.of(month, month);
        };
    }

    private static Days partOfYear(int year, @Nullable String part) {
        String words = part == null ? "" : part;
        int from = 1;
        int to = 12;
        if (words.startsWith("上半") || words.startsWith("下半")) {
            from = words.startsWith("上") ? 1 : 7;
            to = from + 5;
        } else if (words.endsWith("季度")) {
            int quarter = number(words.replaceAll("第|季度|个", "")).orElse(1);
            from = quarter * 3 - 2;
            to = quarter * 3;
        } else if (words.endsWith("初")) {
            to = 2;
        } else if (words.endsWith("中")) {
            from = 6;
            to = 7;
        } else if (words.endsWith("底") || words.endsWith("末")) {
            from = 12;
        }
        return Days.of(YearMonth.of(year, from), YearMonth.of(year, to));
    }

    /** 昨天, 前天, 今日 … */
    static Days day(String words, LocalDate reference) {
        long away = switch (words.charAt(0)) {
            case '昨' -> -1;
            case '前' -> -2;
            case '大' -> words.startsWith("大前") ? -3 : 3;
            case '明', '次' -> 1;
            case '后' -> 2;
            default -> 0;
        };
        return Days.one(reference.plusDays(away));
    }

    /** 上周三, 本周, 下周末; the week begins on Monday. */
    static Days week(String which, @Nullable String weekday, LocalDate reference) {
        long weeks = which.startsWith("上上") ? -2 : which.startsWith("上") ? -1 : which.startsWith("下") ? 1 : 0;
        LocalDate monday = reference.plusWeeks(weeks).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (weekday == null) {
            return new Days(monday, monday.plusDays(6));
        }
        if (weekday.equals("末")) {
            return new Days(monday.plusDays(5), monday.plusDays(6));
        }
        return Days.one(monday.plusDays(WEEKDAYS.indexOf(weekday.replace('天', '日'))));
    }

    /** The last so many days, weeks, months or years before the reference, itself included. */
    static Optional<Days> last(String numeral, String unit, LocalDate reference) {
        Optional<BigDecimal> count = Numerals.read(numeral).map(Numerals.Range::high);
        if (count.isEmpty() || count.get().compareTo(BigDecimal.valueOf(1_000)) > 0) {
            return Optional.empty();
        }
        boolean half = count.get().compareTo(BigDecimal.ONE) < 0;
        int whole = count.get().intValue();
        LocalDate from = switch (unit.charAt(unit.length() - 1)) {
            case '年' -> half ? reference.minusMonths(6) : reference.minusYears(whole);
            case '月' -> half ? reference.minusDays(15) : reference.minusMonths(whole);
            case '周', '期', '拜' -> reference.minusWeeks(whole);
            default -> reference.minusDays(whole);
        };
        return Optional.of(new Days(from, reference));
    }

    private static Optional<Integer> number(String words) {
        String plain = words.startsWith("初") ? words.substring(1) : words.replace("廿", "二十");
        return Numerals.exact(plain.strip()).filter(value -> value.compareTo(BigDecimal.valueOf(9_999)) <= 0)
                .map(BigDecimal::intValue);
    }
}
