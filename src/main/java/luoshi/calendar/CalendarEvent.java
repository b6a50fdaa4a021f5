package luoshi.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.journal.StreamId;

/** What the office decides about its calendar; the version of a year is the number of decisions about it. */
sealed interface CalendarEvent extends Event {

    String YEAR = "calendar-year";
    String HOURS = "office-hours";

    static StreamId yearStream(int year) {
        return new StreamId(YEAR, new UUID(0, year));
    }

    StreamId HOURS_STREAM = new StreamId(HOURS, new UUID(0, 1));

    @Named("calendar.year-published")
    record YearPublished(int year, List<String> sources, List<Holiday> days) implements CalendarEvent {}

    /** The office's own list no longer holds: the shipped one does again, or plain weekends where none is shipped. */
    @Named("calendar.year-withdrawn")
    record YearWithdrawn(int year) implements CalendarEvent {}

    @Named("calendar.hours-set")
    record HoursSet(LocalDate validFrom, List<WorkingHours> seasons, String source) implements CalendarEvent {}

    /** Undoes the setting that begins on this day. */
    @Named("calendar.hours-withdrawn")
    record HoursWithdrawn(LocalDate validFrom) implements CalendarEvent {}
}
