package luoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.database.DataFolder;
import luoshi.operation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bars a start is told in one sentence, in both languages, before anything was started. */
class StartFailuresTest {

    @TempDir
    Path place;

    @Test
    void a_port_in_use() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(place.resolve("data"), String.valueOf(other.getLocalPort())))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll("Port " + other.getLocalPort(), "--port", "端口");
        }
        assertThat(place.resolve("data/database")).doesNotExist();
    }

    @Test
    void a_folder_on_which_another_program_works() throws Exception {
        DataFolder other = new DataFolder(place.resolve("data"));
        other.open();
        assertThatThrownBy(() -> start(place.resolve("data"), "0"))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("--data", "另一个程序");
        other.close();
    }

    @Test
    void a_folder_that_is_a_file() throws Exception {
        Path file = Files.writeString(place.resolve("data"), "a letter");
        assertThatThrownBy(() -> start(file, "0")).isInstanceOf(Refusal.class).hasMessageContaining("cannot be used");
        assertThat(file).hasContent("a letter");
    }

    @Test
    void real_work_on_a_demonstration_and_a_demonstration_on_real_work() throws Exception {
        DataFolder demonstration = new DataFolder(place.resolve("demonstration"));
        demonstration.markAsDemonstration("2026-03-02");
        assertThatThrownBy(() -> Server.serve(CommandLine.of("serve", "--data", demonstration.root().toString()), System.out))
                .isInstanceOf(Refusal.class).hasMessageContaining("demonstration");
        Files.createDirectories(place.resolve("real/database"));
        assertThatThrownBy(() -> DemonstrationServer.demonstrate(
                        CommandLine.of("demo", "--fresh", "--data", place.resolve("real").toString()), System.out))
                .isInstanceOf(Refusal.class).hasMessageContaining("real data");
        assertThat(place.resolve("real/database")).isDirectory();
    }

    private static void start(Path data, String port) {
        DataFolder folder = new DataFolder(data);
        CommandLine line = CommandLine.of("serve", "--port", port);
        Server.start(line, folder, List.copyOf(Settings.of(line, folder)));
    }
}
