package luoshi.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommaTableTest {

    @Test
    void quotes_hold_commas_line_ends_and_doubled_quotes() throws IOException {
        String table = "\ufeffid,text\r\n1,\"甲,\n乙 \"\"丙\"\"\"\r\n2,丁\n";
        assertThat(CommaTable.read(new ByteArrayInputStream(table.getBytes(UTF_8))))
                .isEqualTo(List.of(Map.of("id", "1", "text", "甲,\n乙 \"丙\""), Map.of("id", "2", "text", "丁")));
    }

    @Test
    void a_row_that_lacks_fields_has_empty_ones() throws IOException {
        assertThat(CommaTable.read(new ByteArrayInputStream("a,b\n1".getBytes(UTF_8))))
                .containsExactly(Map.of("a", "1", "b", ""));
    }
}
