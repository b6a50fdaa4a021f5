package luoshi.calendar;

import java.util.List;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the office's own lists and hours. */
record CalendarProjection(String kind, List<String> tables, JdbcClient jdbc) implements Projection {

    @Override
    public void project(Recorded recorded) {
        switch ((CalendarEvent) recorded.event()) {
            case CalendarEvent.YearPublished list -> jdbc.sql("""
                            insert into calendar_year (year, sources, days) values (:year, :sources, :days)
                            on conflict (year) do update set sources = excluded.sources, days = excluded.days
                            """)
                    .param("year", list.year())
                    .param("sources", list.sources().toArray(String[]::new))
                    .param("days", list.days().stream().map(Holiday::line).toArray(String[]::new))
                    .update();
            case CalendarEvent.YearWithdrawn withdrawn -> jdbc.sql("delete from calendar_year where year = :year")
                    .param("year", withdrawn.year())
                    .update();
            case CalendarEvent.HoursSet hours -> jdbc.sql("""
                            insert into office_hours (valid_from, seasons, source) values (:from, :seasons, :source)
                            on conflict (valid_from) do update set seasons = excluded.seasons, source = excluded.source
                            """)
                    .param("from", hours.validFrom())
                    .param("seasons", hours.seasons().stream().map(WorkingHours::line).toArray(String[]::new))
                    .param("source", hours.source())
                    .update();
            case CalendarEvent.HoursWithdrawn withdrawn -> jdbc.sql("delete from office_hours where valid_from = :from")
                    .param("from", withdrawn.validFrom())
                    .update();
        }
    }
}
