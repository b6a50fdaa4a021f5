package luoshi.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;

/**
 * The seasons of opening hours that are in force from a day on, until others follow.
 *
 * @param validFrom the first day on which they hold
 * @param seasons   in the order of the year; the last one lasts over the turn of the year
 */
public record OfficeHours(LocalDate validFrom, List<WorkingHours> seasons) {

    public static final int MOST_SEASONS = 6;

    public OfficeHours {
        if (seasons.isEmpty() || seasons.size() > MOST_SEASONS) {
            throw new IllegalArgumentException("an office has opening hours in 1 to " + MOST_SEASONS + " seasons");
        }
        seasons = seasons.stream().sorted(Comparator.comparing(WorkingHours::from)).toList();
    }

    WorkingHours on(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        WorkingHours season = seasons.getLast();
        for (WorkingHours each : seasons) {
            if (!each.from().isAfter(day)) {
                season = each;
            }
        }
        return season;
    }
}
