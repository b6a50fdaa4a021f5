package luoshi.calendar;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;

/**
 * The office's hours in one season.
 *
 * @param from     first day of the season; it lasts until the next season begins
 * @param segments opening hours of a working day, in order, not overlapping
 */
public record WorkingHours(MonthDay from, List<Segment> segments) {

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
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i).opens().isBefore(segments.get(i - 1).closes())) {
                throw new IllegalArgumentException("opening hours do not overlap");
            }
        }
    }
}
