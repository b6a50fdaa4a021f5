package luoshi.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import luoshi.page.Language;
import luoshi.page.Messages;
import luoshi.table.Table;
import luoshi.table.TableWriter;

/**
 * The columns of a list as a table: what is given out is what is taken in again. Headings are those of
 * {@code indicator.sheet.*}; a few that superiors use are known as well.
 */
final class IndicatorSheet {

    static final List<String> COLUMNS = List.of("code", "name", "category", "points", "target", "now", "place", "of", "lost",
            "why", "as-of", "unit", "remedy");

    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("code", List.of("code", "编号", "指标编号", "指标代码", "序号")),
            Map.entry("name", List.of("name", "indicator", "指标", "指标名称", "考核指标", "名称")),
            Map.entry("category", List.of("category", "类别", "指标类别", "分类", "一级指标")),
            Map.entry("points", List.of("points", "分值", "权重", "满分")),
            Map.entry("target", List.of("target", "目标", "目标值", "年度目标")),
            Map.entry("now", List.of("now", "现状", "当前值", "目前", "完成情况", "完成值")),
            Map.entry("place", List.of("place", "位次", "区内位次", "排名")),
            Map.entry("of", List.of("of", "参评数", "参评单位数")),
            Map.entry("lost", List.of("lost", "points lost", "失分", "已失分", "扣分")),
            Map.entry("why", List.of("why", "why lost", "失分原因", "扣分原因")),
            Map.entry("as-of", List.of("as of", "as-of", "数据日期", "截至日期", "截至")),
            Map.entry("unit", List.of("unit", "责任单位", "责任科室", "牵头单位")),
            Map.entry("remedy", List.of("remedy", "提升措施", "补救措施", "措施")));

    private IndicatorSheet() {}

    static boolean has(Table table, String column) {
        return table.column(NAMES.getOrDefault(column, List.of())) >= 0;
    }

    static String value(Table table, Table.Row row, String column) {
        return row.cell(table.column(NAMES.getOrDefault(column, List.of())));
    }

    /** @param unit name of a unit */
    static byte[] xlsx(Messages messages, Language language, List<Indicator> indicators, Function<UUID, String> unit) {
        List<Table.Row> rows = new ArrayList<>();
        for (Indicator each : indicators) {
            rows.add(new Table.Row(rows.size() + 2, cells(each, unit)));
        }
        return TableWriter.xlsx(List.of(table(messages, language, rows)));
    }

    static byte[] blankXlsx(Messages messages, Language language) {
        return TableWriter.xlsx(List.of(table(messages, language, List.of())));
    }

    static byte[] blankCsv(Messages messages, Language language) {
        return TableWriter.csv(table(messages, language, List.of()));
    }

    private static Table table(Messages messages, Language language, List<Table.Row> rows) {
        List<String> head = COLUMNS.stream().map(each -> messages.text(language, "indicator.sheet." + each)).toList();
        return new Table(messages.text(language, "indicator.title"), head, rows);
    }

    private static List<String> cells(Indicator each, Function<UUID, String> unit) {
        Figures figures = each.figures();
        List<String> cells = new ArrayList<>(List.of(each.code(), each.name(), each.category(), each.shownPoints(), each.target()));
        if (figures == null) {
            cells.addAll(List.of("", "", "", "", "", ""));
        } else {
            cells.addAll(List.of(
                    figures.now(),
                    figures.place() == null ? "" : String.valueOf(figures.place()),
                    figures.of() == null ? "" : String.valueOf(figures.of()),
                    figures.shownLost(),
                    figures.why(),
                    figures.asOf().toString()));
        }
        cells.add(each.unit() == null ? "" : unit.apply(each.unit()));
        cells.add(each.remedy());
        return cells;
    }
}
