package luoshi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import luoshi.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Method: a small journal is written and sequenced in a real PostgreSQL; then one thing is changed behind the program's
 * back, as somebody with the database's password could, and the verification must name it.
 */
class JournalIT {

    private static final Act ACT = new Act(new UUID(7, 7), null, null, Instant.parse("2026-03-02T01:00:00Z"));

    @TempDir
    Path keys;

    private JdbcClient jdbc;
    private Journal journal;
    private Sequencer sequencer;
    private CheckpointKey key;

    sealed interface NoteEvent extends Event {
        @Named("test.noted")
        record Noted(Words words, int number) implements NoteEvent {}
    }

    @BeforeEach
    void start() {
        DataSource database = TestDatabase.fresh();
        jdbc = JdbcClient.create(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        InstantSource clock = InstantSource.fixed(ACT.at());
        FieldCipher open = new FieldCipher() {
            @Override
            public String seal(StreamId subject, String plain) {
                return plain;
            }

            @Override
            public Optional<String> open(StreamId subject, String sealed) {
                return Optional.of(sealed);
            }
        };
        EventCodec codec = new EventCodec(new EventTypes(List.of(new EventFamily(NoteEvent.class))), List.of(), open);
        journal = new JournalStore(jdbc, transaction, codec, clock, List.of(), List.of(), new Random(1));
        key = CheckpointKey.in(keys);
        sequencer = new Sequencer(jdbc, transaction, new JournalTree(jdbc), key, clock);
    }

    @Test
    void what_is_appended_is_read_again_in_order() {
        StreamId stream = write(5, 1);
        History history = journal.read(stream);
        assertThat(history.version()).isEqualTo(5);
        assertThat(history.events()).first().isEqualTo(new NoteEvent.Noted(Words.of("第 0 条"), 0));
        assertThat(history.entries()).extracting(Recorded::version).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void of_many_who_append_at_once_one_wins_and_nothing_is_half_saved() throws Exception {
        StreamId stream = write(1, 1);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int number = i;
                writers.add(() -> {
                    try {
                        journal.append(new Append(stream, 1, ACT, List.of(noted(number), noted(number))));
                        return true;
                    } catch (VersionConflict second) {
                        return false;
                    }
                });
            }
            int won = 0;
            for (Future<Boolean> each : threads.invokeAll(writers)) {
                won += each.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(journal.read(stream).version()).isEqualTo(3);
    }

    @Test
    void of_several_streams_all_move_or_none() {
        StreamId one = write(1, 1);
        StreamId two = new StreamId("note", new UUID(9, 9));
        assertThatThrownBy(() -> journal.appendAll(List.of(
                        new Append(two, 0, ACT, List.of(noted(1))), new Append(one, 0, ACT, List.of(noted(2))))))
                .isInstanceOf(VersionConflict.class);
        assertThat(journal.read(two).isEmpty()).isTrue();
    }

    @Test
    void a_sound_journal_verifies_and_its_origin_is_proven_by_the_key() throws Exception {
        write(20, 1);
        sequence();
        PublicKey published = CheckpointKey.publicKey(key.publicKey());
        assertThat(Verification.of(jdbc, null, null)).isEqualTo(new Verification.Report(20, List.of(), false));
        assertThat(Verification.of(jdbc, published, null)).isEqualTo(new Verification.Report(20, List.of(), true));
    }

    @Test
    void a_foreign_key_is_noticed() throws Exception {
        write(3, 1);
        sequence();
        Path other = Files.createDirectory(keys.resolve("other"));
        PublicKey foreign = CheckpointKey.publicKey(CheckpointKey.in(other).publicKey());
        assertThat(Verification.of(jdbc, foreign, null).findings()).isNotEmpty();
    }

    @Test
    void every_changed_bit_of_a_payload_is_found() {
        write(3, 1);
        sequence();
        byte[] payload = jdbc.sql("select payload from journal_entry where version = 2").query(byte[].class).single();
        for (int bit = 0; bit < payload.length * 8; bit++) {
            byte[] changed = payload.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            jdbc.sql("update journal_entry set payload = :p where version = 2").param("p", changed).update();
            assertThat(Verification.of(jdbc, null, null).findings()).as("bit %d", bit).anyMatch(f -> f.contains("was changed"));
        }
    }

    @Test
    void every_changed_field_is_found() {
        write(3, 1);
        sequence();
        for (String change : new String[] {
            "update journal_entry set type = 'test.other' where version = 2",
            "update journal_entry set schema = 2 where version = 2",
            "update journal_entry set person = gen_random_uuid() where version = 2",
            "update journal_entry set post = gen_random_uuid() where version = 2",
            "update journal_entry set on_behalf_of = gen_random_uuid() where version = 2",
            "update journal_entry set at = at + interval '1 microsecond' where version = 2",
            "update journal_entry set recorded_at = recorded_at - interval '1 microsecond' where version = 2"
        }) {
            assertFoundAndUndone(change);
        }
    }

    @Test
    void every_deleted_entry_every_swap_and_every_cut_is_found() throws Exception {
        write(12, 1);
        sequence();
        String outside = new JournalTree(jdbc).newestCheckpoint().orElseThrow();
        for (int version = 1; version <= 12; version++) {
            assertFoundAndUndone("delete from journal_entry where version = " + version);
            assertFoundAndUndone("delete from journal_leaf where version = " + version);
        }
        Random random = new Random(12);
        for (int i = 0; i < 30; i++) {
            int one = random.nextInt(12) + 1;
            int two = one % 12 + 1;
            assertFoundAndUndone("update journal_entry a set payload = b.payload from journal_entry b where a.version = "
                    + one + " and b.version = " + two);
        }
        for (int last = 11; last >= 0; last--) {
            // Whoever cuts the newest off everywhere, checkpoints included, is found by the one kept outside.
            jdbc.sql("delete from journal_entry where version > :last").param("last", last).update();
            jdbc.sql("delete from journal_leaf where version > :last").param("last", last).update();
            jdbc.sql("delete from journal_checkpoint").update();
            if (last > 0) {
                jdbc.sql("update journal_stream set version = :last").param("last", last).update();
            } else {
                jdbc.sql("delete from journal_stream").update();
            }
            assertThat(Verification.of(jdbc, null, null).isSound()).as("from inside nothing shows").isTrue();
            assertThat(Verification.of(jdbc, CheckpointKey.publicKey(key.publicKey()), outside).findings())
                    .anyMatch(finding -> finding.contains("cut off"));
        }
    }

    @Test
    void an_entry_that_was_slipped_in_without_a_leaf_is_found() {
        write(2, 1);
        sequence();
        jdbc.sql("update journal_stream set version = 3").update();
        jdbc.sql("""
                        insert into journal_entry select stream_kind, stream_id, 3, type, schema, person, post,
                               on_behalf_of, at, recorded_at, payload from journal_entry where version = 2
                        """)
                .update();
        assertThat(Verification.of(jdbc, null, null).findings()).anyMatch(finding -> finding.contains("no leaf"));
    }

    private void assertFoundAndUndone(String change) {
        for (String table : new String[] {"journal_entry", "journal_leaf"}) {
            jdbc.sql("create table kept_" + table + " as table " + table).update();
        }
        jdbc.sql(change).update();
        assertThat(Verification.of(jdbc, null, null).findings()).as(change).isNotEmpty();
        for (String table : new String[] {"journal_entry", "journal_leaf"}) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("insert into journal_entry table kept_journal_entry").update();
        jdbc.sql("insert into journal_leaf table kept_journal_leaf").update();
        for (String table : new String[] {"journal_entry", "journal_leaf"}) {
            jdbc.sql("drop table kept_" + table).update();
        }
    }

    private StreamId write(int events, long id) {
        StreamId stream = new StreamId("note", new UUID(1, id));
        List<NoteEvent> notes = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            notes.add(noted(i));
        }
        journal.append(new Append(stream, 0, ACT, notes));
        return stream;
    }

    private static NoteEvent noted(int number) {
        return new NoteEvent.Noted(Words.of("第 " + number + " 条"), number);
    }

    private void sequence() {
        while (sequencer.step() > 0) {
            continue;
        }
    }
}
