package luoshi.language.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The turns of phrase of official Chinese that say what a clause is, beyond single words ({@link Words}). Each has an
 * example that it fits and one that it does not; PhraseTest holds both.
 */
enum Phrase {
    /** Only as much as the act behind it: 加大力度, 发挥作用, 把某事作为任务. */
    LEADS_IN(
            "^(?:继续|持续|不断|进一步)?(?:加大|加强|强化).{1,9}力度$|"
                    + "^(?:坚持|强化|突出|加强|树立).{2,16}(?:引领|导向|支撑|意识|理念|思维|观念|原则)$|"
                    + "^(?:探索|综合|灵活|广泛|充分)?(?:运用|采用|采取|利用|借助)(?!好).{2,60}(?:方式|形式|手段|措施|技术|模式|渠道|途径|方法)$|"
                    + "^(?:积极|充分|切实|更好)?(?:发挥|激发|利用|用好|调动).{2,40}(?:作用|力量|优势|潜力|活力|积极性)$|"
                    + "^(?:把|将).{2,40}作为.{2,40}$|"
                    + "^(?:强化|优化|提升|深化|改进)[^“]{2,4}$|"
                    + "^(?:严格|始终)?(?:遵循|遵守|坚持|秉持).{2,40}(?:原则|方针|理念)$|"
                    + "^牵头$|"
                    + "^(?:全面|认真|坚决|深入)?(?:贯彻|落实|贯彻落实|执行).{2,40}(?:部署|精神|指示|决定)$|"
                    + "^(?:组织|联合|会同|协调|协同|联动|邀请)[^“]{2,60}(?:部门|单位|企业|机构|院校|高校|专家|联盟|银行|协会|学院|公司|等)$|"
                    + "^.{0,10}拿出.{2,20}(?:决心|勇气|劲头|干劲)$",
            "加大培训指导力度", "建立培训制度"),
    /** What an act leads to, told by its noun: a climate, a brand, a development. */
    LEADS_TO(
            "^(?:着力|努力|加快|不断|持续|全力|奋力|进一步|积极|更好|切实|全面)?(?:打造|构建|构筑|培育|建设|形成|营造|塑造|建成|"
                    + "树立).{2,60}(?:生态|格局|高地|强市|强省|强区|强县|品牌|氛围|环境|局面|名片|合力|典范|新优势|增长极|标杆|风气|导向|城市|之都|名城|"
                    + "新模式|闭环|共同体|防线|屏障)$|"
                    + "^(?:着力|努力|加快|不断|持续|全力|进一步|积极|更好|切实|全面)?(?:推进|推动|促进|带动|引领|助推).{2,60}(?:化|发展|提升|升级|转变|"
                    + "融合|见效|联动|协同|互动|增长|转型|落地|共赢|集聚)$|"
                    + "^(?:努力|奋力|全力)(?:打造|建设|创建|构建|形成|走出|开创).{2,60}$|"
                    + "^(?:争取|赢得).{2,20}(?:理解|支持|认可)+$|"
                    + "^完成(?:年度)?投资.{2,14}$|"
                    + "^为.{1,40}(?:提供|搭建|做好|创造|营造).{2,40}$|"
                    + "^(?:吸引|帮助|鼓舞|激励|促使|方便|便于|带动).{2,40}$|"
                    + "^提供.{2,60}(?:服务|环境|便利|支撑|保障)$|"
                    + "^丰富.{2,30}(?:生活|内涵)$|^支持.{2,30}(?:成长|壮大)$|"
                    + "^进行.{2,12}$",
            "打造创业生态", "打造公共服务平台"),
    /** To lay the ground for something is what an act is for. */
    GIVES_GROUND(
            "^为.{1,30}(?:提供|奠定|夯实|创造|注入|打下|积蓄).{0,14}(?:支撑|保障|靶向|动力|基础|条件|遵循|参考|依据|环境|力量|“试验田”)$",
            "为整改提供精准靶向", "为老人提供助餐服务"),
    /** A thing that can be laid on the table is an act of its own. */
    DELIVERS(
            "^(?:形成|建立|提出|列出).{0,24}(?:清单|台账|报告|方案|名单|目录|预案|制度|办法|台帐|总结|档案)$",
            "形成问题清单", "形成工作合力"),
    /** Names a work and that it shall be finished. */
    COMES_ABOUT(
            "^.{4,60}(?:投产|建成|开工|开建|竣工|通车|通航|投用|投运|完工|封顶|达产|并网|中交|完成建设|(?:投入|开始)(?:使用|运营|运行))$",
            "污水处理厂二期工程建成投用", "完成投资计划"),
    /** Says who may have what. */
    GRANTS(
            "(?:给予|发放|奖励|补助|补贴|资助|可享受|可申请|予以)[^，]*(?:\\d|免费|申请|支持|补助|补贴|奖励|优惠)|可申请",
            "每吸纳一名就业者给予3000元补贴", "补贴政策"),
    /** Short verbs in a row. */
    IN_A_ROW(
            "^[找查抓建补强促防稳治破优提降减增扩压管控改学讲定亮晒比看送办帮解优选][^，、的]{1,5}(?:、[找查抓建补强促防稳治破优提降减增扩压管控改学讲定亮晒比看送办帮解选][^，、的]{1,5})+$",
            "找原因、查根源", "原因、根源"),
    /** An act that still waits for what is to be done. */
    UNFINISHED(
            "(?:鼓励|支持|引导|组织|推动|督促|指导|动员|要求|联合)[^，]{2,30}?(?:根据|按照|结合|围绕|利用|通过|依托|聚焦|针对|"
                    + "立足)[^，]{2,30}$",
            "鼓励农民工根据实际需求", "鼓励农民工参加培训"),
    /** Adverbs behind which any word is what is done. */
    ASKS(
            "^(?:及时|积极|主动|严格|认真|大力|依法|定期|坚决)[^、，]{4,}$",
            "及时解疑释惑", "及时、准确、客观"),
    /** Ends with the name of a rule or an order of things, which the case behind it spells out. */
    NAMES_A_RULE(
            "(?:制度|责任制|机制|规定)[，,]$",
            "落实责任追究制度，", "落实责任制度的要求，"),
    /** An effort that, behind another act, is an act of its own. */
    EFFORT(
            "力度[，,。；;]?$",
            "加大违法惩戒力度，", "力度不够，"),
    /** Says who, not what. */
    BY_WHOM(
            "^由[^，]{2,80}(?:负责|牵头|组织实施|承担|落实)$|"
                    + "^(?!加强|强化|密切|主动|积极|做好|搞好|协同)[^，]{2,80}(?:配合|协助|参与)$",
            "由市教育局、市财政局负责", "由市教育局制定方案"),
    /** Says of something who shall see to it. */
    LEFT_TO(
            "^.{2,80}由[^，]{2,40}(?:负责|管理|组织|承担|审批|审核|牵头|实施|办理|统筹|保障)",
            "社区的考核统一由街道办事处负责管理", "由市教育局负责"),
    /** Goes on with what was said before it. */
    ADDS(
            "^(?:特别是|尤其是|即|其中|包括|例如|比如|如(?!期|实)|以及|或者?)",
            "特别是重点区域", "区域特别多"),
    /** Tells what was or is. */
    TOLD(
            "(?<![为除])了(?![解])|正在|正处|比较突出|反映强烈|不同程度|取得(?!的).{0,12}(?:成效|成绩|进展|突破)|比较[到深扎]|还不|"
                    + "仍[存有然需]|尚未|不到位|不够|是因为|就是要?|才是|这是|意味着|体现|表明|关键[是看]|怎样|为什么|难道|只有|只要|尽管|虽然|本质上|[？?]$|不会",
            "收集了一批意见建议", "收集意见建议"),
    /** A measure that the act before it shall reach. */
    TARGET(
            "^.{2,40}?(?:增长|达到?|提高到|提升到|降至|降到|控制在|超过|突破|不低于|不少于|下降|比重|占比|覆盖率|"
                    + "率)[^，]{0,12}[\\d一二三四五六七八九十百两半]+.{0,16}$",
            "服务业增加值增长10%左右", "发展服务业"),
    /** A whole sentence that explains and asks nothing. */
    EXPLAINS(
            "只有.{1,200}才|才能|方能|^正是|本质上是|是因为|为什么|难道|^但?只要|一蹴而就|付出的代价|^这(?:是|些|充分)|归根到底|关键在于|关键看|就是要|^实践证明|"
                    + "意义重大|具有重要意义|[？?]$",
            "只有站稳群众立场，才是治本之策", "要站稳群众立场"),
    /** Sayings in fours. */
    IDIOMS(
            "^[^，、]{4}(?:、[^，、]{4})*[，,。；;]?$",
            "力争上游、争先进位", "制定整改方案"),
    /** The verbs that make an act of a way. */
    DOES(
            "进行|开展|予以|加以|给予|推进|实施|落实",
            "采取书面形式进行", "采取书面形式"),
    /** A clause that ends so still waits for its act. */
    ENDS_AS_WAY(
            "(?:[的时后上中下等里间]|前提下|同时|等(?:形式|方式|手段|途径|渠道|措施|办法|环节|方法|活动|举措|内容|要求|行业|领域|方面|重点|问题|优势|"
                    + "优质载体|平台|载体))$",
            "对被评为不满意单位的", "对不满意单位进行约谈"),
    /** A way by this noun waits for its act. */
    ENDS_AS_GROUND(
            "(?:环节|方式|形式|手段|途径|渠道|办法|平台|载体|契机|抓手|目标|原则|要求|方向|重点|主线|核心|基础|条件|优势|领域|方面|作用|情况|问题|需求|"
                    + "特点|实际|标准|规定|精神|思想|理念|导向|部署|机遇|总抓手|主题|定位|资源|定位)$",
            "依托现有服务平台", "依托平台发布信息"),
    /** Up to this noun the way is complete; an act may follow at once: 通过多种方式公布渠道. */
    GROUND_DONE(
            "方式|形式|平台|渠道|手段|途径|机制|网络|媒体|载体|办法|方法|规定|要求|优势|作用",
            "通过多种方式公布", "公布结果"),
    /** What may follow a way within its clause; any other verb there may be part of a name (政务服务网). */
    MAIN_VERB(
            "^(?:开展|建立|健全|提供|开设|发布|组织|推进|推动|实施|加强|完善|优化|设立|构建|举办|搭建|促进|开通|公布|培育|落实|引导|支持|鼓励|打造|"
                    + "布局|定期|及时|主动|制定|出台|编制|召开|推行|推广|做好|做到|抓好|加快|加大|强化|提升|提高|改造|建设|新建|列出|设置|配备|完成|全面|深入|大力|"
                    + "积极|统筹|汇总|梳理|形成|整合|盘活|吸引|引进|解决|实现|确保|广泛|严格|进行|给予|予以|发放|报送|上报|提交|开放|拓宽|拓展|增设|增加|减少|降低|"
                    + "压减|淘汰|查处|整治|排查|摸排|治理|整改|追究|约谈|通报|公开|公示|评选|评价|考核|验收|评估|监测|宣传|宣讲|培训|走访|慰问|帮扶|救助|协调|对接|"
                    + "联系|听取|征求|收集|分析|研判|研究|探索|谋划)",
            "发布信息", "服务网"),
    /** What may be done to the object of 对. */
    DONE_TO(
            "^(?:给予|予以|进行|开展|实行|实施|提供|加强|加大|采取|追究|纳入|列入|落实|发放|按照?[^，]{2,20}(?:给予|提供|发放)|不予|不再|免征|"
                    + "减免|免费|(?:及时|依法|严肃|严格|优先|逐一|限期|全面|集中|重点|分类|一律|定期)(?:依规)?[^的，]{2})",
            "给予一次性奖励", "服务群众"),
    /** The verbs of 从 and 在: 从身边事做起. */
    STARTS_FROM(
            "^(?:抓起|做起|入手|着手|发力|找问题|找原因|找差距|动脑筋|下功夫|做文章|求突破|出实招|见实效)",
            "抓起", "抓紧"),
    /** Says that it is done. */
    ALREADY(
            "(?:已经|均已|都已|业已|已(?=[经完建成形实印出启开基在])|曾)",
            "工作已经启动", "工作正式启动"),
    /** Verbs that here only begin the name of something. */
    NOT_A_VERB(
            "^(?:服务(?:业|器|中心|平台|站|对象|区|型)|(?:管理|监管|执法|主管|办理|建设|实施|承办)(?:部门|单位|机构|者|方|人员)|(?:检查|"
                    + "督查|督导|巡查|工作)组|指导意见|规划纲要|实施方案|建设用地|创新(?:型|主体)|创业(?:者|主体|人员)|发展(?:规划|理念|格局|"
                    + "环境)(?!.*[，])|投资(?:额|率|者|公司)|绿化(?:率|覆盖)|就业(?:率|人员|岗位)|管理(?:费|办法|条例)|保障(?:水平|线|房|体系)|"
                    + "宣传(?:部|费)|生产|规范性|控制性|运行情况|考核结果)",
            "服务业", "服务群众"),
    /** What no name of a unit holds. */
    NOT_A_NAME(
            "的|条件|采取|推进|推动|加强|加快|开展|建立|完善|提升|提高|实施|实现|对|把|将|在|为|更多|以|通过|来|转|给|向|让|使|等方面|是|有|不|"
                    + "入选者|获评",
            "符合条件的企业", "市教育局"),
    /** A place is nobody who acts. */
    PLACE_ONLY(
            "^(?:全[省市区县州旗]|.{0,2}(?:中心|主)?城[区镇乡]|农村|城市|.{0,4}地区|各?[市县区])$",
            "中心城区", "市教育局");

    /** No turn of phrase is looked for in a longer stretch: a bound on time and depth. */
    private static final int LONGEST = 2_000;

    private final Pattern pattern;
    private final boolean anchored;
    private final String example;
    private final String counterExample;

    Phrase(String pattern, String example, String counterExample) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        this.anchored = pattern.startsWith("^");
        this.example = example;
        this.counterExample = counterExample;
    }

    /** Whether the stretch holds it; ^ and $ mean the ends of the stretch. */
    boolean in(String text, int from, int end) {
        if (from >= end || end - from > LONGEST) {
            return false;
        }
        Matcher matcher = pattern.matcher(text).region(from, end);
        return anchored ? matcher.lookingAt() : matcher.find();
    }

    boolean in(String words) {
        return in(words, 0, words.length());
    }

    Pattern pattern() {
        return pattern;
    }

    String example() {
        return example;
    }

    String counterExample() {
        return counterExample;
    }
}
