package luoshi.language.task;

/** The turns of phrase by which a clause belongs to the one before it or behind it. */
enum JoinPhrase implements Phrase {
    /** An act that still waits for what is to be done. */
    UNFINISHED(
            "(?:鼓励|支持|引导|组织|推动|督促|指导|动员|要求|联合)[^，]{2,30}?(?:根据|按照|结合|围绕|利用|通过|依托|聚焦|针对|"
                    + "立足)(?:(?!开展|建设|实施|组织|研发|建立|申报|参与)[^，]){2,30}$",
            "鼓励农民工根据实际需求", "鼓励农民工参加培训"),
    /** Ends with the name of a rule or an order of things, which the case behind it spells out. */
    NAMES_A_RULE(
            "(?:制度|责任制|机制|规定)[，,]$",
            "落实责任追究制度，", "落实责任制度的要求，"),
    /** An effort that, behind another act, is an act of its own. */
    EFFORT(
            "力度[，,。；;]?$",
            "加大违法惩戒力度，", "力度不够，"),
    /** Opens with the day by which it shall be so. */
    BY_WHEN(
            "^(?:到|至)?(?:20\\d{2}年|今年|明年|\\d{1,2}月)[^，。]{0,8}(?:前|底|末|内)，",
            "2022年底前，", "2022年以来，"),
    /** Sets up a body. */
    SETS_UP(
            "(?:成立|组建|设立|建立)[^，]{2,40}(?:小组|专班|指挥部|办公室|委员会|工作组|工作队|巡逻队|突击队)[，,]$",
            "成立工作专班，", "成立工作专班的通知，"),
    /** What a body is there for. */
    DUTY(
            "^(?:具体|统一)?(?:负责|承担|统筹|领导|协调)",
            "负责日常工作，", "落实责任，"),
    /** Says how much somebody may have. */
    SUMS(
            "最高|不超过|给予|补助|补贴|奖励",
            "最高给予200元补贴", "产值突破3000亿元"),
    /** Before a list of what somebody shall do. */
    LISTS_DUTIES(
            "(?:履行|承担|负责|做好|抓好|落实|完成|开展|执行)[^，。]{0,6}(?:下列|以下|如下)[^，。]{0,10}[:：]$|(?:职责|任务)(?:是|如下)?[:：]$",
            "信访部门履行下列职责：", "现将有关事项通知如下："),
    /** Says who is at the head of a body. */
    APPOINTS(
            "(?:任|担任|为)(?:组长|副组长|成员|召集人|总召集人|常务副组长)[，,。；;]?$",
            "区长任组长，", "组长要负总责，"),
    /** Several sayings in fours in a row. */
    IN_FOURS(
            "^要?[^，、]{4}(?:、[^，、]{4})+[，,。；;]?$",
            "逐项排查、立行立改", "逐项排查"),
    /** A saying that tells how, whatever it is joined to. */
    MANNER(
            "^(?:要)?(?:(?:因.{1,2}(?:施策|制宜|而异)|一.{1,2}一策|.事.办|马上就办|[立即]行[立即]改|[即边].[即边].|举一反三|以点带面|上下联动|齐抓共管|真抓实干|一抓到底|久久为功|分秒必争|雷厉风行|守土有责|各司其职|各负其责|密切配合|通力协作|凝心聚力)[、，,。；;]?)+$",
            "要因区施策，", "制定施策方案，"),
    /** What is spoken of, before what must be done with it: 巡察发现的问题，都要通报. */
    TOPIC(
            "^[^，]{2,40}的[^，的]{1,5}[，,]$",
            "巡察发现的问题，", "的确，"),
    /** For whom above all, before what must be done for them: 特别是对老旧小区，要加大力度. */
    ABOVE_ALL(
            "^(?:特别是|尤其是)[对在于]",
            "特别是对老旧小区，", "特别是老旧小区，"),
    /** A verb and a noun, which lead to the act behind them, or are the act where only its result follows. */
    SHORT_ACT(
            "^(?:同时|并)?(?:强化|优化|提升|深化|改进)[^“，]{2,4}[，,。；;]?$",
            "强化安全监管，", "强化对重点企业的安全监管，"),
    /** In four characters an act of its own: 立即整改, 妥善处置. */
    SETTLES(
            "^(?:立即|及时|限期|妥善|逐一|逐项|迅速|尽快|即刻|按期|依法)(?:整改|上报|报告|处置|处理|办结|反馈|解决|移送|移交|清理|查处|整治|化解|回应|答复|纠正)[，,。；;]?$",
            "立即整改，", "立行立改，"),
    /** Sayings in fours. */
    IDIOMS(
            "^[^，、]{4}(?:、[^，、]{4})*[，,。；;]?$",
            "力争上游、争先进位", "制定整改方案");

    private final Turn turn;

    JoinPhrase(String pattern, String example, String counterExample) {
        this.turn = Turn.of(pattern, example, counterExample);
    }

    @Override
    public Turn turn() {
        return turn;
    }
}
