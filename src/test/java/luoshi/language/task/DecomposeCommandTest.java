package luoshi.language.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DecomposeCommandTest {

    @TempDir
    Path folder;

    @Test
    void tasksArePrintedWithTheExactWordsOfTheSource() throws IOException {
        Path file = Files.writeString(folder.resolve("方案.txt"), "一、重点任务\n（一）优化服务。6月底前设立综合窗口。（责任单位：行政审批局）");
        JsonNode task = JsonMapper.shared().readTree(run(0, file.toString(), "--json", "--date", "2026-03-02")).get(0);
        assertThat(task.propertyNames()).containsExactly("text", "start", "end", "outline", "kind", "title", "responsible", "supporting",
                "due", "dueDate", "frequency", "quantity", "level", "confidence");
        assertThat(task.get("text").asString()).isEqualTo("6月底前设立综合窗口。");
        assertThat(Files.readString(file).substring(task.get("start").asInt(), task.get("end").asInt())).isEqualTo("6月底前设立综合窗口。");
        assertThat(task.get("outline").asString()).isEqualTo("一、重点任务 / （一）优化服务");
        assertThat(task.get("responsible").get(0).asString()).isEqualTo("行政审批局");
        assertThat(task.get("due").asString()).isEqualTo("6月底前");
        assertThat(task.get("dueDate").asString()).isEqualTo("2026-06-30");
        assertThat(task.get("supporting").isNull()).isTrue();
    }

    @Test
    void whatCannotBeReadOrMayNotIsSaidInBothLanguages() throws IOException {
        assertThat(run(1, folder.resolve("absent").toString(), "--json")).contains("找不到文件").contains("not there");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "绝密★长期\n建立台账。");
        assertThat(run(1, secret.toString(), "--json")).contains("涉密").doesNotContain("台账");
    }

    @Test
    void wrongUseIsAnsweredWithTheUse() {
        assertThat(run(2)).contains("decompose FILE");
        assertThat(run(2, "a.txt", "--date", "tomorrow")).contains("decompose FILE");
    }

    private static String run(int exit, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(DecomposeCommand.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8))).isEqualTo(exit);
        return out.toString(StandardCharsets.UTF_8);
    }
}
