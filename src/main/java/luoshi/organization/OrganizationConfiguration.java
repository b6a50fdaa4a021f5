package luoshi.organization;

import java.util.List;
import luoshi.journal.EventFamily;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

    @Bean
    OrganizationStore organizationStore(JdbcClient jdbc) {
        return new OrganizationStore(jdbc);
    }

    @Bean
    Viewers viewers(OrganizationStore store) {
        return new Viewers(store);
    }

    @Bean
    OrganizationRegister organizationRegister(Journal journal, Ids ids) {
        return new OrganizationRegister(journal, ids);
    }

    @Bean
    EventFamily organizationEvents() {
        return new EventFamily(OrganizationEvent.class);
    }

    @Bean
    Projection unitRows(JdbcClient jdbc) {
        return new OrganizationProjection(OrganizationEvent.UNIT, List.of("unit"), jdbc);
    }

    @Bean
    Projection personRows(JdbcClient jdbc) {
        return new OrganizationProjection(OrganizationEvent.PERSON, List.of("person"), jdbc);
    }

    @Bean
    Projection postRows(JdbcClient jdbc) {
        return new OrganizationProjection(OrganizationEvent.POST, List.of("post"), jdbc);
    }

    @Bean
    Projection dutyRows(JdbcClient jdbc) {
        return new OrganizationProjection(OrganizationEvent.DUTY, List.of("duty"), jdbc);
    }
}
