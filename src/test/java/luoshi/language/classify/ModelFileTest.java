package luoshi.language.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    @TempDir
    private Path folder;

    private final Classifier classifier = Training.learn(Invented.messages(60, 1), 1);
    private byte[] bytes = {};

    @BeforeEach
    void write() throws IOException {
        ModelFile.write(classifier, folder.resolve("model"));
        bytes = Files.readAllBytes(folder.resolve("model"));
    }

    @Test
    void what_is_read_proposes_as_what_was_written() throws IOException {
        ModelFile.Opened opened = ModelFile.read(folder.resolve("model"));
        assertThat(opened).isInstanceOfSatisfying(ModelFile.Opened.Model.class, model ->
                assertThat(Invented.messages(50, 2)).allSatisfy(each ->
                        assertThat(model.classifier().propose(each.text())).isEqualTo(classifier.propose(each.text()))));
    }

    @Test
    void writing_twice_gives_the_same_bytes_and_leaves_nothing_beside() throws IOException {
        ModelFile.write(Training.learn(Invented.messages(60, 1), 1), folder.resolve("model"));
        assertThat(Files.readAllBytes(folder.resolve("model"))).isEqualTo(bytes);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_changed_byte_is_noticed_wherever_it_stands() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] changed = bytes.clone();
            int at = i < 60 ? i : random.nextInt(bytes.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(ModelFile.read(changed)).as("byte " + at).isInstanceOf(ModelFile.Opened.Refused.class);
        }
    }

    @Test
    void a_cut_file_and_a_foreign_one_are_refused_with_their_reasons() {
        assertThat(ModelFile.read(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(refused(ModelFile.Reason.DAMAGED));
        assertThat(ModelFile.read("id,text\n".repeat(20).getBytes())).isEqualTo(refused(ModelFile.Reason.NOT_A_MODEL));
        assertThat(ModelFile.read(new byte[0])).isEqualTo(refused(ModelFile.Reason.NOT_A_MODEL));
        byte[] newer = bytes.clone();
        newer[11] = 9;
        assertThat(ModelFile.read(newer)).isEqualTo(refused(ModelFile.Reason.OTHER_VERSION));
        assertThat(ModelFile.Reason.OTHER_VERSION.sentence()).contains("重新训练", "train it again");
    }

    private static ModelFile.Opened refused(ModelFile.Reason reason) {
        return new ModelFile.Opened.Refused(reason);
    }
}
