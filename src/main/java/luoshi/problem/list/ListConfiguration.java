package luoshi.problem.list;

import java.time.InstantSource;
import luoshi.journal.EventFamily;
import luoshi.journal.Journal;
import luoshi.journal.Projection;
import luoshi.ledger.Matters;
import luoshi.organization.Organization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ListConfiguration {

    @Bean
    ProblemLists problemLists(Journal journal, Matters matters, Organization organization, JdbcClient jdbc, InstantSource clock) {
        return new ProblemLists(journal, matters, organization, new ListStore(jdbc), clock);
    }

    @Bean
    EventFamily problemListEvents() {
        return new EventFamily(ListEvent.class);
    }

    @Bean
    Projection problemListProjection(JdbcClient jdbc) {
        return new ListRows(jdbc);
    }
}
