package luoshi.account;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import luoshi.journal.EventFamily;
import luoshi.journal.FieldCipher;
import luoshi.journal.Ids;
import luoshi.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    @Bean
    EventFamily accountEvents() {
        return new EventFamily(AccountEvent.class);
    }

    @Bean
    AccountStore accountStore(JdbcClient jdbc) {
        return new AccountStore(jdbc);
    }

    @Bean
    AccessStore accessStore(JdbcClient jdbc) {
        return new AccessStore(jdbc);
    }

    @Bean
    HashedPasswords hashedPasswords() {
        return new HashedPasswords();
    }

    @Bean
    FactorSeal factorSeal(FieldCipher cipher) {
        return new FactorSeal(cipher);
    }

    @Bean
    RateLimits rateLimits(JdbcClient jdbc, InstantSource clock) {
        return new RateLimits(jdbc, clock);
    }

    @Bean
    AccountActs accountActs(Journal journal, Ids ids, InstantSource clock) {
        return new AccountActs(journal, ids, clock);
    }

    @Bean
    RequestKeys requestKeys(JdbcClient jdbc, FieldCipher cipher, InstantSource clock) {
        return new RequestKeys(jdbc, cipher, clock);
    }

    @Bean
    Drafts drafts(JdbcClient jdbc, FieldCipher cipher, InstantSource clock) {
        return new Drafts(jdbc, cipher, clock);
    }

    @Bean
    Accounts accounts(
            AccountStore store,
            AccessStore access,
            HashedPasswords passwords,
            FactorSeal seal,
            RateLimits rates,
            AccountLimits limits,
            AccountActs acts,
            Ids ids,
            InstantSource clock,
            RandomGenerator random) {
        return new Accounts(store, access, passwords, seal, rates, limits, acts, ids, clock, random);
    }

    @Bean
    AccountLinks accountLinks(
            JdbcClient jdbc,
            AccountStore accounts,
            FactorSeal seal,
            AccountLimits limits,
            AccountActs acts,
            PlatformTransactionManager transactions,
            Ids ids,
            InstantSource clock,
            RandomGenerator random) {
        return new AccountLinks(
                new LinkStore(jdbc), accounts, seal, limits, acts, new TransactionTemplate(transactions), ids, clock, random);
    }

    @Bean
    LinkUse linkUse(
            JdbcClient jdbc,
            AccountStore accounts,
            AccessStore access,
            HashedPasswords passwords,
            FactorSeal seal,
            AccountActs acts,
            PlatformTransactionManager transactions,
            Ids ids,
            InstantSource clock) {
        return new LinkUse(
                new LinkStore(jdbc), accounts, access, passwords, seal, acts, new TransactionTemplate(transactions), ids, clock);
    }

    @Bean
    Administration administration(
            AccountStore accounts,
            AccessStore access,
            AccountLinks links,
            ObjectProvider<People> people,
            AccountActs acts,
            InstantSource clock) {
        return new Administration(accounts, access, links, people.getObject(), acts, clock);
    }
}
