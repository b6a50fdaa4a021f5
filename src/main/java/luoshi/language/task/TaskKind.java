package luoshi.language.task;

import java.util.regex.Pattern;

/** What sort of work a task is, by the words in it; the first that fits. */
public enum TaskKind {
    CAMPAIGN("大讨论|大反思|大提升|大整治|大排查|专项行动|攻坚行动|整治行动|宣传周|宣传月|主题活动|系列活动|“[^”]{2,14}”活动|比学赶超|志愿服务|动员"),
    ACCOUNTABILITY("问责|追责|追究|处分|约谈|诫勉|查处|惩处|典型案例|曝光|通报批评|严肃处理"),
    RECTIFICATION("整改|销号|问题清单|错题|查摆|摸排|排查|自查|回头看|治理|整治|整顿|化解|清零|纠正|举一反三|台账"),
    EVALUATION("评价|评议|测评|满意度|考核|评估|排名|评选|表彰|表扬|验收"),
    INSPECTION("督查|督导|督办|察访|暗访|抽查|巡查|检查|核查|四不两直|监督|监测|监管|普查"),
    BENCHMARK("对标|竞标|争先|标杆|示范|试点|先进位|典型经验"),
    KEY_PROJECT("开工|竣工|投产|投用|投运|通车|项目|工程|建成|新建|改建|扩建|续建|园区|招商"),
    ROUTINE("");

    private final Pattern words;

    TaskKind(String words) {
        this.words = Pattern.compile(words);
    }

    static TaskKind of(String task) {
        for (TaskKind kind : values()) {
            if (kind == ROUTINE || kind.words.matcher(task).find()) {
                return kind;
            }
        }
        return ROUTINE;
    }
}
