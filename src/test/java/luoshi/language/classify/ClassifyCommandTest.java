package luoshi.language.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.language.messages.MessageTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_model_is_trained_judged_and_used() throws IOException {
        String table = table(200, 1);
        String model = folder.resolve("model").toString();
        assertThat(run("train", "--in", table, "--model", model)).startsWith("0 已学习 200 条，3 类");
        assertThat(run("evaluate", "--in", table(100, 2), "--model", model, "--json"))
                .startsWith("0 ").contains("\"macro_f1\":1.0", "\"confusion\"");
        assertThat(run("propose", "--in", table, "--model", model).lines()).hasSize(200);
        assertThat(run("train", "--in", table(20, 3), "--from", model, "--model", folder.resolve("next").toString()))
                .startsWith("0 已学习 20 条");
        assertThat(run("cross-validate", "--in", table, "--folds", "4")).startsWith("0 messages 200");
    }

    @Test
    void wrong_use_is_told_how_to_do_it() {
        assertThat(run()).startsWith("2 classify train");
        assertThat(run("train", "--in", "a.csv")).startsWith("2 ");
        assertThat(run("guess", "--in", "a.csv", "--model", "m")).startsWith("2 ");
        assertThat(run("cross-validate", "--in", "a.csv", "--folds", "1")).startsWith("2 ");
    }

    @Test
    void a_file_that_is_not_there_or_no_model_is_refused_in_a_sentence() throws IOException {
        assertThat(run("train", "--in", "nowhere.csv", "--model", "m")).startsWith("1 无法读写文件");
        Files.writeString(folder.resolve("text"), "not a model");
        assertThat(run("evaluate", "--in", table(10, 1), "--model", folder.resolve("text").toString()))
                .startsWith("1 ").contains("这不是分类模型文件");
    }

    /** Real messages; they stand beside the project on machines that have them. */
    @Test
    void real_messages_are_classified_at_least_as_well_as_measured() throws IOException {
        Path file = Path.of("../shared/data/messages/train.csv.gz");
        assumeTrue(Files.exists(file), "no messages beside the project: " + file);
        List<Example> examples = new ArrayList<>();
        MessageTable.forEach(file, row -> examples.add(new Example(row.words(), row.get("label"))));
        Evaluation evaluation = CrossValidation.run(examples, 5, 1);
        assertThat(evaluation.macroF1()).isGreaterThan(0.90);
    }

    private String table(int count, long seed) throws IOException {
        StringBuilder table = new StringBuilder("id,text,label\n");
        Invented.messages(count, seed).forEach(each -> table.append(seed).append(",\"").append(each.text()).append("\",")
                .append(each.label()).append('\n'));
        Path file = folder.resolve("table" + seed + ".csv");
        Files.writeString(file, table);
        return file.toString();
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = ClassifyCommand.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return code + " " + bytes.toString(StandardCharsets.UTF_8);
    }
}
