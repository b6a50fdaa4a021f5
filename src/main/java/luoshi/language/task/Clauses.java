package luoshi.language.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.source.Span;

/** Says what a clause is, by the words with which it begins. Reads from left to right: links, subject, modal, adverbs, verb. */
final class Clauses {

    private static final Pattern MODAL = Pattern.compile(
            "(?:也|都|均|还|更|既|又|则|就)?(?:一定要|必须|应当|务必|务求|不得|不准|不能|不予|不再|严禁|禁止|需要|要|应|须|需|可以|可|将|拟)");
    private static final Pattern DEMANDS = Pattern.compile("(?:也|都|均|还|更|既|又)?(?:一定要|必须|应当|务必|不得|不准|严禁|要|须)");
    /** A time before the act: 2023年1月28日前报送, 到2028年, 年内压减. */
    private static final Pattern TIME = Pattern.compile(
            "(?:力争)?(?:到|于|在|至)?(?:(?:20\\d{2}年|今年|明年|本年度)(?:底|末)?)?(?:\\d{1,2}月(?:份|上旬|中旬|下旬|底|末)?(?:\\d{1,2}日)?)?(?:年内|年底|全年|上半年|下半年)?(?:之?前|以前|起)?(?:[，,])?");
    /** Only as much as their act: 加大……力度, 发挥……作用, 把……作为……任务, 强化组织领导. */
    private static final Pattern LEADS_IN = Pattern.compile(
            "^(?:继续|持续|不断|进一步)?(?:加大|加强|强化).{1,9}力度$|^(?:坚持|强化|突出|加强|树立).{2,16}(?:引领|导向|支撑|意识|理念|思维|观念|原则)$|^(?:探索|综合|灵活|广泛|充分)?(?:运用|采用|采取|利用|借助).{2,60}(?:方式|形式|手段|措施|技术|模式|渠道|途径|方法)$|^(?:积极|充分|切实|更好)?(?:发挥|激发|利用|用好|调动).{2,40}(?:作用|力量|优势|潜力|活力|积极性)$|^(?:把|将).{2,40}作为.{2,40}$|^(?:强化|优化|提升|深化|改进)[^“]{2,4}$|^牵头$|^(?:组织|联合|会同|协调|协同|联动|邀请)[^“]{2,60}(?:部门|单位|企业|机构|院校|高校|专家|联盟|银行|协会|学院|公司|等)$|^.{0,10}拿出.{2,20}(?:决心|勇气|劲头|干劲)$");
    /** What an act leads to, by its noun: 培育……生态, 建设……强市, 推进……规范化. */
    private static final Pattern LEADS_TO = Pattern.compile(
            "^(?:着力|努力|加快|不断|持续|全力|奋力|进一步|积极|更好|切实|全面)?(?:打造|构建|构筑|培育|建设|形成|营造|塑造|建成|树立).{2,60}(?:生态|格局|高地|强市|强省|强区|强县|品牌|氛围|环境|局面|名片|合力|典范|新优势|增长极|标杆|风气|导向|城市|之都|名城|新模式|闭环|共同体|防线|屏障)$"
                    + "|^(?:着力|努力|加快|不断|持续|全力|进一步|积极|更好|切实|全面)?(?:推进|推动|促进|带动|引领|助推).{2,60}(?:化|发展|提升|升级|转变|融合|见效|联动|协同|互动|增长|转型|落地|共赢|集聚)$"
                    + "|^(?:努力|奋力|全力)(?:打造|建设|创建|构建|形成|走出|开创).{2,60}$|^(?:争取|赢得).{2,20}(?:理解|支持|认可)+$|^完成(?:年度)?投资.{2,14}$|^为.{1,40}(?:提供|搭建|做好|创造|营造).{2,40}$|^(?:吸引|帮助|鼓舞|激励|促使|方便|便于|带动).{2,40}$|^进行.{2,12}$");

    private static final Pattern NO_MODAL = Pattern.compile("要求|要素|要点|要么|要是|要件|要闻|要害|应用|应急|应对|应届|应收|应诉|应邀|需求|将军|可行|可靠|可持续|可视|可能|可信|可再生|可追溯|应检|应保|应享|应发|应补|应收|应救|应查|应纳|应缴|应改|应办|应联|应管|应帮|应退|应统");
    private static final Pattern BEFORE_NO_MODAL = Pattern.compile(".*(?:[重主需必首紧摘纪概简只想就是不]|相|对|响|供|适|反|即|行|唯|诸|还|认|许|宁|尽|急|需)$");
    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七八九十]{1,2}[是]|第[一二三四五六七八九十][，,、]|[一二三四五六七八九十]{1,2}(?=要)|(?:首先|其次|再次|最后)[，,]");
    private static final Pattern TOLD = Pattern.compile(
            "(?<![为除])了(?![解])|正在|正处|比较突出|反映强烈|不同程度|取得(?!的).{0,12}(?:成效|成绩|进展|突破)|比较[到深扎]|还不|仍[存有然需]|尚未|不到位|不够|是因为|就是要?|才是|这是|意味着|体现|表明|关键[是看]|怎样|为什么|难道|只有|只要|尽管|虽然|本质上|[？?]$|不会");
    private static final Pattern TARGET = Pattern.compile(
            "^.{2,40}?(?:增长|达到?|提高到|提升到|降至|降到|控制在|超过|突破|不低于|不少于|下降|比重|占比|覆盖率|率)[^，]{0,12}[\\d一二三四五六七八九十百两半]+.{0,16}$");
    private static final Pattern WAY_ENDS = Pattern.compile(
            "(?:[的时后上中下等里间]|前提下|同时|等(?:形式|方式|手段|途径|渠道|措施|办法|环节|方法|活动|举措|内容|要求|行业|领域|方面|重点|问题|优势|优质载体|平台|载体))$");
    private static final Pattern GROUND_ENDS = Pattern.compile(
            "(?:环节|方式|形式|手段|途径|渠道|办法|平台|载体|契机|抓手|目标|原则|要求|方向|重点|主线|核心|基础|条件|优势|领域|方面|作用|情况|问题|需求|特点|实际|标准|规定|精神|思想|理念|导向|部署|机遇|总抓手|主题|定位|资源|定位)$");
    private static final Pattern GROUND_DONE = Pattern.compile("方式|形式|平台|渠道|手段|途径|机制|网络|媒体|载体|办法|方法|规定|要求|优势|作用");
    private static final String GROUNDS = "通过|以|按|按照|依照|遵照|依托|利用|借助|基于|结合|发挥|充分发挥|充分利用|充分运用|运用|凭借";
    private static final String PURE_WAYS = "围绕|紧紧围绕|聚焦|针对|立足|坚持|根据|依据|随着|为了|本着|瞄准|对照|面向|适应|紧扣|紧盯|着眼|结合|紧密结合|综合考虑|统筹考虑|抓住|抢抓";
    /** What may be done to the object of 对: 对符合条件的企业给予补助. */
    private static final Pattern DONE_TO = Pattern.compile(
            "给予|予以|进行|开展|实行|实施|提供|加强|加大|采取|追究|纳入|列入|落实|发放|按照?[^，]{2,20}(?:给予|提供|发放)|不予|不再|免征|减免|免费|(?:及时|依法|严肃|严格|优先|逐一|限期|全面|集中|重点|分类|一律|定期)(?:依规)?[^的，]{2}");
    /** 为整改提供精准靶向 is what an act is for, not an act. */
    private static final Pattern GIVES_GROUND = Pattern.compile("^为.{1,30}(?:提供|奠定|夯实|创造|注入|打下|积蓄).{0,14}(?:支撑|保障|靶向|动力|基础|条件|遵循|参考|依据|环境|力量|“试验田”)$");
    /** What no name of a unit holds. */
    private static final Pattern NO_NAME = Pattern.compile(
            "的|条件|采取|推进|推动|加强|加快|开展|建立|完善|提升|提高|实施|实现|对|把|将|在|为|更多|以|通过|来|转|给|向|让|使|等方面|是|有|不|入选者|获评");
    /** Names a work and that it shall be finished: 奥特能超级工厂完成建设. */
    private static final Pattern COMES_ABOUT = Pattern.compile(
            "^.{4,60}(?:投产|建成|开工|开建|竣工|通车|通航|投用|投运|完工|封顶|达产|并网|中交|完成建设|(?:投入|开始)(?:使用|运营|运行))$");
    /** Goes on with what was said before it. */
    private static final Pattern ADDS = Pattern.compile("特别是|尤其是|即|其中|包括|例如|比如|如(?!期|实)|以及|或者?");
    /** Short verbs in a row: 找原因、查根源. */
    private static final Pattern IN_A_ROW = Pattern.compile("^[找查抓建补强促防稳治破优提降减增扩压管控改学讲定亮晒比看送办帮解优选][^，、的]{1,5}(?:、[找查抓建补强促防稳治破优提降减增扩压管控改学讲定亮晒比看送办帮解选][^，、的]{1,5})+$");
    /** An act that still waits for what is to be done: 鼓励农民工根据实际需求. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:鼓励|支持|引导|组织|推动|督促|指导|动员|要求|联合)[^，]{2,30}?(?:根据|按照|结合|围绕|利用|通过|依托|聚焦|针对|立足)[^，]{2,30}$");
    /** Says what who may have: 每吸纳一名就业者给予3000元补贴. */
    private static final Pattern GRANTS = Pattern.compile("(?:给予|发放|奖励|补助|补贴|资助|可享受|可申请|予以)[^，]*(?:\\d|免费|申请|支持|补助|补贴|奖励|优惠)|可申请");
    private static final Pattern STARTS_FROM = Pattern.compile("(?:抓起|做起|入手|着手|发力|找问题|找原因|找差距|动脑筋|下功夫|做文章|求突破|出实招|见实效)");
    /** Verbs that here only begin the name of something. */
    private static final Pattern NO_ACT = Pattern.compile(
            "服务(?:业|器|中心|平台|站|对象|区|型)|(?:管理|监管|执法|主管|办理|建设|实施|承办)(?:部门|单位|机构|者|方|人员)|(?:检查|督查|督导|巡查|工作)组|指导意见|规划纲要|实施方案|建设用地|创新(?:型|主体)|创业(?:者|主体|人员)|发展(?:规划|理念|格局|环境)(?!.*[，])|投资(?:额|率|者|公司)|绿化(?:率|覆盖)|就业(?:率|人员|岗位)|管理(?:费|办法|条例)|保障(?:水平|线|房|体系)|宣传(?:部|费)|生产|规范性|控制性|运行情况|考核结果");
    /** Adverbs behind which any word is what is done. */
    private static final Pattern ASKS = Pattern.compile("(?:及时|积极|主动|严格|认真|大力|依法|定期|坚决)[^、，]{4,}$");
    /** A thing that can be laid on the table is an act of its own: 形成问题清单. */
    private static final Pattern DELIVERS = Pattern.compile("^(?:形成|建立|提出|列出).{0,24}(?:清单|台账|报告|方案|名单|目录|预案|制度|办法|台帐|总结|档案)$");
    /** Says who, not what. */
    private static final Pattern BY_WHOM = Pattern.compile("^由[^，]{2,80}(?:负责|牵头|组织实施|承担|落实)$");
    private static final Pattern ALREADY = Pattern.compile("(?:已经|均已|都已|业已|已(?=[经完建成形实印出启开基在])|曾)");
    /** What may follow a way within its clause; any other verb there may be part of a name (政务服务网). */
    private static final Pattern MAIN_VERB = Pattern.compile(
            "开展|建立|健全|提供|开设|发布|组织|推进|推动|实施|加强|完善|优化|设立|构建|举办|搭建|促进|开通|公布|培育|落实|引导|支持|鼓励|打造|布局|定期|及时|主动|制定|出台|编制|召开|推行|推广|做好|做到|抓好|加快|加大|强化|提升|提高|改造|建设|新建|列出|设置|配备|完成|全面|深入|大力|积极|统筹|汇总|梳理|形成|整合|盘活|吸引|引进|解决|实现|确保|广泛|严格|进行|给予|予以|发放|报送|上报|提交|开放|拓宽|拓展|增设|增加|减少|降低|压减|淘汰|查处|整治|排查|摸排|治理|整改|追究|约谈|通报|公开|公示|评选|评价|考核|验收|评估|监测|宣传|宣讲|培训|走访|慰问|帮扶|救助|协调|对接|联系|听取|征求|收集|分析|研判|研究|探索|谋划");
    private static final Pattern PLACE = Pattern.compile("全[省市区县州旗]|.{0,2}(?:中心|主)?城[区镇乡]|农村|城市|.{0,4}地区|各?[市县区]");
    private static final int FURTHEST_MODAL = 42;

    private final String text;
    private final Sentences sentences;

    Clauses(String text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    Clause read(Span span) {
        int end = bare(span);
        int at = skipTime(skipLinks(span.start(), end), end);
        boolean told = isTold(span, at, end);
        if (BY_WHOM.matcher(text).region(at, end).find()) {
            return new Clause(span, Clause.Kind.OTHER, at, new Span(at, at), false);
        }
        Matcher adds = ADDS.matcher(text).region(at, end);
        if (adds.lookingAt()) {
            boolean name = Parties.isName(text.substring(adds.end(), end));
            return new Clause(span, Clause.Kind.OTHER, at, name ? new Span(adds.end(), end) : new Span(at, at), false);
        }
        if (!told && TARGET.matcher(text).region(at, end).find() && !startsVerb(at, end) && modalAt(at, end) == 0) {
            return new Clause(span, Clause.Kind.TARGET, at, new Span(at, at), false);
        }
        boolean modal = false;
        Span subject = new Span(at, at);
        int m = modalAt(at, end);
        if (m > 0) {
            modal = true;
            at = skipLinks(at + m, end);
        } else {
            Span named = subject(at, end);
            if (named.length() > 0) {
                subject = named;
                at = named.end();
                int after = modalAt(at, end);
                modal = after > 0;
                at += after;
            } else {
                int demand = demandAfterTopic(at, end);
                modal = demand > 0;
                at = demand > 0 ? demand : at;
            }
        }
        if (told && !modal) {
            return new Clause(span, Clause.Kind.TOLD, at, subject, false);
        }
        if (!modal && COMES_ABOUT.matcher(text).region(skipLinks(span.start(), end), end).find()) {
            subject = new Span(at, at);
        }
        return new Clause(span, kind(at, end, subject.length() > 0, modal), core(at, end), subject, modal);
    }

    private Clause.Kind kind(int at, int end, boolean subject, boolean modal) {
        if (Words.MIND.at(text, at, end) > 0) {
            return Clause.Kind.MIND;
        }
        int way = Words.WAY.at(text, at, end);
        int core = core(at, end);
        int act = actAt(core, end);
        int result = Words.RESULT.at(text, core, end);
        if (!modal && !subject && (GIVES_GROUND.matcher(text).region(at, end).find() || LEADS_TO.matcher(text).region(at, end).find())) {
            return Clause.Kind.RESULT;
        }
        if (LEADS_IN.matcher(text).region(at, end).find()) {
            return Clause.Kind.WAY;
        }
        int inner = Words.WAY.at(text, core, end);
        if (way == 0 && inner > 0 && act <= inner) {
            return hasInnerAct(core, inner, end) ? Clause.Kind.ACT : Clause.Kind.WAY;
        }
        if (way > 0 && way >= Words.ADVERB.at(text, at, end) && actAt(at, end) <= way) {
            return hasInnerAct(at, way, end) ? Clause.Kind.ACT : Clause.Kind.WAY;
        }
        if (DELIVERS.matcher(text).region(at, end).find()) {
            return Clause.Kind.ACT;
        }
        boolean finished = COMES_ABOUT.matcher(text).region(at, end).find();
        if (result > 0 && !modal && !subject && !finished) {
            return Clause.Kind.RESULT;
        }
        if (act > 0 || result > 0) {
            return Clause.Kind.ACT;
        }
        if (GRANTS.matcher(text).region(at, end).find()) {
            return Clause.Kind.ACT;
        }
        if (IN_A_ROW.matcher(text).region(at, end).find()) {
            return Clause.Kind.ACT;
        }
        if (COMES_ABOUT.matcher(text).region(at, end).find()) {
            return Clause.Kind.ACT;
        }
        if (TARGET.matcher(text.substring(at, end)).find()) {
            return Clause.Kind.TARGET;
        }
        boolean secondWord = end - at > 5 && !modal && actAt(Math.min(end, at + 2), end) >= 2
                && Words.UNIT_END.endsAt(text, at, at + 2) == 0 && text.substring(at, at + 2).matches("实时|动态|适当|更加|高度|密切|稳妥|超前|靠前|提前|滚动|闭环|穿透|有机|同步|跟进|从速|从优|自主|独立|差异|梯次|梯度|错位|协力|合理|有针|坚定|恪守|扎口|归口|打包|批量|免费|无偿|公平|公正|公开|透明|简化|从源");
        if (secondWord) {
            return Clause.Kind.ACT;
        }
        if (ASKS.matcher(text).region(at, end).lookingAt()) {
            return Clause.Kind.ACT;
        }
        boolean verbal = core > at && "加快规范统筹突出集中联合持续优先着力".contains(text.substring(at, Math.min(at + 2, core)));
        if (verbal || modal) {
            return Clause.Kind.ACT;
        }
        return Clause.Kind.OTHER;
    }

    /** Whether, behind its way, the clause also holds what is to be done: 对公众反映的问题及时查处. */
    private boolean hasInnerAct(int at, int way, int end) {
        String word = text.substring(at, at + way);
        if (endsAsWay(at, end) || word.matches(PURE_WAYS) || word.matches(GROUNDS) && GROUND_ENDS.matcher(text.substring(at, end)).find() && !hasActBehindGround(at, end)) {
            return false;
        }
        if ((word.equals("把") || word.equals("将")) && end - at > 6) {
            return true;
        }
        for (int i = at + way + 1; i + 1 < end; i++) {
            boolean act = word.startsWith("对") ? DONE_TO.matcher(text).region(i, end).lookingAt()
                    : text.charAt(i - 1) != '、' && (MAIN_VERB.matcher(text).region(i, end).lookingAt() || "从在".contains(word) && STARTS_FROM.matcher(text).region(i, end).lookingAt());
            if (!sentences.isInside(i) && (act || modalAt(i, end) > 0 || text.startsWith("给予", i))) {
                return end - i >= 2;
            }
        }
        return false;
    }

    /** 通过多种方式主动公布渠道: a way that is complete, and an act behind it. */
    private boolean hasActBehindGround(int at, int end) {
        Matcher complete = GROUND_DONE.matcher(text).region(at, end);
        while (complete.find()) {
            if (complete.end() < end - 3 && actAt(core(complete.end(), end), end) >= 2) {
                return true;
            }
        }
        return false;
    }

    boolean isUnfinished(Clause clause) {
        return UNFINISHED.matcher(text).region(clause.core(), bare(clause.span())).lookingAt();
    }

    private boolean endsAsWay(int at, int end) {
        return WAY_ENDS.matcher(text).region(at, end).find();
    }

    private int actAt(int at, int end) {
        int act = at >= end ? 0 : Words.ACT.at(text, at, end);
        return act > 0 && NO_ACT.matcher(text).region(at, end).lookingAt() ? 0 : act;
    }

    private int core(int at, int end) {
        int core = at;
        while (core < end) {
            int adverb = Words.ADVERB.at(text, core, end);
            if (adverb == 0 || actAt(core, end) > adverb) {
                break;
            }
            core += adverb;
            if (core < end && (text.charAt(core) == '地' || text.charAt(core) == '、')) {
                core++;
            }
        }
        return core >= end ? at : core;
    }

    /** Behind a topic that is no unit: 每项工作都要瞄准一流. The place after the modal word; 0 if there is none. */
    private int demandAfterTopic(int at, int end) {
        if (startsVerb(at, end)) {
            return 0;
        }
        for (int i = at + 2; i < Math.min(end - 2, at + 16); i++) {
            Matcher demand = DEMANDS.matcher(text).region(i, end);
            if (demand.lookingAt() && modalAt(i, end) > 0 && startsVerb(demand.end(), end) && !sentences.isInside(i)
                    && !BEFORE_NO_MODAL.matcher(text.substring(Math.max(at, i - 2), i)).matches()) {
                return demand.end();
            }
        }
        return 0;
    }

    private int skipTime(int at, int end) {
        Matcher time = TIME.matcher(text).region(at, end);
        return time.lookingAt() && time.end() - at > 1 && time.end() < end - 1 ? time.end() : at;
    }

    private int skipLinks(int from, int end) {
        int at = from;
        while (at < end) {
            Matcher ordinal = ORDINAL.matcher(text).region(at, end);
            if (ordinal.lookingAt()) {
                at = ordinal.end();
                continue;
            }
            int link = Words.LINK.at(text, at, end);
            if (link == 0 || actAt(at, end) > link || Words.WAY.at(text, at, end) > link || Words.ADVERB.at(text, at, end) > link) {
                break;
            }
            at += link;
        }
        return at >= end ? from : at;
    }

    /** The length of a modal word at this place; 0 where it is part of another word. */
    private int modalAt(int at, int end) {
        Matcher modal = MODAL.matcher(text).region(at, end);
        if (!modal.lookingAt() || modal.end() >= end) {
            return 0;
        }
        char last = text.charAt(modal.end() - 1);
        if ("要应需将可".indexOf(last) >= 0 && NO_MODAL.matcher(text).region(modal.end() - 1, end).lookingAt()) {
            return 0;
        }
        if (last == '将' && !startsVerb(modal.end(), end)) {
            return 0;
        }
        return modal.end() - at;
    }

    private boolean startsVerb(int at, int end) {
        int core = core(at, end);
        return actAt(core, end) > 0 || Words.RESULT.at(text, core, end) > 0
                || Words.WAY.at(text, core, end) > 0 || Words.MIND.at(text, core, end) > 0;
    }

    /** Who is named at the beginning of the clause as the one who acts; empty where a verb stands there. */
    private Span subject(int at, int end) {
        if (startsVerb(at, end) || Words.ADVERB.at(text, at, end) > 0) {
            return new Span(at, at);
        }
        for (int i = at + 1; i < Math.min(end - 1, at + FURTHEST_MODAL); i++) {
            if (sentences.isInside(i) || !endsName(at, i)) {
                continue;
            }
            int modal = modalAt(i, end);
            boolean asked = modal > 0 && !BEFORE_NO_MODAL.matcher(text.substring(Math.max(at, i - 2), i)).matches();
            boolean acts = modal == 0 && i - at >= 2 && !PLACE.matcher(text).region(at, i).matches() && (startsVerb(i, end) || text.startsWith("每", i))
                    && Words.UNIT_END.at(text, i, end) == 0;
            if ((asked || acts) && !NO_NAME.matcher(text).region(at, i).find()) {
                return new Span(at, i);
            }
        }
        return new Span(at, at);
    }

    private boolean endsName(int at, int i) {
        char last = text.charAt(i - 1);
        int end = i;
        if (last == '）' || last == ')') {
            int open = Math.max(text.lastIndexOf('（', i), text.lastIndexOf('(', i));
            end = open > at ? open : i;
        }
        return Words.UNIT_END.endsAt(text, at, end) > 0;
    }

    private boolean isTold(Span span, int at, int end) {
        String words = text.substring(span.start(), span.end());
        boolean object = words.matches("(?s)(?:下步[，,])?(?:对|把|将|聚焦|围绕|针对|解决).*|.*的[，,]");
        return !object && (TOLD.matcher(words).find() || isPast(at, end));
    }

    private boolean isPast(int at, int end) {
        return Words.PAST.at(text, at, end) > 0 || ALREADY.matcher(text).region(at, Math.min(end, at + 14)).find();
    }

    /** Without the mark that ends it. */
    private int bare(Span span) {
        int end = span.end();
        while (end > span.start() + 1 && "，,。；;！!：: \t\n\r*、".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
