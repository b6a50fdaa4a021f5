package luoshi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A table beside the list as it is. */
class ListPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ListHead HEAD = new ListHead(2026, "区考核办", "2号");
    private static final IndicatorList LIST = new IndicatorList(new UUID(0, 9), "01.101.", 2026, "区考核办", "2号", TODAY, 7);
    private static final Unit CITY = unit(1, "城市管理办公室");
    private static final List<Unit> UNITS = List.of(CITY, unit(2, "第一网格"), unit(3, "第一网格"));

    @Test
    void new_ones_come_in_changed_ones_are_named_and_missing_ones_stay() {
        ListPlan plan = plan("编号,指标名称,分值,目标\n1,甲,5,100%\n2,乙的新名,8,\n4,丁,3,\n",
                indicator("1", "甲", 5, "100%", null, null), indicator("2", "乙", 5, "", null, null),
                indicator("3", "丙", 5, "", null, null));
        assertThat(plan.fresh()).extracting(line -> line.row().code()).containsExactly("4");
        assertThat(plan.changed()).singleElement().satisfies(line -> assertThat(line.changes()).containsExactly("name", "points"));
        assertThat(plan.unchanged()).isOne();
        assertThat(plan.missing()).extracting(Indicator::code).containsExactly("3");
        assertThat(plan.total()).isEqualTo("16");
        assertThat(plan.isReady()).isTrue();
    }

    @Test
    void the_same_table_twice_is_nothing_to_save_unless_its_document_is_another() {
        Indicator known = indicator("1", "甲", 5, "", null, null);
        assertThat(plan("编号,指标名称,分值\n1,甲,5\n", known).isReady()).isFalse();
        ListPlan other = ListPlan.of("a", "s", new ListHead(2026, "区考核办", "9号"), LIST, List.of(known), UNITS,
                file("编号,指标名称,分值\n1,甲,5\n"), TODAY);
        assertThat(other.isReady()).isTrue();
    }

    @Test
    void what_was_ended_comes_back_when_the_superior_lists_it_again() {
        ListPlan plan = plan("编号,指标名称,分值\n1,甲,5\n", indicator("1", "甲", 5, "", null, Instant.EPOCH));
        assertThat(plan.changed()).singleElement().satisfies(line -> assertThat(line.changes()).containsExactly("back"));
        assertThat(plan.missing()).isEmpty();
    }

    @Test
    void figures_of_an_earlier_day_never_replace_later_ones() {
        Figures known = new Figures("90", null, null, null, "", LocalDate.of(2026, 2, 20));
        String table = "编号,指标名称,分值,现状,数据日期\n1,甲,5,91,%s\n";
        assertThat(plan(table.formatted("2026-02-19"), indicator("1", "甲", 5, "", known, null)).errors())
                .extracting(IndicatorFile.RowError::key).containsExactly("indicator.bar.figures-older");
        assertThat(plan(table.formatted("2026-02-21"), indicator("1", "甲", 5, "", known, null)).changed())
                .singleElement().satisfies(line -> assertThat(line.changes()).containsExactly("figures"));
    }

    @Test
    void a_unit_is_known_by_its_one_name_and_an_empty_cell_takes_nothing_away() {
        Indicator known = indicator("1", "甲", 5, "100%", null, null);
        ListPlan plan = plan("编号,指标名称,分值,责任单位\n1,甲,5,城市管理办公室\n2,乙,5,\n", known);
        assertThat(plan.changed()).singleElement().satisfies(line -> {
            assertThat(line.changes()).containsExactly("unit");
            assertThat(line.unit()).isEqualTo(CITY.id());
        });
        assertThat(plan("编号,指标名称,分值,责任单位\n1,甲,5,园林办\n2,乙,5,第一网格\n", known).errors())
                .extracting(IndicatorFile.RowError::key).containsExactly("indicator.bar.unit-unknown", "indicator.bar.unit-twice");
    }

    @Test
    void a_target_that_was_set_is_not_raised_once_its_year_has_begun() {
        String raised = "编号,指标名称,分值,目标\n1,甲,5,≥98%\n";
        Indicator known = indicator("1", "甲", 5, "≥95%", null, null);
        assertThat(plan(raised, known).errors()).extracting(IndicatorFile.RowError::key).containsExactly("indicator.bar.target-frozen");
        assertThat(plan(raised, known).isReady()).isFalse();
        assertThat(plan(HEAD, LocalDate.of(2025, 12, 31), raised, known).isReady()).as("before the year begins").isTrue();
        assertThat(plan(raised, indicator("1", "甲", 5, "", null, null)).isReady()).as("set for the first time").isTrue();
        assertThat(plan("编号,指标名称,分值,目标\n1,甲,5,≥90%\n", known).isReady()).as("lowered").isTrue();
        assertThat(plan("编号,指标名称,分值,目标\n1,甲,5,＞＝95％ \n", known).errors()).as("typed otherwise").isEmpty();
    }

    @Test
    void another_wording_or_another_code_is_no_way_around_it() {
        Indicator known = indicator("1", "甲", 5, "≥95%", null, null);
        assertThat(plan("编号,指标名称,分值,目标\n1,甲,5,全覆盖\n", known).errors())
                .extracting(IndicatorFile.RowError::key).containsExactly("indicator.bar.target-unclear");
        assertThat(plan("编号,指标名称,分值,目标\n1之一,甲,5,≥98%\n", known).errors())
                .extracting(IndicatorFile.RowError::key).containsExactly("indicator.bar.target-frozen");
        assertThat(plan("编号,指标名称,分值,目标\n1,甲,5,≥98%\n", indicator("1", "甲", 5, "≥95%", null, Instant.EPOCH)).errors())
                .as("ended and listed again").extracting(IndicatorFile.RowError::key).containsExactly("indicator.bar.target-frozen");
    }

    @Test
    void what_was_written_wrongly_is_corrected_with_reason_and_approval() {
        ListHead corrects = new ListHead(2026, "区考核办", "2号", "录入时把 98 写成 95", "云考办〔2026〕7号");
        Indicator known = indicator("1", "甲", 5, "≥95%", null, null);
        ListPlan plan = plan(corrects, TODAY, "编号,指标名称,分值,目标\n1,甲,5,≥98%\n2,乙,5,100%\n", known);
        assertThat(plan.isReady()).isTrue();
        assertThat(plan.corrects(plan.lines().getFirst())).isTrue();
        assertThat(plan.corrects(plan.lines().getLast())).as("a new one corrects nothing").isFalse();
    }

    private static ListPlan plan(String table, Indicator... known) {
        return plan(HEAD, TODAY, table, known);
    }

    private static ListPlan plan(ListHead head, LocalDate today, String table, Indicator... known) {
        return ListPlan.of("a", "s", head, LIST, List.of(known), UNITS, file(table), today);
    }

    private static IndicatorFile file(String table) {
        return IndicatorFile.read(table.getBytes(StandardCharsets.UTF_8), 2026, TODAY);
    }

    private static Unit unit(int id, String name) {
        return new Unit(new UUID(1, id), null, "01.101.0" + id + ".", name, UnitKind.SECTION, id, null);
    }

    private static Indicator indicator(
            String code, String name, int points, String target, @Nullable Figures figures, @Nullable Instant endedAt) {
        return new Indicator(new UUID(2, code.hashCode()), LIST.id(), LIST.path(), 2026, code, name, "", BigDecimal.valueOf(points),
                target, figures, null, "", endedAt, endedAt == null ? null : "取消", 1);
    }
}
