package luoshi.language.reply;

import java.util.regex.Pattern;
import luoshi.language.Alternatives;

/** The words by which the parts of an official answer are known. */
final class ReplySigns {

    /** Courtesy and receipts: what every answer says, whatever it is about. */
    static final Pattern COURTESY = Pattern.compile(Alternatives.of("""
            [“”\"]?(?:尊敬的)?(?:网友|网民|市民|群众|您|你)?[“\"]?(?:UU|A\\*)?[\\w*]*[”\"]?[：:，,\\s]*(?:您好|你好)[！!，,。：:\\s]*
            (?:来信|您的留言|你的留言|留言|您的来信|帖文|您的帖文)[^。！；;]{0,12}(?:收悉|收到)[^。！；;，,]*[。！；;，,]?
            现(?:将)?(?:有关|相关|具体)?[^。！；;：:]{0,10}(?:回复|答复|汇报|说明)如下[：:，,]?
            (?:再次|非常|十分|衷心)*感谢[^。！]*[。！]? 谢谢[^。！]*[。！]?
            欢迎[^。！]{0,20}(?:监督|支持)[^。！]*[。！]? \\d{4}年\\d{1,2}月\\d{1,2}日"""));

    static final Pattern HANDED_ON = Pattern.compile(Alternatives.of("""
            (?:已|我们将|将|现)?(?:经)?转(?:交|至|到|给|达|办|相关|有关|[\\u4e00-\\u9fff\\w]{1,6}(?:局|委|办|区|县|市|部门|台|单位))
            向(?:相关|有关)部门(?:反馈|反映|转达)
            (?:请|建议)(?:您|你)?(?:直接)?(?:到|向|与|和|咨询)?[^。，]{0,16}(?:部门|物业公司|组织部|局|委)?[^。，]{0,6}(?:咨询|沟通|反映|联系)
            请咨询"""));

    static final Pattern FOUND = Pattern.compile(Alternatives.of("""
            经(?:过)?(?:调查|核实|查|核查|了解|现场|实地|排查|调阅|研究|查证|勘查|我局|我镇|[\\u4e00-\\u9fff\\w]{2,16}(?:调查|核实|了解))
            据(?:查|了解|核实|悉) 现场(?:查看|调查|核实|勘查|检查) 调查(?:组|了解|情况|显示)
            情况(?:如下|属实|说明) (?:部分|基本|不)?属实 (?:确实|的确|确)存在 位于 属于 是因为 成立 始建 规定
            标准 已(?:经)?(?:建成|投入|完成|启动|列入) 目前 具体(?:情况|如下)"""));

    static final Pattern DONE = Pattern.compile(Alternatives.of("""
            (?:已|已经|将|责令|要求|督促|责成|下达|安排|组织|立即|当即|今后|下一步|预计|计划|拟|准备|正在|采取|协调|整改|拆除|清理|修复|处罚|立案|约谈|更换|安装|停止|取缔|退还|发放|给予|论证|采纳|凭|可以?|应当?|不能|不得|不宜|无需|需要|条件|办理|申请|提供|携带|执行|核定|符合|建议)"""));

    static final Pattern RULE = Pattern.compile(Alternatives.of("""
            《[^《》]{2,60}》 \\[政府发文\\]\\d*号? 〔\\d{4}〕\\d+号 ﹝\\d{4}﹞\\d+号
            第[一二三四五六七八九十百\\d]+条
            (?:根据|按照|依据|依照)[^。，]{2,30}(?:规定|文件|标准|要求|办法|条例|政策|精神)
            (?:法律法规|有关规定|明文规定|文件规定)"""));

    static final Pattern CAUSE = Pattern.compile("由于|因为|因(?!此|而|地|素|果)[^。，]{2,}|原因|鉴于|导致|所以|主要是|考虑到|为了|未达到|不符合|不具备|取决于|根据[^。，]{2,20}(?:确定|情况)");

    static final Pattern FIGURES = Pattern.compile("\\d{4}年\\d{1,2}月|\\d+(?:\\.\\d+)?(?:万|亿)?(?:元|平方米|米|公里|户|人|天|%|％|吨|栋|条|个)");

    static final Pattern CONTACT = Pattern.compile("电话|热线|联系(?:方式|人)|来电|致电|咨询[^。]{0,10}[\\d*]{4,}|[\\d*]{3,4}-[\\d*]{4,}|地址");

    static final Pattern POINT = Pattern.compile("(?:^|[\\s。；;：:，,])(?:[一二三四五六七八九][、，.]|\\(?（?[1-9一二三四五六七八九][)）]|[1-9][、.．](?!\\d)|第[一二三四五六七八九][，、,])");

    static final Pattern QUESTION = Pattern.compile("[？?]");

    private ReplySigns() {}
}
