package luoshi.rulebook;

import java.time.InstantSource;
import luoshi.journal.EventFamily;
import luoshi.journal.Journal;
import luoshi.journal.Projection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class RulebookConfiguration {

    @Bean
    ShippedRules shippedRules() {
        return ShippedRules.read();
    }

    @Bean
    Rulebook rulebook(ShippedRules shipped, JdbcClient jdbc, InstantSource clock) {
        return new Rulebook(shipped, new RulebookStore(jdbc), clock);
    }

    @Bean
    RulebookChanges rulebookChanges(
            Journal journal, ShippedRules shipped, Rulebook rulebook, InstantSource clock, ObjectProvider<RuleCheck> checks) {
        return new RulebookChanges(journal, shipped, rulebook, clock, checks.orderedStream().toList());
    }

    @Bean
    EventFamily rulebookEvents() {
        return new EventFamily(RulebookEvent.class);
    }

    @Bean
    Projection ruleRows(JdbcClient jdbc) {
        return new RulebookProjection(jdbc);
    }
}
