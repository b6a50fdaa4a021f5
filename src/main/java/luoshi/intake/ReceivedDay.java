package luoshi.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as tables write it: 2026-02-01, 2026/2/1, 2026.2.1, 2026年2月1日, 20260201, with or without a time behind it, or the
 * number by which a spreadsheet counts days. The year is always written: a date without one is not guessed.
 */
final class ReceivedDay {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?:[T\\s]*\\d{1,2}[:时]\\d{1,2}(?:[:分]\\d{1,2}(?:\\.\\d+)?)?[分秒]?)?");
    private static final Pattern IN_A_ROW = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern COUNTED = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final LocalDate SPREADSHEET_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private ReceivedDay() {}

    /** Null where it is none, or lies outside the years from 2000 to 2100. */
    static @Nullable LocalDate read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        LocalDate day = day(plain);
        return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    }

    private static @Nullable LocalDate day(String plain) {
        Matcher counted = COUNTED.matcher(plain);
        if (counted.matches()) {
            return SPREADSHEET_DAY_0.plusDays(Long.parseLong(counted.group(1)));
        }
        for (Pattern form : new Pattern[] {WRITTEN, IN_A_ROW}) {
            Matcher written = form.matcher(plain);
            if (written.matches()) {
                return dayOrNull(written);
            }
        }
        return null;
    }

    private static @Nullable LocalDate dayOrNull(Matcher written) {
        try {
            return LocalDate.of(
                    Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
