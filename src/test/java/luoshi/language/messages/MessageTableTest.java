package luoshi.language.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTableTest {

    private static final String TABLE = "id,subject,detail\n1,路灯不亮,\"说了三次,\n仍说\"\"再等\"\"\"\r\n2,水管漏水,夜里\n";

    @Test
    void a_field_in_quotes_may_hold_commas_lines_and_quotes() throws IOException {
        List<MessageRow> rows = rows(TABLE.getBytes(StandardCharsets.UTF_8));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().get("detail")).isEqualTo("说了三次,\n仍说\"再等\"");
        assertThat(rows.getFirst().words()).isEqualTo("路灯不亮\n说了三次,\n仍说\"再等\"");
        assertThat(rows.getLast().get("none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void the_encodings_that_offices_send_are_read(String charset) throws IOException {
        assertThat(rows(TABLE.getBytes(Charset.forName(charset))).getFirst().get("subject")).isEqualTo("路灯不亮");
    }

    @Test
    void a_byte_order_mark_and_gzip_change_nothing() throws IOException {
        byte[] marked = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(marked);
        }
        assertThat(rows(marked)).isEqualTo(rows(TABLE.getBytes(StandardCharsets.UTF_8)));
        assertThat(rows(packed.toByteArray())).isEqualTo(rows(marked));
    }

    @Test
    void a_field_is_read_up_to_its_limit_and_refused_one_past_it() throws IOException {
        String most = "x".repeat(MessageTable.MOST_CHARACTERS_OF_A_FIELD);
        assertThat(rows(("id\n" + most).getBytes(StandardCharsets.UTF_8)).getFirst().get("id")).hasSize(most.length());
        assertThatThrownBy(() -> rows(("id\n" + most + "x").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MessageTable.TooLarge.class)
                .hasMessageContaining("第 2 行");
        assertThatThrownBy(() -> rows(",".repeat(MessageTable.MOST_COLUMNS).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(MessageTable.TooLarge.class);
    }

    @Test
    void no_bytes_crash_it() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = random.nextInt(3) == 0 ? (byte) ",\"\n\r".charAt(random.nextInt(4)) : bytes[i];
            }
            long own = seed;
            rows(bytes).forEach(row -> assertThat(row.words()).as("seed " + own).isNotNull());
        }
    }

    private static List<MessageRow> rows(byte[] bytes) throws IOException {
        List<MessageRow> rows = new ArrayList<>();
        MessageTable.forEach(new ByteArrayInputStream(bytes), rows::add);
        return rows;
    }
}
