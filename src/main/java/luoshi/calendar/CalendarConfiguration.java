package luoshi.calendar;

import java.time.InstantSource;
import java.util.List;
import luoshi.journal.EventFamily;
import luoshi.journal.Journal;
import luoshi.journal.Projection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    PublishedHolidays publishedHolidays() {
        return PublishedHolidays.shipped();
    }

    @Bean
    Calendars calendars(PublishedHolidays published, JdbcClient jdbc) {
        return new Calendars(published, new CalendarStore(jdbc));
    }

    @Bean
    WorkCalendar workCalendar(PublishedHolidays published, Calendars calendars) {
        return new LiveCalendar(published.calendar(), calendars::inForce);
    }

    @Bean
    CalendarChanges calendarChanges(
            Journal journal, Calendars calendars, ObjectProvider<OpenDeadlines> deadlines, InstantSource clock) {
        return new CalendarChanges(journal, calendars, deadlines, clock);
    }

    @Bean
    EventFamily calendarEvents() {
        return new EventFamily(CalendarEvent.class);
    }

    @Bean
    Projection calendarYearRows(JdbcClient jdbc) {
        return new CalendarProjection(CalendarEvent.YEAR, List.of("calendar_year"), jdbc);
    }

    @Bean
    Projection officeHoursRows(JdbcClient jdbc) {
        return new CalendarProjection(CalendarEvent.HOURS, List.of("office_hours"), jdbc);
    }
}
