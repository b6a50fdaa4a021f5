package luoshi.indicator;

import luoshi.journal.EventFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

    @Bean
    EventFamily indicatorEvents() {
        return new EventFamily(IndicatorEvent.class);
    }
}
