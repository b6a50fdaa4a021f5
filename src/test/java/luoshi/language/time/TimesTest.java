package luoshi.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_relative_day_counts_from_the_reference() {
        assertThat(only("昨天").from()).isEqualTo(MONDAY.minusDays(1));
        assertThat(only("上周五").from()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(Times.find("昨天", LocalDate.of(2024, 3, 1)).getFirst().from()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_deadline_ends_with_the_last_day_of_what_it_names() {
        assertThat(only("6月底前").kind()).isEqualTo(TimeKind.DEADLINE);
        assertThat(only("6月底前").to()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(only("6月底前").from()).isNull();
        assertThat(only("今年年底前").to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void what_the_second_end_of_a_period_leaves_out_is_that_of_the_first() {
        assertThat(only("2025年3月2日至5日").to()).isEqualTo(LocalDate.of(2025, 3, 5));
        assertThat(only("2025年3月至5月").to()).isEqualTo(LocalDate.of(2025, 5, 31));
    }

    @Test
    void a_day_that_does_not_exist_is_not_read() {
        assertThat(Times.find("2月30日", MONDAY)).isEmpty();
        assertThat(Times.find("2026-13-02", MONDAY)).isEmpty();
    }

    @Test
    void a_day_and_its_hour_are_one_expression() {
        TimeExpression expression = only("11 月 9 日 19 点");
        assertThat(expression.from()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(expression.clock()).isEqualTo("19 点");
    }

    @Test
    void a_number_of_points_and_a_road_named_after_a_day_are_no_times() {
        assertThat(Times.find("三点建议，五一路，15号楼，第三点", MONDAY)).isEmpty();
    }

    private static TimeExpression only(String text) {
        assertThat(Times.find(text, MONDAY)).as(text).hasSize(1);
        return Times.find(text, MONDAY).getFirst();
    }
}
