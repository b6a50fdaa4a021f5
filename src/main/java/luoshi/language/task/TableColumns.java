package luoshi.language.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import luoshi.language.source.Paragraph;

/** Which column of a task table holds what, by the words in its head. */
record TableColumns(List<Role> roles) {

    /** What a column holds. */
    enum Role {
        NUMBER("序号|编号|no\\.?"),
        PERSON("(?:责任|分管|牵头|包保|包联|联系|主管|挂帅|具体).{0,4}(?:领导|人|同志|干部)(?:及职务)?"),
        SUPPORT("(?:配合|协办|协同|参与|支持|协助).{0,4}(?:单位|部门|科室)?|supporting"),
        LEAD("(?:牵头|主办|主责|主体责任).{0,6}(?:单位|部门|科室|处室)?|lead.?units?"),
        UNIT("(?:责任|承办|负责|实施|落实|完成|承担).{0,4}(?:单位|部门|科室|处室|主体|领导|人|者)|单位|部门|处室|科室|department|(?:duty|responsible).?units?|responsible"),
        MEASURE(".{0,4}(?:措施|举措|做法|工作内容|具体内容|具体任务|主要内容|工作要求|落实内容|推进计划|工作安排|实施内容)|measures?"),
        DUE(".{0,6}(?:时限|时间|期限|进度|节点|日期)(?:安排|要求|计划|节点)?|计划|schedule|due|deadline"),
        TARGET(".{0,4}(?:目标|指标|标准|成果|考核要点|检查点|验收|评分)(?:要求|内容)?|check_points|target"),
        TASK(".{0,6}(?:任务|事项|工作|项目|内容|要点|问题)(?:名称|内容|分解)?|tasks?");

        private final Pattern head;

        Role(String head) {
            this.head = Pattern.compile(head, Pattern.CASE_INSENSITIVE);
        }
    }

    TableColumns {
        roles = java.util.Collections.unmodifiableList(new ArrayList<>(roles));
    }

    /** The head of a table: at least two columns are known, one of them the work. */
    static Optional<TableColumns> of(Paragraph row, String text) {
        List<Role> roles = new ArrayList<>();
        int known = 0;
        boolean work = false;
        for (var cell : row.cells()) {
            Role role = role(cell.of(text).replaceAll("[\\s*]+", ""));
            roles.add(role);
            known += role == null ? 0 : 1;
            work |= role == Role.TASK || role == Role.MEASURE;
        }
        return known >= 2 && work ? Optional.of(new TableColumns(roles)) : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Role role(String head) {
        if (head.isEmpty() || head.length() > 14) {
            return null;
        }
        for (Role role : Role.values()) {
            if (role.head.matcher(head).matches()) {
                return role;
            }
        }
        return null;
    }

    List<Integer> all(Role role) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == role) {
                columns.add(i);
            }
        }
        return columns;
    }
}
