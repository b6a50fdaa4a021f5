package luoshi.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadCommandTest {

    @Test
    void it_tells_where_what_was_found_stands() {
        assertThat(run(0, "times", "上周三停电", "--on", "2026-03-02")).contains("0\t3\tDAY 2026-02-25\t上周三");
        assertThat(run(0, "reply", "--message", "湖滨路路灯不亮", "--reply", "您好，已转交住建局。")).contains("HANDED_ON_ONLY");
    }

    @Test
    void other_programs_get_it_as_json() {
        assertThat(run(0, "times", "停电", "上周三停电", "--on", "2026-03-02", "--json").replaceAll("\\s+", ""))
                .isEqualTo("[{\"text\":\"上周三\",\"start\":0,\"end\":3,\"reading\":\"DAY2026-02-25\",\"line\":2}]");
        for (String reader : List.of("places", "times", "numbers", "identity", "vague")) {
            assertThat(run(0, reader, "", "--json").replaceAll("\\s+", "")).as(reader).isEqualTo("[]");
        }
        assertThat(run(0, "reply", "--json", "--message", "湖滨路路灯不亮", "--reply", "您好，已转交住建局。").replaceAll("\\s+", ""))
                .startsWith("{\"completeness\":{\"grade\":\"poor\",\"reasons\":[{\"reason\":\"handed_on_only\"")
                .endsWith("}");
        assertThat(run(0, "numbers", "--json", "--evaluate", "src/test/resources/luoshi/language/number/gold.txt"))
                .contains("\"kept\"", "\"readRightly\"", "\"mistakes\"");
    }

    @Test
    void it_measures_itself_on_a_gold() {
        assertThat(run(0, "numbers", "--evaluate", "src/test/resources/luoshi/language/number/gold.txt"))
                .contains("tune:", "kept:", "F1 1.000");
    }

    @Test
    void wrong_use_is_answered_with_the_right_one() {
        assertThat(run(2)).contains("luoshi read places");
        assertThat(run(2, "weather", "晴")).contains("luoshi read places");
        assertThat(run(2, "times", "昨天", "--on", "yesterday")).contains("yesterday");
        assertThat(run(2, "places", "--in", "no-such-file")).contains("no-such-file");
    }

    private static String run(int code, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(LanguageCommands.run("read", List.of(arguments), new PrintStream(bytes, true, UTF_8))).isEqualTo(code);
        return bytes.toString(UTF_8);
    }
}
