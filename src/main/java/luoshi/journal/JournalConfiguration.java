package luoshi.journal;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import luoshi.database.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    Journal journal(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            InstantSource clock,
            FieldCipher cipher,
            List<EventFamily> families,
            List<UpCaster> upCasters,
            List<Projection> projections,
            List<SealedKind> sealed,
            RandomGenerator random) {
        EventCodec codec = new EventCodec(new EventTypes(families), upCasters, cipher);
        return new JournalStore(jdbc, new TransactionTemplate(transactions), codec, clock, projections, sealed, random);
    }

    @Bean
    Rebuild rebuild(
            Journal journal, JdbcClient jdbc, PlatformTransactionManager transactions, List<Projection> projections) {
        return new Rebuild(journal, jdbc, transactions, projections);
    }

    @Bean
    JournalExport journalExport(JdbcClient jdbc, List<SealedKind> sealed) {
        return new JournalExport(jdbc, sealed);
    }

    @Bean
    EntryHeads entryHeads(JdbcClient jdbc, List<SealedKind> sealed) {
        return new EntryHeads(jdbc, sealed);
    }

    @Bean
    JournalTree journalTree(JdbcClient jdbc) {
        return new JournalTree(jdbc);
    }

    @Bean
    CheckpointKey checkpointKey(DataFolder folder) {
        return CheckpointKey.in(folder.keys());
    }

    @Bean
    PublicJournalKey publicJournalKey(CheckpointKey key) {
        return new PublicJournalKey(key.publicKey());
    }

    @Bean
    Sequencer sequencer(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            JournalTree tree,
            CheckpointKey key,
            InstantSource clock) {
        return new Sequencer(jdbc, new TransactionTemplate(transactions), tree, key, clock);
    }

    @Bean
    Ids ids(InstantSource clock, RandomGenerator random) {
        return new Ids(clock, random);
    }
}
