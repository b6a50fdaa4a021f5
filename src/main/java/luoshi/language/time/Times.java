package luoshi.language.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.Halfwidth;
import luoshi.language.number.Quantities;
import luoshi.language.number.Quantity;
import luoshi.language.number.UnitKind;
import luoshi.language.time.CalendarWords.Days;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of time in a text, in the order in which they stand; none overlaps another. */
public final class Times {

    private static final Pattern NOTHING_BETWEEN = Pattern.compile("[ ,，的]?(?:当天)?[ ]?");
    private static final Pattern UNTIL = Pattern.compile(" ?(?:至|到|-|—|–|~|——) ?");
    private static final Pattern DAY_ALONE = Pattern.compile("\\d{1,2} ?[日号].*");

    private Times() {}

    /** @param reference the day from which relative words count: when the text was written */
    public static List<TimeExpression> find(String text, LocalDate reference) {
        String folded = Halfwidth.of(text);
        List<TimeExpression> found = new ArrayList<>();
        for (TimeRules.Rule rule : TimeRules.ALL) {
            Matcher matcher = rule.shape().matcher(folded);
            while (matcher.find()) {
                rule.meaning().apply(matcher, reference)
                        .ifPresent(meaning -> found.add(expression(text, matcher.start(), matcher.end(), meaning)));
            }
        }
        for (Quantity each : Quantities.find(text)) {
            if (each.kind() == UnitKind.TIME) {
                found.add(new TimeExpression(each.start(), each.end(), each.text(), TimeKind.DURATION, null, null, ""));
            }
        }
        return joined(text, folded, apart(found));
    }

    private static TimeExpression expression(String text, int start, int end, TimeRules.Meaning meaning) {
        Days days = meaning.days();
        String words = text.substring(start, end);
        return new TimeExpression(
                start, end, words, meaning.kind(),
                days == null || meaning.kind() == TimeKind.DEADLINE ? null : days.from(),
                days == null ? null : days.to(),
                meaning.kind() == TimeKind.CLOCK ? words : "");
    }

    /** The earliest first, of those the longest; what overlaps it falls away. */
    private static List<TimeExpression> apart(List<TimeExpression> found) {
        List<TimeExpression> sorted = found.stream()
                .sorted(Comparator.comparingInt(TimeExpression::start)
                        .thenComparing(Comparator.comparingInt(TimeExpression::end).reversed()))
                .toList();
        List<TimeExpression> kept = new ArrayList<>();
        for (TimeExpression each : sorted) {
            if (kept.isEmpty() || kept.getLast().end() <= each.start()) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** A day and its time of day are one expression, and so are the two ends of a period. */
    private static List<TimeExpression> joined(String text, String folded, List<TimeExpression> apart) {
        List<TimeExpression> joined = new ArrayList<>();
        for (TimeExpression each : apart) {
            Optional<TimeExpression> with = joined.isEmpty() ? Optional.empty() : join(text, folded, joined.getLast(), each);
            if (with.isPresent()) {
                joined.set(joined.size() - 1, with.get());
            } else {
                joined.add(each);
            }
        }
        return List.copyOf(joined);
    }

    private static Optional<TimeExpression> join(
            String text, String folded, TimeExpression first, TimeExpression next) {
        String between = folded.substring(first.end(), next.start());
        boolean close = NOTHING_BETWEEN.matcher(between).matches();
        boolean until = UNTIL.matcher(between).matches();
        boolean clock = next.kind() == TimeKind.CLOCK;
        if (clock && (close || until) && takesClock(first)) {
            String told = first.clock().isEmpty() ? next.text() : first.clock() + between + next.text();
            return Optional.of(spanning(text, first, next, first.kind(), first.from(), first.to(), told));
        }
        if (until && isDated(first) && isDated(next)) {
            LocalDate end = endInTheTermsOf(first, next);
            boolean forward = first.from() != null && end != null && !end.isBefore(first.from());
            return forward
                    ? Optional.of(spanning(text, first, next, TimeKind.PERIOD, first.from(), end, first.clock()))
                    : Optional.empty();
        }
        if (between.isEmpty() && first.kind() == TimeKind.RECURRING && next.kind() == TimeKind.RECURRING) {
            return Optional.of(spanning(text, first, next, TimeKind.RECURRING, null, null, ""));
        }
        return Optional.empty();
    }

    private static boolean takesClock(TimeExpression expression) {
        return switch (expression.kind()) {
            case DAY, PERIOD, CLOCK, RECURRING -> true;
            case DURATION, DEADLINE -> false;
        };
    }

    private static boolean isDated(TimeExpression expression) {
        return (expression.kind() == TimeKind.DAY || expression.kind() == TimeKind.PERIOD) && expression.to() != null;
    }

    /** "2025年3月2日至5日", "2025年3月至5月": what the second end leaves out is that of the first. */
    private static @Nullable LocalDate endInTheTermsOf(TimeExpression first, TimeExpression next) {
        LocalDate end = next.to();
        LocalDate from = first.from();
        if (end == null || from == null) {
            return null;
        }
        if (DAY_ALONE.matcher(next.text()).matches()) {
            return end.getDayOfMonth() <= from.lengthOfMonth() ? from.withDayOfMonth(end.getDayOfMonth()) : null;
        }
        return next.text().contains("年") ? end : end.withYear(from.getYear());
    }

    private static TimeExpression spanning(
            String text, TimeExpression first, TimeExpression next, TimeKind kind,
            @Nullable LocalDate from, @Nullable LocalDate to, String clock) {
        return new TimeExpression(
                first.start(), next.end(), text.substring(first.start(), next.end()), kind, from, to, clock);
    }
}
