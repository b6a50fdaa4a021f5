package luoshi.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import luoshi.journal.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the office has decided about its calendar. */
final class CalendarStore {

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many decisions there have been; it only grows. */
    long decisions() {
        return jdbc.sql("select coalesce(sum(version), 0) from journal_stream where kind in (:kinds)")
                .param("kinds", List.of(CalendarEvent.YEAR, CalendarEvent.HOURS))
                .query(Long.class)
                .single();
    }

    long version(StreamId stream) {
        return jdbc.sql("select version from journal_stream where kind = :kind and id = :id")
                .param("kind", stream.kind())
                .param("id", stream.id())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    List<PublishedYear> years() {
        return jdbc.sql("select * from calendar_year order by year").query(CalendarStore::year).list();
    }

    Optional<PublishedYear> year(int year) {
        return jdbc.sql("select * from calendar_year where year = :year")
                .param("year", year)
                .query(CalendarStore::year)
                .optional();
    }

    List<OfficeHours> hours() {
        return jdbc.sql("select valid_from, seasons from office_hours order by valid_from")
                .query((row, _) -> new OfficeHours(
                        row.getObject("valid_from", java.time.LocalDate.class),
                        texts(row, "seasons").stream().map(WorkingHours::parse).toList()))
                .list();
    }

    private static PublishedYear year(ResultSet row, int number) throws SQLException {
        return new PublishedYear(
                row.getInt("year"),
                texts(row, "sources"),
                texts(row, "days").stream().map(Holiday::parse).toList());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
