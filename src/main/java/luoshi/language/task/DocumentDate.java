package luoshi.language.task;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a document: the first full date near its beginning, else the last near its end. */
final class DocumentDate {

    private static final int NEAR = 900;
    private static final Pattern DAY = Pattern.compile("((?:19|20)\\d{2})\\s*[年.-]\\s*(\\d{1,2})\\s*[月.-]\\s*(\\d{1,2})\\s*日?");

    private DocumentDate() {}

    static Optional<LocalDate> of(String text) {
        String opening = Normalizer.normalize(text.substring(0, Math.min(NEAR, text.length())), Normalizer.Form.NFKC);
        Matcher first = DAY.matcher(opening);
        while (first.find()) {
            Optional<LocalDate> day = day(first);
            if (day.isPresent()) {
                return day;
            }
        }
        String closing = Normalizer.normalize(text.substring(Math.max(0, text.length() - NEAR)), Normalizer.Form.NFKC);
        Matcher last = DAY.matcher(closing);
        Optional<LocalDate> found = Optional.empty();
        while (last.find()) {
            found = day(last);
        }
        return found;
    }

    private static Optional<LocalDate> day(Matcher day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
