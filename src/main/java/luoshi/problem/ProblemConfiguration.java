package luoshi.problem;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ProblemConfiguration {

    @Bean
    ProblemDraftStore problemDraftStore(JdbcClient jdbc) {
        return new ProblemDraftStore(jdbc);
    }
}
