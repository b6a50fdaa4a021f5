package luoshi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LogLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "caller 张三丰 said", "phone 13800138000 rang", "id 11010519491231002X seen", "mail zhang@example.cn bounced",
        "GET /matters?q=abc&from=home failed", "path /%E5%BC%A0%E4%B8%89 not found", "json \\u5f20\\u4e09 broken",
        "line 0531-8765 4321 busy"})
    void what_somebody_typed_is_taken_out(String said) {
        assertThat(Redaction.of(said)).contains("…")
                .doesNotContain("张三", "13800138000", "11010519491231002X", "zhang@", "q=abc", "%E5", "u5f20", "8765");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "mail for notice 0198c7a2-1f00-7e11-8a22-9b3c4d5e6f70 was not taken, try 3",
        "Request POST /matters/2026-000175/close-out-request failed, reference 1a2b3c4d", "journal at 102400 entries"})
    void ids_numbers_of_matters_and_references_stay(String said) {
        assertThat(Redaction.of(said)).isEqualTo(said);
    }

    @Test
    void an_error_tells_where_it_arose_and_not_what_it_quotes() {
        LoggingEvent event = event("a write failed",
                new IllegalArgumentException("cannot parse \"Zhang San\"", new SQLException("Key (login)=(zhangsan) already exists", "23505")));
        String line = new JsonLine().format(event);
        assertThat(line).contains("java.lang.IllegalArgumentException", "SQL state 23505", "LogLinesTest").doesNotContain("zhangsan");
        assertThat(JsonMapper.shared().readTree(line).path("error").isArray()).isTrue();
    }

    @Test
    void a_line_stays_one_line_whatever_is_logged() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder any = new StringBuilder();
            random.ints(60, 0, 0x3000).filter(Character::isDefined).forEach(any::appendCodePoint);
            any.append("\r\n\u2028{\"level\":\"forged\"}");
            String line = new JsonLine().format(event(any.toString(), null));
            assertThat(line.strip().lines().count()).as("seed %d", seed).isEqualTo(1);
            assertThat(JsonMapper.shared().readTree(line).path("level").asString()).as("seed %d", seed).isEqualTo("WARN");
        }
    }

    private static LoggingEvent event(String message, Throwable thrown) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        return new LoggingEvent("here", context.getLogger("luoshi.some"), Level.WARN, message, thrown, null);
    }
}
