package luoshi.upward;

import java.time.InstantSource;
import luoshi.calendar.WorkCalendar;
import luoshi.journal.EventFamily;
import luoshi.journal.Journal;
import luoshi.journal.Projection;
import luoshi.journal.SealedKind;
import luoshi.notice.Notices;
import luoshi.organization.Organization;
import luoshi.rulebook.Rulebook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class UpwardConfiguration {

    @Bean
    UpwardWords upwardWords(
            Journal journal,
            Organization organization,
            JdbcClient jdbc,
            Notices notices,
            Rulebook rulebook,
            WorkCalendar calendar,
            PlatformTransactionManager transactions,
            InstantSource clock) {
        return new UpwardWords(
                journal, organization, new UpwardStore(jdbc), notices, rulebook, calendar,
                new TransactionTemplate(transactions), clock);
    }

    @Bean
    EventFamily upwardEvents() {
        return new EventFamily(UpwardEvent.class);
    }

    @Bean
    Projection upwardProjection(JdbcClient jdbc) {
        return new UpwardRows(jdbc);
    }

    @Bean
    SealedKind sealedWords() {
        return new SealedKind(UpwardEvent.KIND);
    }

    @Bean
    SealedKind sealedWriters() {
        return new SealedKind(UpwardEvent.WRITER_KIND);
    }
}
