package luoshi.opinion;

import luoshi.journal.EventFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpinionConfiguration {

    @Bean
    EventFamily opinionEvents() {
        return new EventFamily(OpinionEvent.class);
    }
}
