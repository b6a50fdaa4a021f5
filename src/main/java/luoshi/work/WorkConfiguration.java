package luoshi.work;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    @Bean
    WorkStore workStore(JdbcClient jdbc) {
        return new WorkStore(jdbc);
    }

    @Bean
    WorkRunner workRunner(List<BackgroundWork> kinds, WorkStore store, InstantSource clock) {
        return new WorkRunner(kinds, store, clock);
    }
}
