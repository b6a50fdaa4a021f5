package luoshi.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import luoshi.account.Role;
import luoshi.database.DataFolder;
import luoshi.database.TestDatabase;
import luoshi.journal.FieldCipher;
import luoshi.journal.StreamId;
import luoshi.journal.VersionConflict;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class RulebookIT {

    @TempDir
    Path keys;

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);
    private static final RuleKey ACCEPT = new RuleKey("matter.accept-within");

    @Test
    void aChangeIsAnEventAndOfTwoWhoChangeAtOnceTheSecondIsTold() {
        try (AnnotationConfigApplicationContext house = house()) {
            RulebookChanges changes = house.getBean(RulebookChanges.class);
            Rulebook rulebook = house.getBean(Rulebook.class);
            SetRule wish = new SetRule(ACCEPT, 0, " ３ ", TODAY.plusDays(1), "decision 7", "too short in practice");

            assertThat(changes.handle(districtOffice(), wish)).isEqualTo(new RuleChange.Made(1));
            assertThatThrownBy(() -> changes.handle(districtOffice(), wish)).isInstanceOf(VersionConflict.class);

            assertThat(house.getBean(JdbcClient.class)
                            .sql("select convert_from(payload, 'UTF8') from journal_entry where type = 'rule.set' and schema = 1")
                            .query(String.class)
                            .single())
                    .as("the stored form stays for ever")
                    .isEqualTo("{\"key\":\"matter.accept-within\",\"value\":\"3\",\"unit\":\"WORKING_DAY\",\"validFrom\":\"2026-09-29\","
                            + "\"source\":\"decision 7\",\"reason\":\"too short in practice\"}");
            assertThat(rulebook.number(ACCEPT, TODAY)).isEqualTo(2);
            assertThat(rulebook.number(ACCEPT, TODAY.plusDays(1))).isEqualTo(3);
            assertThat(rulebook.version()).endsWith(".1");
            RuleEntry entry = rulebook.entries().stream()
                    .filter(each -> each.key().equals(ACCEPT.value()))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.value()).isEqualTo("2");
            assertThat(entry.next(TODAY)).isNotNull();
            assertThat(entry.history()).singleElement().satisfies(setting -> {
                assertThat(setting.source()).isEqualTo("decision 7");
                assertThat(setting.person()).isEqualTo(new UUID(0, 1));
            });
        }
    }

    private static Viewer districtOffice() {
        return new Viewer(new UUID(0, 1), List.of(new HeldPost(
                new UUID(0, 2), new UUID(0, 3), "01.", "post", Set.of(Role.DISTRICT_OFFICE), List.of("01."), null)));
    }

    private AnnotationConfigApplicationContext house() {
        DataSource database = TestDatabase.fresh();
        AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
        house.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        house.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        house.registerBean(InstantSource.class, () -> InstantSource.fixed(Instant.parse("2026-09-28T01:00:00Z")));
        house.registerBean("random", RandomGenerator.class, () -> new Random(7));
        house.registerBean(FieldCipher.class, PlainWords::new);
        house.registerBean(DataFolder.class, () -> {
            DataFolder folder = new DataFolder(keys);
            folder.open();
            return folder;
        });
        house.scan("luoshi.journal");
        house.register(RulebookConfiguration.class);
        house.refresh();
        return house;
    }

    /** Sealing is the vault's own matter; here the words stay readable. */
    private static final class PlainWords implements FieldCipher {

        @Override
        public String seal(StreamId subject, String plain) {
            return plain;
        }

        @Override
        public Optional<String> open(StreamId subject, String sealed) {
            return Optional.of(sealed);
        }
    }
}
