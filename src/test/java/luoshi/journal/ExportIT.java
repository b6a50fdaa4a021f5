package luoshi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import luoshi.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Method: a journal of some streams, one of them of a sealed kind, is sequenced and exported; the export is verified by
 * itself, then changed line by line, and each change must be found.
 */
class ExportIT {

    private static final Act ACT = new Act(new UUID(7, 7), null, null, Instant.parse("2026-03-02T01:00:00Z"));
    private static final List<SealedKind> SEALED = List.of(new SealedKind("sealed-report"));

    @TempDir
    Path folder;

    private JdbcClient jdbc;
    private Journal journal;
    private Sequencer sequencer;
    private CheckpointKey key;
    private long streams;

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
        EventCodec codec = new EventCodec(new EventTypes(List.of(new EventFamily(NoteEvent.class))), List.of(), new OpenCipher());
        journal = new JournalStore(jdbc, transaction, codec, clock, List.of(), SEALED, new Random(6_962));
        key = CheckpointKey.in(folder);
        sequencer = new Sequencer(jdbc, transaction, new JournalTree(jdbc), key, clock);
    }

    @Test
    void a_whole_export_is_sound_and_its_origin_is_proven_by_key_or_by_an_older_checkpoint() throws Exception {
        write("note", 7);
        sequencer.step();
        String older = new JournalTree(jdbc).newestCheckpoint().orElseThrow();
        write("note", 5);
        write("sealed-report", 2);
        sequencer.step();
        String export = export();
        assertThat(verify(export, null, null).findings()).isEmpty();
        assertThat(verify(export, null, null).originProven()).isFalse();
        assertThat(verify(export, key(), null).originProven()).isTrue();
        assertThat(verify(export, null, older).originProven()).isTrue();
        assertThat(verify(export, null, older).entries()).isEqualTo(14);
    }

    @Test
    void every_line_that_is_changed_dropped_doubled_or_swapped_is_found() throws Exception {
        write("note", 20);
        write("sealed-report", 3);
        sequencer.step();
        List<String> lines = export().lines().toList();
        int tried = 0;
        for (int i = 1; i < lines.size() - 1; i++) {
            List<String> dropped = new ArrayList<>(lines);
            dropped.remove(i);
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, lines.get(i));
            List<String> swapped = new ArrayList<>(lines);
            swapped.set(i, lines.get(i == 1 ? 2 : 1));
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, flipped(lines.get(i)));
            for (List<String> each : List.of(dropped, doubled, swapped, changed)) {
                assertThat(verify(String.join("\n", each), null, null).findings()).as("line %s", i).isNotEmpty();
                tried++;
            }
        }
        assertThat(tried).isEqualTo(23 * 4);
    }

    @Test
    void every_cut_is_found_and_so_is_a_journal_that_was_written_anew() throws Exception {
        write("note", 12);
        sequencer.step();
        String outside = new JournalTree(jdbc).newestCheckpoint().orElseThrow();
        List<String> lines = export().lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            assertThat(verify(String.join("\n", lines.subList(0, i)), null, outside).findings()).isNotEmpty();
        }
        start();
        write("note", 13);
        sequencer.step();
        assertThat(verify(export(), null, null).findings()).as("consistent in itself").isEmpty();
        assertThat(verify(export(), null, outside).findings()).as("but another history").isNotEmpty();
    }

    @Test
    void of_a_sealed_kind_nothing_leaves_but_a_salted_hash() throws Exception {
        StreamId report = write("sealed-report", 1);
        StreamId twin = write("sealed-report", 1);
        sequencer.step();
        String export = export();
        assertThat(export).doesNotContain("sealed-report", report.id().toString(), twin.id().toString(), "test.noted");
        assertThat(jdbc.sql("select count(*) from journal_entry where length(salt) = 16").query(Integer.class).single()).isEqualTo(2);
        List<EntryHeads.Head> heads = new EntryHeads(jdbc, SEALED).page(new EntryHeads.Wanted(null, "", null, null, null, 50));
        assertThat(heads).hasSize(2).allMatch(each -> each.stream() == null && each.person() == null && each.type().isEmpty());
        assertThat(new EntryHeads(jdbc, SEALED).page(new EntryHeads.Wanted(ACT.person(), "", null, null, null, 50)))
                .as("a filter does not tell either").isEmpty();
        assertThat(new EntryHeads(jdbc, SEALED).types()).isEmpty();
    }

    @Test
    void the_tree_in_rows_gives_the_roots_and_proofs_of_rfc_6962() {
        for (int batch : new int[] {1, 2, 3, 7, 19, 31}) {
            write("note", batch);
            sequencer.step();
        }
        List<byte[]> leaves = new JournalTree(jdbc).leaves(63);
        RootBuilder builder = new RootBuilder();
        for (int size = 1; size <= 63; size++) {
            builder.add(leaves.get(size - 1));
            TreeNodes nodes = new TreeNodes(jdbc);
            List<byte[]> beginning = leaves.subList(0, size);
            assertThat(nodes.root(size)).isEqualTo(MerkleTree.root(beginning));
            assertThat(builder.root()).isEqualTo(MerkleTree.root(beginning));
            for (int index = 0; index < size; index++) {
                assertThat(nodes.inclusionProof(index, size)).containsExactlyElementsOf(MerkleTree.inclusionProof(beginning, index));
                assertThat(nodes.consistencyProof(index + 1, size))
                        .containsExactlyElementsOf(MerkleTree.consistencyProof(beginning, index + 1));
            }
        }
    }

    @Test
    void the_command_reads_an_export_without_any_database() throws Exception {
        write("note", 3);
        sequencer.step();
        Path file = folder.resolve("journal.ndjson");
        Files.writeString(file, export());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(VerifyCommand.run(
                        List.of("--export", file.toString(), "--key", folder.resolve("journal.pub").toString()), new PrintStream(said)))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("3 entries, consistent, origin proven");
        Files.writeString(file, export().replace("\"version\":2", "\"version\":9"));
        assertThat(VerifyCommand.run(List.of("--export", file.toString()), new PrintStream(said))).isEqualTo(1);
    }

    private StreamId write(String kind, int events) {
        StreamId stream = new StreamId(kind, new UUID(6_962, ++streams));
        for (int i = 0; i < events; i++) {
            journal.append(new Append(stream, i, ACT, List.of(new NoteEvent.Noted(Words.of("第 " + i + " 条"), i))));
        }
        return stream;
    }

    private String export() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JournalExport(jdbc, SEALED).write(out, key.publicKey());
        return out.toString(StandardCharsets.UTF_8);
    }

    private PublicKey key() throws Exception {
        return CheckpointKey.publicKey(key.publicKey());
    }

    private static Verification.Report verify(String export, PublicKey key, String outside) throws Exception {
        return ExportVerification.of(new BufferedReader(new StringReader(export)), key, outside);
    }

    /** Changes one bit of the payload, or of the hash where there is nothing else. */
    private static String flipped(String line) {
        ObjectNode node = (ObjectNode) JsonMapper.shared().readTree(line);
        ObjectNode place = node.get("entry").isNull() ? node : (ObjectNode) node.get("entry");
        String field = node.get("entry").isNull() ? "leaf" : "payload";
        byte[] bytes = Base64.getDecoder().decode(place.get(field).asString());
        bytes[bytes.length / 2] ^= 1;
        place.put(field, Base64.getEncoder().encodeToString(bytes));
        return JsonMapper.shared().writeValueAsString(node);
    }

    private static final class OpenCipher implements FieldCipher {
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
