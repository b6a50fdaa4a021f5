package luoshi.calendar;

import java.util.List;

/**
 * The list of a year as it was published.
 *
 * @param sources addresses or numbers of the notices that it stands on
 * @param days    holidays and make-up working days in order of date; a list may name the last days of the year before
 */
public record PublishedYear(int year, List<String> sources, List<Holiday> days) {

    public PublishedYear {
        sources = List.copyOf(sources);
        days = List.copyOf(days);
    }
}
