package luoshi.organization;

import java.time.InstantSource;
import java.util.List;
import luoshi.journal.EventFamily;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import luoshi.journal.Projection;
import luoshi.page.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

    @Bean
    OrganizationStore organizationStore(JdbcClient jdbc, InstantSource clock) {
        return new OrganizationStore(jdbc, clock);
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
    OfficeLists officeLists(JdbcClient jdbc) {
        return new OfficeLists(jdbc);
    }

    @Bean
    PeopleInSight peopleInSight(OrganizationStore store, JdbcClient jdbc) {
        return new PeopleInSight(store, jdbc);
    }

    @Bean
    OfficeViews officeViews(OrganizationStore store, OfficeLists lists, PeopleInSight people, Journal journal) {
        return new OfficeViews(store, lists, people, new OfficeHistory(journal, store));
    }

    @Bean
    OfficeForms officeForms(OrganizationStore store, OfficeViews views) {
        return new OfficeForms(store, views);
    }

    @Bean
    Office office(Journal journal, OrganizationStore store, OfficeLists lists, Ids ids, InstantSource clock) {
        return new Office(journal, store, lists, ids, clock);
    }

    @Bean
    OfficeImports officeImports(JdbcClient jdbc, Journal journal, Ids ids, InstantSource clock, Messages messages) {
        return new OfficeImports(jdbc, journal, ids, clock, new OfficeWords(messages));
    }

    @Bean
    EventFamily organizationEvents() {
        return new EventFamily(OrganizationEvent.class);
    }

    @Bean
    Projection unitRows(JdbcClient jdbc) {
        return new OrganizationProjection(OrganizationEvent.UNIT, List.of("unit", "unit_name"), jdbc);
    }

    @Bean
    Projection personRows(JdbcClient jdbc) {
        return new OrganizationProjection(OrganizationEvent.PERSON, List.of("person"), jdbc);
    }

    @Bean
    Projection postRows(JdbcClient jdbc) {
        return new OrganizationProjection(OrganizationEvent.POST, List.of("post", "absence"), jdbc);
    }

    @Bean
    Projection dutyRows(JdbcClient jdbc) {
        return new OrganizationProjection(OrganizationEvent.DUTY, List.of("duty"), jdbc);
    }
}
