package luoshi.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import luoshi.table.Table;
import luoshi.table.TableWriter;
import org.junit.jupiter.api.Test;

class OpinionFileTest {

    private static final OpinionFile.Row FIRST = new OpinionFile.Row(
            "1", "路灯", "湖滨路路灯不亮", LocalDateTime.of(2026, 1, 31, 9, 30), "城市管理", 1);

    @Test
    void csv_in_either_coding_and_a_workbook_give_the_same_opinions() {
        String csv = "编号,主题,内容,时间,类别\n1,路灯,湖滨路路灯不亮,2026/1/31 9:30,城市管理\n";
        Table table = new Table("s", List.of("编号", "主题", "内容", "时间", "类别"), List.of(
                new Table.Row(2, List.of("1", "路灯", "湖滨路路灯不亮", "2026-01-31T09:30", "城市管理"))));
        for (byte[] content : List.of(csv.getBytes(StandardCharsets.UTF_8), csv.getBytes(Charset.forName("GBK")),
                TableWriter.xlsx(List.of(table)))) {
            OpinionFile file = OpinionFile.read(content);
            assertThat(file.errors()).isEmpty();
            assertThat(file.rows()).containsExactly(FIRST);
        }
    }

    @Test
    void rows_without_a_number_are_known_by_their_words() {
        byte[] csv = "内容\n甲\n乙\n甲\n".getBytes(StandardCharsets.UTF_8);
        OpinionFile file = OpinionFile.read(csv);
        String first = file.rows().getFirst().external();
        assertThat(first).matches("#[0-9a-f]{10}");
        assertThat(file.rows()).extracting(OpinionFile.Row::external).hasSize(3).doesNotHaveDuplicates().contains(first + "-2");
        assertThat(OpinionFile.read(csv).rows()).isEqualTo(file.rows());
    }

    @Test
    void a_row_that_the_register_holds_is_left_out_and_one_with_other_words_is_an_error() {
        OpinionFile file = OpinionFile.read("编号,主题,内容\n1,路灯,不亮\n2,井盖,松动\n3,水管,漏水\n".getBytes(StandardCharsets.UTF_8));
        OpinionImport looked = OpinionImport.of("a.csv", "seen", file, Map.of("1", "路灯\n不亮", "3", "水管\n爆了"));
        assertThat(looked.fresh()).extracting(OpinionFile.Row::external).containsExactly("2");
        assertThat(looked.known()).isOne();
        assertThat(looked.errors()).containsExactly(new OpinionFile.RowError(3, "id", "opinion.import.other-words"));
        assertThat(looked.isReady()).isFalse();
    }

    @Test
    void each_row_that_cannot_be_read_is_named_with_its_column() {
        String csv = "编号,内容,时间\n1,甲,昨天\n2,,\n3,乙,2026-01-31 09:30\n3,丙,\n";
        OpinionFile file = OpinionFile.read(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(file.rows()).extracting(OpinionFile.Row::external).containsExactly("3");
        assertThat(file.errors()).containsExactly(
                new OpinionFile.RowError(1, "time", "opinion.import.time"),
                new OpinionFile.RowError(2, "text", "opinion.import.empty"),
                new OpinionFile.RowError(4, "id", "opinion.import.twice"));
    }

    @Test
    void a_table_without_the_words_and_one_past_the_limit_are_refused_as_a_whole() {
        assertThat(OpinionFile.read("编号,主题\n1,甲\n".getBytes(StandardCharsets.UTF_8)).errors())
                .extracting(OpinionFile.RowError::key).containsExactly("opinion.import.no-text-column");
        StringBuilder many = new StringBuilder("内容\n");
        many.repeat("甲\n", OpinionFile.MOST_ROWS);
        assertThat(OpinionFile.read(many.toString().getBytes(StandardCharsets.UTF_8)).rows()).hasSize(OpinionFile.MOST_ROWS);
        assertThat(OpinionFile.read(many.append("乙\n").toString().getBytes(StandardCharsets.UTF_8)).errors())
                .extracting(OpinionFile.RowError::key).containsExactly("table.refused.rows");
    }
}
