package luoshi.indicator;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import luoshi.indicator.IndicatorOutcome.Reason;
import org.jspecify.annotations.Nullable;

/** Figures as somebody wrote them, in a form or in a row of a table: read, or named with what is wrong in them. */
record WrittenFigures(String now, String place, String of, String lost, String why, String asOf) {

    private static final Pattern BOTH = Pattern.compile("第?(\\d{1,5})名?\\s*/\\s*(\\d{1,5})");
    private static final Pattern ONE = Pattern.compile("第?(\\d{1,5})名?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    /** @param figures null where something is wrong */
    record Read(@Nullable Figures figures, List<Reason> reasons) {}

    /** @param field what stands in a field or a column, by its name */
    static WrittenFigures of(UnaryOperator<String> field) {
        return new WrittenFigures(field.apply("now"), field.apply("place"), field.apply("of"), field.apply("lost"),
                field.apply("why"), field.apply("as-of"));
    }

    boolean isBlank() {
        return Stream.of(now, place, of, lost, why, asOf).allMatch(String::isBlank);
    }

    Read read() {
        List<Reason> reasons = new ArrayList<>();
        Integer first = null;
        Integer second = number("of", of, reasons);
        var both = BOTH.matcher(plain(place));
        if (both.matches() && of.isBlank()) {
            first = Integer.valueOf(both.group(1));
            second = Integer.valueOf(both.group(2));
        } else {
            first = number("place", place, reasons);
        }
        BigDecimal points = points(reasons);
        LocalDate day = day(asOf).orElse(null);
        if (day == null) {
            reasons.add(Reason.of("day", "as-of"));
        }
        return day == null || !reasons.isEmpty()
                ? new Read(null, reasons)
                : new Read(new Figures(now.strip(), first, second, points, why.strip(), day), reasons);
    }

    private static @Nullable Integer number(String field, String written, List<Reason> reasons) {
        if (written.isBlank()) {
            return null;
        }
        var one = ONE.matcher(plain(written));
        if (!one.matches()) {
            reasons.add(Reason.of("number", field));
            return null;
        }
        return Integer.valueOf(one.group(1));
    }

    private @Nullable BigDecimal points(List<Reason> reasons) {
        if (lost.isBlank()) {
            return null;
        }
        Optional<BigDecimal> read = Points.read(lost);
        if (read.isEmpty()) {
            reasons.add(Reason.of("points", "lost"));
        }
        return read.orElse(null);
    }

    static Optional<LocalDate> day(String written) {
        var found = DAY.matcher(plain(written));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }
}
