package luoshi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.table.Table;
import luoshi.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void csv_in_either_coding_and_a_workbook_give_the_same_indicators() {
        String csv = "指标编号,考核指标,类别,权重,目标,现状,位次,失分,失分原因,截至,责任科室,措施\n"
                + "2.1,市容考评,城市管理,10分,≥ 92 分,88.7 分,第10名/12,-2.5分,早市垃圾滞留,2026年2月26日,城管办,专人清运\n";
        Table table = new Table("s", List.of("code", "name", "category", "points", "target", "now", "place", "of", "lost", "why",
                "as of", "unit", "remedy"), List.of(new Table.Row(2, List.of("２.１", "市容考评", "城市管理", "10", "≥ 92 分",
                "88.7 分", "10", "12", "2.5", "早市垃圾滞留", "2026-02-26", "城管办", "专人清运"))));
        Figures figures = new Figures("88.7 分", 10, 12, new BigDecimal("2.5"), "早市垃圾滞留", LocalDate.of(2026, 2, 26));
        for (byte[] content : List.of(bytes(csv), csv.replace("≥", ">").getBytes(Charset.forName("GBK")), TableWriter.xlsx(List.of(table)))) {
            IndicatorFile file = IndicatorFile.read(content, 2026, TODAY);
            assertThat(file.errors()).isEmpty();
            IndicatorFile.Row row = file.rows().getFirst();
            assertThat(row.code()).isEqualTo("2.1");
            assertThat(row.points()).isEqualByComparingTo("10");
            assertThat(row.figures()).isEqualTo(figures);
            assertThat(row.unit()).isEqualTo("城管办");
            assertThat(row.remedy()).isEqualTo("专人清运");
        }
    }

    @Test
    void the_blank_table_of_either_language_is_read_and_what_is_given_out_is_taken_in_again() {
        Messages messages = Messages.fromClasspath();
        Indicator indicator = new Indicator(new UUID(0, 1), new UUID(0, 2), "01.101.", 2026, "3.1", "隐患整改率", "安全生产",
                new BigDecimal("10.00"), "100%", new Figures("98%", 2, 12, new BigDecimal("0.50"), "一处逾期", TODAY),
                new UUID(0, 3), "逐处复查", null, null, 1);
        for (Language language : Language.values()) {
            assertThat(IndicatorFile.read(IndicatorSheet.blankXlsx(messages, language), 2026, TODAY).errors()).isEmpty();
            assertThat(IndicatorFile.read(IndicatorSheet.blankCsv(messages, language), 2026, TODAY).errors()).isEmpty();
            byte[] given = IndicatorSheet.xlsx(messages, language, List.of(indicator), _ -> "应急办");
            assertThat(IndicatorFile.read(given, 2026, TODAY).rows()).containsExactly(new IndicatorFile.Row("3.1", "隐患整改率",
                    "安全生产", BigDecimal.TEN, "100%", new Figures("98%", 2, 12, new BigDecimal("0.5"), "一处逾期", TODAY), "应急办",
                    "逐处复查", 2));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        ",甲,1,,,,| code | missing",
        "1,,1,,,,| name | missing",
        "1,甲,很多,,,,| points | points",
        "1,甲,1001,,,,| points | points",
        "1,甲,1,90,三,,2026-03-01| place | number",
        "1,甲,1,90,3,,2026-03-01| place | place-whole",
        "1,甲,1,90,13/12,,2026-03-01| place | place-range",
        "1,甲,1,90,,,| as-of | day",
        "1,甲,1,90,,,2026-02-30| as-of | day",
        "1,甲,1,90,,,2026-03-03| as-of | as-of-future",
        "1,甲,1,90,,,2025-12-31| as-of | as-of-year",
        "1,甲,1,,,2,2026-03-01| lost | lost-more",
        "1,甲,1,,,0.5,2026-03-01| why | lost-why",
        "1,甲,1,,,,2026-03-01| now | figures-empty",
    })
    void each_row_that_cannot_be_taken_in_is_named_with_its_column(String row, String column, String rule) {
        IndicatorFile file = IndicatorFile.read(bytes("编号,指标名称,分值,现状,位次,已失分,数据日期\n" + row + "\n"), 2026, TODAY);
        assertThat(file.rows()).isEmpty();
        assertThat(file.errors()).extracting(IndicatorFile.RowError::line, IndicatorFile.RowError::column, IndicatorFile.RowError::key)
                .containsExactly(org.assertj.core.api.Assertions.tuple(2L, column, "indicator.bar." + rule));
    }

    @Test
    void a_code_stands_once_in_a_list_and_needed_columns_must_be_there() {
        assertThat(IndicatorFile.read(bytes("编号,指标名称,分值\n1,甲,1\n１,乙,2\n"), 2026, TODAY).errors())
                .extracting(IndicatorFile.RowError::key).containsExactly("indicator.bar.code-twice");
        assertThat(IndicatorFile.read(bytes("编号,目标\n1,甲\n"), 2026, TODAY).errors())
                .extracting(IndicatorFile.RowError::column).containsExactly("name", "points");
    }

    @Test
    void a_list_at_the_limit_is_read_and_one_past_it_is_refused() {
        StringBuilder table = new StringBuilder("编号,指标名称,分值\n");
        for (int i = 1; i <= IndicatorFile.MOST_ROWS; i++) {
            table.append(i).append(",指标,1\n");
        }
        assertThat(IndicatorFile.read(bytes(table.toString()), 2026, TODAY).rows()).hasSize(IndicatorFile.MOST_ROWS);
        assertThat(IndicatorFile.read(bytes(table + "x,指标,1\n"), 2026, TODAY).errors())
                .extracting(IndicatorFile.RowError::key).containsExactly("table.refused.rows");
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
