package luoshi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./luoshi bench kills --times 1000}; see {@link KillHarness} for how it is done. */
class KillsIT {

    @Test
    void no_acknowledged_write_is_lost_when_program_and_database_are_killed_under_load() throws Exception {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        System.setProperty("luoshi.class.path", classes);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = BenchCommand.run(
                List.of("kills", "--times", "3", "--seed", "3"),
                _ -> {
                    throw new IllegalStateException("kills work on a program of their own");
                },
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).containsPattern("missing +0\\.000");
    }
}
