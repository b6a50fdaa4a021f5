package luoshi.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    PublishedHolidays publishedHolidays() {
        return PublishedHolidays.shipped();
    }

    @Bean
    WorkCalendar workCalendar(PublishedHolidays published) {
        return published.calendar();
    }
}
