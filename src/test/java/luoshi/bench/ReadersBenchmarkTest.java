package luoshi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class ReadersBenchmarkTest {

    @Test
    void every_reader_is_measured_against_a_plain_look_and_no_program_is_started_for_it() throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        int code = BenchCommand.run(List.of("readers", "--times", "2", "--seed", "7", "--json"),
                ReadersBenchmarkTest::noProgram, new PrintStream(told, true, StandardCharsets.UTF_8));

        List<String> lines = told.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(code).isZero();
        for (String reader : List.of("places", "times", "numbers", "identity", "vague", "pairs for search", "reply", "outline",
                "tasks", "class")) {
            assertThat(lines).as(reader).anySatisfy(line -> assertThat(line)
                    .contains("\"what\":\"" + reader + ", ", "\"n\":2", "\"against\":\"plain look"));
        }
    }

    private static ConfigurableApplicationContext noProgram(Path data) {
        throw new AssertionError("a program was started on " + data);
    }
}
