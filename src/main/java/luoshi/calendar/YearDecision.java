package luoshi.calendar;

import java.time.Instant;
import java.util.List;
import luoshi.journal.Recorded;

/**
 * One decision about a year, as its history shows it.
 *
 * @param published false where the list was withdrawn
 */
public record YearDecision(long version, Instant at, String by, boolean published, List<String> sources, int days) {

    static YearDecision of(Recorded recorded, String by) {
        return switch ((CalendarEvent) recorded.event()) {
            case CalendarEvent.YearPublished list -> new YearDecision(
                    recorded.version(), recorded.act().at(), by, true, list.sources(), list.days().size());
            default -> new YearDecision(recorded.version(), recorded.act().at(), by, false, List.of(), 0);
        };
    }
}
