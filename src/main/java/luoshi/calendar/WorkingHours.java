package luoshi.calendar;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The office's hours in one season.
 *
 * @param from     first day of the season; it lasts until the next season begins
 * @param segments opening hours of a working day, in order, not overlapping
 */
public record WorkingHours(MonthDay from, List<Segment> segments) {

    public static final int MOST_SEGMENTS = 4;

    /** One stretch of opening hours. */
    public record Segment(LocalTime opens, LocalTime closes) {

        public Segment {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("an office opens before it closes");
            }
        }
    }

    public WorkingHours {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || segments.size() > MOST_SEGMENTS) {
            throw new IllegalArgumentException("a day has 1 to " + MOST_SEGMENTS + " stretches of opening hours");
        }
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i).opens().isBefore(segments.get(i - 1).closes())) {
                throw new IllegalArgumentException("opening hours do not overlap");
            }
        }
    }

    /** {@code 05-01 08:30-12:00 14:30-18:00}, as it is typed and stored. */
    public String line() {
        return from.toString().substring(2) + " " + hours();
    }

    /** {@code 08:30-12:00 14:30-18:00} */
    public String hours() {
        return segments.stream().map(each -> each.opens() + "-" + each.closes()).collect(Collectors.joining(" "));
    }

    /** @throws RuntimeException where the line is not of this form */
    static WorkingHours parse(String line) {
        String[] words = line.strip().split("\\s+");
        List<Segment> segments = java.util.Arrays.stream(words)
                .skip(1)
                .map(each -> each.split("-"))
                .map(ends -> new Segment(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .toList();
        return new WorkingHours(MonthDay.parse("--" + words[0]), segments);
    }
}
