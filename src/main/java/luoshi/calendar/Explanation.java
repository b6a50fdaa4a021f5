package luoshi.calendar;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells in one sentence why a date is the date it is, in the reader's language. */
public final class Explanation {

    /** Up to so many days of a run are named one by one. */
    private static final int NAMED_DAYS = 3;

    private final Locale locale;
    private final ResourceBundle texts;

    private Explanation(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "messages.calendar", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param locale Chinese or English */
    public static String of(List<Step> steps, Locale locale) {
        return new Explanation(locale).sentence(steps, "received");
    }

    /** The same for a clock that began with something else than the receipt: a plan, an extension, a step. */
    public static String countedFrom(List<Step> steps, Locale locale) {
        return new Explanation(locale).sentence(steps, "counted");
    }

    /** What surprised the reader, in a few words: a holiday moved the date, or it falls on a day that is worked instead. */
    public static String remark(List<Step> steps, Locale locale) {
        return new Explanation(locale).remark(steps);
    }

    private String remark(List<Step> steps) {
        List<String> remarks = new ArrayList<>();
        String holidays = steps.stream()
                .flatMap(step -> step instanceof Step.HolidaySkipped skipped ? Stream.of(holiday(skipped.name())) : Stream.empty())
                .distinct()
                .collect(Collectors.joining(text("calendar.explain.list")));
        if (!holidays.isEmpty()) {
            remarks.add(text("calendar.remark.moved", holidays));
        }
        LocalDate last = dateOf(((Step.Due) steps.getLast()).at().minusMillis(1));
        if (steps.stream().anyMatch(step -> step instanceof Step.MakeUpDay made && made.date().equals(last))) {
            remarks.add(text("calendar.remark.make-up"));
        }
        return String.join(text("calendar.explain.comma"), remarks);
    }

    private String sentence(List<Step> steps, String beginning) {
        Step.Received received = (Step.Received) steps.getFirst();
        Step.Due due = (Step.Due) steps.getLast();
        String middle = steps.subList(1, steps.size() - 1).stream()
                .map(this::part)
                .collect(Collectors.joining(text("calendar.explain.comma")));
        String budget = text("calendar.budget." + received.budget().unit(), received.budget().amount());
        String start = received.budget().unit().isDay() ? day(dateOf(received.at())) : moment(received.at());
        return text(
                middle.isEmpty() ? "calendar.explain.plain" : "calendar.explain.whole",
                text("calendar.explain.start-" + beginning, start), budget, middle, due(due));
    }

    private String part(Step step) {
        return switch (step) {
            case Step.Counted run -> run.days() <= NAMED_DAYS ? named(run) : stretch(run);
            case Step.HolidaySkipped skipped -> text(
                    "calendar.explain.skipped", holiday(skipped.name()), range(skipped.first(), skipped.last()));
            case Step.MakeUpDay madeUp -> text("calendar.explain.make-up", dayWithoutYear(madeUp.date()));
            case Step.Suspended suspended -> suspended.until() == null
                    ? text("calendar.explain.stopped", moment(suspended.from()))
                    : text("calendar.explain.suspended", moment(suspended.from()), moment(suspended.until()));
            case Step.Provisional year -> text("calendar.explain.provisional", String.valueOf(year.year()));
            case Step.Received _, Step.Due _ -> "";
        };
    }

    /** "29, 30 Sep": the month is said once. */
    private String named(Step.Counted run) {
        if (run.days() == 1) {
            return range(run.first(), run.first());
        }
        if (!YearMonth.from(run.first()).equals(YearMonth.from(run.last()))) {
            return run.first().datesUntil(run.last().plusDays(1)).map(each -> range(each, each))
                    .collect(Collectors.joining(text("calendar.explain.list")));
        }
        String days = run.first().datesUntil(run.last().plusDays(1))
                .map(each -> text("calendar.explain.day-of-month", each.getDayOfMonth()))
                .collect(Collectors.joining(text("calendar.explain.list")));
        return text("calendar.explain.days", days, month(run.first()));
    }

    private String stretch(Step.Counted run) {
        boolean whole = run.first().plusDays(run.days() - 1L).equals(run.last());
        return whole
                ? range(run.first(), run.last())
                : text("calendar.explain.counted", range(run.first(), run.last()), run.days());
    }

    private String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return text("calendar.explain.one-day", first.getDayOfMonth(), month(first));
        }
        return YearMonth.from(first).equals(YearMonth.from(last))
                ? text("calendar.explain.range", first.getDayOfMonth(), last.getDayOfMonth(), month(first))
                : text("calendar.explain.long-range", first.getDayOfMonth(), month(first), last.getDayOfMonth(), month(last));
    }

    private String due(Step.Due due) {
        return due.wholeDay() ? day(dateOf(due.at().minusMillis(1))) : moment(due.at());
    }

    private String day(LocalDate date) {
        return format(date.atStartOfDay(), "calendar.format.day");
    }

    private String dayWithoutYear(LocalDate date) {
        return format(date.atStartOfDay(), "calendar.format.day-without-year");
    }

    private String month(LocalDate date) {
        return format(date.atStartOfDay(), "calendar.format.month");
    }

    private String moment(Instant instant) {
        return format(LocalDateTime.ofInstant(instant, OFFICE_ZONE), "calendar.format.moment");
    }

    private String format(LocalDateTime date, String key) {
        return date.format(DateTimeFormatter.ofPattern(texts.getString(key), locale));
    }

    private String holiday(String chineseName) {
        String key = "calendar.holiday." + chineseName;
        return texts.containsKey(key) ? texts.getString(key) : chineseName;
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    private static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, OFFICE_ZONE);
    }
}
