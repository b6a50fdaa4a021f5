package luoshi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import luoshi.indicator.IndicatorOutcome.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule refuses, and the way past it is open. */
class IndicatorRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void points_are_not_lost_without_a_reason_nor_more_than_there_are() {
        assertThat(figures("10", "2.5", "")).containsExactly("lost-why");
        assertThat(figures("10", "10.5", "逾期")).containsExactly("lost-more");
        assertThat(figures("10", "2.505", "逾期")).containsExactly("points");
        assertThat(figures("10", "1e400", "逾期")).containsExactly("points");
        assertThat(figures("10", "10", "逾期")).isEmpty();
        assertThat(figures("10", "0", "")).isEmpty();
        assertThat(figures("0", "3", "通报一次")).as("an indicator that only takes points off").isEmpty();
    }

    @Test
    void the_figures_of_a_year_may_still_come_in_the_next_one() {
        Figures late = new Figures("100%", null, null, null, "", LocalDate.of(2027, 1, 20));
        assertThat(IndicatorRules.figures(late, BigDecimal.TEN, 2026, LocalDate.of(2027, 2, 1))).isEmpty();
        assertThat(IndicatorRules.figures(late, BigDecimal.TEN, 2025, LocalDate.of(2027, 2, 1)))
                .extracting(Reason::rule).containsExactly("as-of-year");
    }

    @Test
    void a_list_names_its_issuer_and_a_year_that_can_be_meant() {
        assertThat(IndicatorRules.head(new ListHead(2027, "区考核办", ""), TODAY)).isEmpty();
        assertThat(IndicatorRules.head(new ListHead(2028, " ", "号".repeat(101)), TODAY))
                .extracting(Reason::rule).containsExactly("year", "issuer", "length");
    }

    @Test
    void a_correction_of_targets_says_why_and_by_which_approval() {
        assertThat(head("", "云考办〔2026〕7号")).containsExactly("reason");
        assertThat(head("写错", "")).containsExactly("reason", "approval");
        assertThat(head("录入时写错了数", " ")).containsExactly("approval");
        assertThat(head("录入时写错了数", "云考办〔2026〕7号")).isEmpty();
    }

    private static java.util.List<String> head(String reason, String approval) {
        return IndicatorRules.head(new ListHead(2026, "区考核办", "2号", reason, approval), TODAY).stream().map(Reason::rule).toList();
    }

    @Test
    void what_was_ended_is_put_back_before_it_changes_again() {
        IndicatorCommand end = new IndicatorCommand.End("上级取消");
        IndicatorCommand resume = new IndicatorCommand.Resume("误操作，恢复");
        assertThat(IndicatorRules.standing(indicator(Instant.EPOCH), end)).extracting(Reason::rule).containsExactly("ended");
        assertThat(IndicatorRules.standing(indicator(Instant.EPOCH), resume)).isEmpty();
        assertThat(IndicatorRules.standing(indicator(null), resume)).extracting(Reason::rule).containsExactly("living");
        assertThat(IndicatorRules.standing(indicator(null), end)).isEmpty();
    }

    @Test
    void a_reason_has_four_to_five_hundred_characters() {
        assertThat(IndicatorRules.reason("取消 ")).extracting(Reason::rule).containsExactly("reason");
        assertThat(IndicatorRules.reason("上级取消")).isEmpty();
        assertThat(IndicatorRules.reason("长".repeat(500))).isEmpty();
        assertThat(IndicatorRules.reason("长".repeat(501))).hasSize(1);
    }

    private static java.util.List<String> figures(String points, String lost, String why) {
        Figures figures = new Figures("", null, null, new BigDecimal(lost), why, TODAY);
        return IndicatorRules.figures(figures, new BigDecimal(points), 2026, TODAY).stream().map(Reason::rule).toList();
    }

    private static Indicator indicator(@Nullable Instant endedAt) {
        return new Indicator(new UUID(0, 1), new UUID(0, 2), "01.101.", 2026, "1", "甲", "", BigDecimal.TEN, "", null, null, "",
                endedAt, null, 1);
    }
}
