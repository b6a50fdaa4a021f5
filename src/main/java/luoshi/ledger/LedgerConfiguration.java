package luoshi.ledger;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import luoshi.calendar.OpenDeadlines;
import luoshi.calendar.WorkCalendar;
import luoshi.journal.EventFamily;
import luoshi.journal.Journal;
import luoshi.journal.Projection;
import luoshi.ledger.life.Deadlines;
import luoshi.ledger.life.IndicatorLists;
import luoshi.ledger.life.MatterEvent;
import luoshi.notice.Notices;
import luoshi.notice.ReminderSource;
import luoshi.notice.Reminders;
import luoshi.notice.Webhooks;
import luoshi.organization.Organization;
import luoshi.organization.Viewers;
import luoshi.rulebook.RuleCheck;
import luoshi.rulebook.Rulebook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    Matters matters(
            Journal journal,
            Organization organization,
            JdbcClient jdbc,
            Rulebook rulebook,
            WorkCalendar calendar,
            IndicatorLists indicators,
            KnownVoices voices,
            InstantSource clock,
            RandomGenerator random,
            Reminders reminders,
            Notices notices,
            Webhooks webhooks,
            Viewers viewers,
            PlatformTransactionManager transactions) {
        Deadlines deadlines = new RulebookDeadlines(rulebook, calendar);
        WhoAnswers who = new WhoAnswers(organization, deadlines);
        return new Matters(
                journal,
                organization,
                new MatterNumbers(jdbc)::next,
                deadlines,
                indicators,
                voices,
                clock,
                random,
                new TransactionTemplate(transactions),
                new ToJudge(organization, viewers::of, new AlikeByPlace(jdbc, rulebook::number)),
                new TellOthers(reminders, notices, webhooks, who, clock));
    }

    @Bean
    ReminderSource matterReminders(
            Journal journal, Organization organization, Rulebook rulebook, WorkCalendar calendar) {
        return new LedgerReminders(
                journal, new WhoAnswers(organization, new RulebookDeadlines(rulebook, calendar)));
    }

    @Bean
    OpenDeadlines openMatters(JdbcClient jdbc, Journal journal, Rulebook rulebook, WorkCalendar calendar) {
        return new LedgerDeadlines(jdbc, journal, new RulebookDeadlines(rulebook, calendar));
    }

    @Bean
    Ledger ledger(JdbcClient jdbc, Organization organization, Rulebook rulebook, InstantSource clock) {
        return new Ledger(new MatterStore(jdbc, new InCharge(jdbc, organization)), rulebook::number, clock);
    }

    @Bean
    RuleCheck verifierCapacity(JdbcClient jdbc, InstantSource clock) {
        return new VerifierCapacity(jdbc, clock);
    }

    @Bean
    HandOvers handOvers(
            Journal journal,
            Organization organization,
            JdbcClient jdbc,
            Notices notices,
            PlatformTransactionManager transactions,
            List<InHand> inHand,
            InstantSource clock) {
        return new HandOvers(
                journal,
                organization,
                new HandOverStore(jdbc),
                new TransactionTemplate(transactions),
                HandOverNews.by(notices, clock),
                inHand,
                clock);
    }

    @Bean
    EventFamily handOverEvents() {
        return new EventFamily(HandOverEvent.class);
    }

    @Bean
    Projection handOverRows(JdbcClient jdbc) {
        return new HandOverRows(jdbc);
    }

    @Bean
    EventFamily matterEvents() {
        return new EventFamily(MatterEvent.class);
    }

    @Bean
    Projection matterRows(JdbcClient jdbc) {
        return new MatterProjection(jdbc);
    }
}
