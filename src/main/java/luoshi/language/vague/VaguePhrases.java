package luoshi.language.vague;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.Alternatives;

/** The vague phrases of office Chinese, by the reason for which they are vague (requirement R40). */
public final class VaguePhrases {

    private static final String QUALITY = Alternatives.of("""
            深入 扎实 细致 具体 到位 及时 规范 完善 健全 明显 突出 鲜明 理想 充分 有力 得力 严格 严谨 周密 周到
            主动 积极 热情 均衡 平衡 彻底 全面 精准 精细 灵活 紧密 顺畅 透彻 牢固 高效 清晰 清楚 协调 配套 合理
            科学""");
    private static final String SHORT_QUALITY = "够|足|高|强|深|透|实|细|严|紧|快|多|广|新|活|优|硬|牢|准|大|好|开阔";

    private static final String VERDICTS = Alternatives.of("""
            不(?:够|太|很|甚)?(?:%s) 不够(?:%s)?
            (?<!受|听|看|摸|赶|分)不(?:高|强|足(?!\\d|\\x20\\d|[一二三四五六七八九十百半])|深|透|实|严|紧|快|大|优|硬|牢|多|活)(?!于|意|兴)(?:不[深透细实严广])?
            薄弱 滞后 欠缺 缺乏 匮乏 短板 弱项 软肋 不方便 服务不好
            (?:总体)?(?:较|偏|比较|相对|总体|有所|略显|稍显|过于|有些|不太)(?:为|显)?(?:差|低|弱|慢|少|窄|单一|单薄|松散|粗放|简单|减弱|滞后|欠缺|不足|陈旧|被动|长)
            有(?:一定的?|较大的?|很大的?|些)?差距 质量不[高好] 力度(?:不|有所)[^，。]{1,2} 成效不[^，。]{1,2}
            推进(?:缓慢|不力|迟缓) 落实不[^，。]{1,2} 不尽(?:如人意|完善|合理)
            (?:关注|关心|过问|研究|思考)(?:较|很|得)?少""").formatted(QUALITY, SHORT_QUALITY);

    private static final Map<VagueReason, Pattern> PHRASES = new TreeMap<>(Map.of(
            VagueReason.ATTITUDE, Pattern.compile(Alternatives.of("""
            (?:重视|认识|担当|意识|观念|思想|作风|精神|积极性|主动性|责任心|责任感|大局观)[^，。；！？\\n]{0,6}?(?:不够|不足|不强|不高|不深|不实|不到位|淡薄|欠缺|缺乏|有差距|松懈|漂浮|滞后|弱化)
            流于形式 走过场 走形式 形式主义 官僚主义 做表面文章 重部署、?轻落实 重痕迹 畏难情绪 绕着走 绕道走
            推诿扯皮 不作为 慢作为 懒政 得过且过 满足于过得去 老好人 好人主义 敷衍了事 应付了事 等靠要 躺平
            本领恐慌 思路不[够宽开][^，。]{0,2} 缺乏(?:创新|担当|抓手|主动)[^，。]{0,3}""")),
            VagueReason.WISH, Pattern.compile(Alternatives.of("""
            (?:有待|亟待|亟需|尚需|仍需|还需|还要|需要?|应当?|急需|尚待|要)(?:进一步|继续|不断|持续|加以|更加)?(?:加强|提高|提升|改进|改善|优化|完善|强化|深化|加大|健全|规范|巩固|拓展|细化|夯实)
            有待于? 需要?进一步[^，。；]{0,4}""")),
            VagueReason.EMPTY_EFFECT, Pattern.compile(Alternatives.of("""
            (?:造成|产生|带来|引起|引发|形成)了?(?:一定的?|较大的?|很大的?|诸多|不少|恶劣的?|负面的?|不良的?|严重的?)?(?:不良)?(?:影响|后果|不便|不满|隐患|损失|困扰|麻烦|压力|反响|被动)(?!的)
            (?:群众|居民|社会|企业|百姓|业主)?反[映响](?:强烈|较大|很大|较多|不好|集中)
            影响(?:了|较|很|比较|非常|特别)?(?:大|坏|恶劣|不好|深远|形象)
            (?:有|存在)(?:一定的?|较大的?|些)?(?:影响|隐患|风险|问题|差距|不足|短板)
            (?:影响|损害|降低|削弱|制约|阻碍|破坏|伤害|挫伤)了?[^，。；！？\\n\\d]{0,10}?(?:形象|环境|发展|质量|满意度|公信力|凝聚力|战斗力|积极性|感情|关系|成效|效果|大局|秩序|声誉|开展|进程|稳定|感|观感|市容)
            不利于[^，。；]{0,12} 打了?折扣 诸多不便""")),
            VagueReason.FREQUENCY, Pattern.compile(Alternatives.of("""
            有时候? 偶尔 偶有 经常性? 时常 常常 时有(?:发生|出现|反弹) 屡见不鲜 屡禁不止 往往 时不时 不时 平时
            平常 日常工作中 长期以来 一直以来 一段时间(?:以来|内)? 近期 前段时间 不定期
            多次(?:出现|发生|发现|反映)类似 很久了? 多年来 阶段性 常态化 反复出现""")),
            VagueReason.SOME, Pattern.compile(Alternatives.of("""
            部分 个别 有的(?!放矢) 有些 一些
            某些?(?=社区|单位|小区|部门|街道|干部|科室|路段|窗口|地方|次|个|企业|网格|村|处|领域|方面|环节|人)
            少数 多数 大多 大量 许多 很多 不少 若干 诸多 多个 各类 类似(?:情况|问题|现象)
            (?:相关|有关)(?:单位|部门|人员|科室|方面|工作|同志|领导) 普遍 不同程度""")),
            VagueReason.VERDICT, Pattern.compile(VERDICTS)));

    private VaguePhrases() {}

    /** All vague phrases in the order in which they stand; of two that overlap, the longer one. */
    public static List<VaguePhrase> find(String text) {
        List<VaguePhrase> found = new ArrayList<>();
        PHRASES.forEach((reason, shape) -> {
            Matcher matcher = shape.matcher(text);
            while (matcher.find()) {
                found.add(new VaguePhrase(matcher.start(), matcher.end(), matcher.group(), reason));
            }
        });
        found.sort(Comparator.comparingInt((VaguePhrase each) -> each.end() - each.start()).reversed()
                .thenComparingInt(VaguePhrase::start));
        List<VaguePhrase> kept = new ArrayList<>();
        for (VaguePhrase each : found) {
            if (kept.stream().noneMatch(other -> other.start() < each.end() && each.start() < other.end())) {
                kept.add(each);
            }
        }
        kept.sort(Comparator.comparingInt(VaguePhrase::start));
        return List.copyOf(kept);
    }

    /** Those that no fact in their own sentence backs. */
    public static List<VaguePhrase> unbacked(String text) {
        return Sentence.of(text).stream()
                .filter(sentence -> !sentence.isGrounded())
                .flatMap(sentence -> sentence.vague().stream())
                .toList();
    }
}
