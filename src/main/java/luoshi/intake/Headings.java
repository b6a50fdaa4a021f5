package luoshi.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import luoshi.ledger.life.MatterKind;
import luoshi.page.Language;
import luoshi.page.Messages;

/**
 * Which column of a table is which: by its name on the form in either language, by its name in the API, or by a name that
 * offices use. A star, a remark in brackets, spaces and case do not matter.
 *
 * @param places  the place of each column that was found, counted from 0
 * @param unknown headings that say nothing here
 * @param twice   columns that two headings name
 */
record Headings(Map<String, Integer> places, List<String> unknown, List<String> twice) {

    private static final Map<String, List<String>> USUAL = Map.ofEntries(
            Map.entry("title", List.of("事项", "事项名称", "名称", "主题", "问题", "问题名称", "问题标题", "任务名称", "subject", "name")),
            Map.entry("domain", List.of("业务领域", "所属领域", "工作领域", "field")),
            Map.entry("source", List.of("问题来源", "事项来源", "来源渠道")),
            Map.entry("source-reference", List.of("来源文号", "来源依据", "来源文件文号", "reference")),
            Map.entry("received-on", List.of("收件日期", "接收日期", "受理日期", "登记日期", "来件日期", "收到时间", "受理时间", "date received")),
            Map.entry("time", List.of("发生时间", "问题时间", "when")),
            Map.entry("place", List.of("位置", "地址", "发生地点", "具体地点", "address", "location", "where")),
            Map.entry("object", List.of("涉及对象", "问题对象")),
            Map.entry("fact", List.of("具体事实", "事实描述", "问题描述", "现状", "description")),
            Map.entry("example", List.of("举例", "例子", "具体实例")),
            Map.entry("effect", List.of("造成的影响", "危害", "后果")),
            Map.entry("order-number", List.of("工单编号", "工单号码")),
            Map.entry("request", List.of("诉求内容", "诉求事项", "反映内容")),
            Map.entry("urgency", List.of("急缓", "缓急")),
            Map.entry("petition-number", List.of("信访编号", "信访件编号")),
            Map.entry("claim", List.of("反映问题", "信访内容")),
            Map.entry("first-visit", List.of("首访日期", "首次来访")),
            Map.entry("demand", List.of("诉求内容", "诉求事项")),
            Map.entry("document", List.of("批示文号", "文件号")),
            Map.entry("leader", List.of("批示人", "领导")),
            Map.entry("instruction", List.of("批示")),
            Map.entry("meeting", List.of("会议名称")),
            Map.entry("decision", List.of("议定内容", "决定")),
            Map.entry("hazard", List.of("隐患内容", "隐患描述")),
            Map.entry("grade", List.of("隐患等级", "隐患级别", "级别")),
            Map.entry("measure", List.of("整改措施", "管控措施")),
            Map.entry("money", List.of("整改资金")),
            Map.entry("contingency", List.of("预案")),
            Map.entry("position", List.of("点位名称")),
            Map.entry("standard", List.of("标准")),
            Map.entry("enterprise", List.of("企业名称", "单位名称")),
            Map.entry("what", List.of("任务内容", "工作内容", "具体任务")),
            Map.entry("quantity", List.of("指标", "目标")),
            Map.entry("basis", List.of("任务依据", "依据文件")));

    static Headings of(MatterKind kind, List<String> head, Messages messages) {
        Map<String, String> names = names(kind, messages);
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            String column = names.get(plain(head.get(i)));
            if (column == null) {
                unknown.add(head.get(i));
            } else if (places.putIfAbsent(column, i) != null) {
                twice.add(column);
            }
        }
        unknown.removeIf(String::isBlank);
        return new Headings(places, unknown, twice);
    }

    /** Columns by their names; where two columns could be meant, the one whose own name it is. */
    private static Map<String, String> names(MatterKind kind, Messages messages) {
        Map<String, String> names = new HashMap<>();
        List<String> columns = IntakeKinds.columns(kind);
        for (String column : columns) {
            names.putIfAbsent(plain(column), column);
            for (Language language : Language.values()) {
                names.putIfAbsent(plain(messages.text(language, IntakeKinds.label(column))), column);
            }
        }
        for (String column : columns) {
            USUAL.getOrDefault(column, List.of()).forEach(name -> names.putIfAbsent(plain(name), column));
        }
        return names;
    }

    private static String plain(String heading) {
        return heading.replaceAll("[(（【\\[].*", "").replaceAll("[*＊:：_\\s\\u3000-]", "").toLowerCase(Locale.ROOT);
    }
}
