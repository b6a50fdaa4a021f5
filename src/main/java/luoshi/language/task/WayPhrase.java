package luoshi.language.task;

import java.util.regex.Pattern;

/** The turns of phrase of ways (通过…, 对…, 把…): where a way ends, and whether an act follows within its clause. */
enum WayPhrase implements Phrase {
    /** A clause that ends so still waits for its act. */
    ENDS_AS_WAY(
            "(?:[的时后上中下等里间]|前提下|同时|等(?:形式|方式|手段|途径|渠道|措施|办法|环节|方法|活动|举措|内容|要求|行业|领域|方面|重点|问题|优势|"
                    + "优质载体|平台|载体))$",
            "对被评为不满意单位的", "对不满意单位进行约谈"),
    /** Says upon what the rest stands: 推动企业在开展转让的基础上，. */
    UPON(
            "(?:基础上|前提下|过程中|的同时)$",
            "推动企业在开展转让的基础上", "打牢基础"),
    /** What it is led by: it waits for its act. */
    WITH_AS(
            "^以[^，]{2,40}为(?:[^，]{0,8}(?:标尺|标准|目标|导向|重点|抓手|契机|载体|主线|核心|基础|引领|牵引|支撑|依托|依据|切入点|突破口|着力点|落脚点|中心|原则|指导|统领|主题|准绳|平台|目的|前提|动力|单位|节点|龙头|主体))$",
            "以群众满意为目标", "以适当形式公开"),
    /** 把 with a verb of its own that ends in a place. */
    MOVES_TO(
            "^[把将][^，]{2,40}(?:转移|集中|放|摆|聚焦|凝聚|统一|落实|体现|用|建|做|写|贯彻|融入|渗透|压实|延伸|分解|传导)(?:到|在|至)[^，]{1,30}$",
            "把工作重心转移到项目建设上", "把握时机"),
    /** 坚持 with something that is kept up, not a principle. */
    KEEPS_UP(
            "^坚持[^，]{2,30}(?:制度|值班|值守|巡查|例会|学习)$",
            "坚持24小时值班制度", "坚持问题导向"),
    /** 把 with what the thing comes to: 把问题找准. */
    BRINGS_TO(
            "^[把将][^，]{2,12}[找理压抓做办管建改查讲用落放扛担守补夯盯摸算][准清实牢好严细强紧足到大优明]+$",
            "把问题找准", "把问题作为导向"),
    /** A way by this noun waits for its act. */
    ENDS_AS_GROUND(
            "(?:环节|方式|形式|手段|途径|渠道|办法|平台|载体|契机|抓手|目标|原则|要求|方向|重点|主线|核心|基础|条件|优势|领域|方面|作用|情况|问题|需求|"
                    + "特点|实际|标准|规定|精神|思想|理念|导向|部署|机遇|总抓手|主题|定位|资源|定位)$",
            "依托现有服务平台", "依托平台发布信息"),
    /** A verb that here only names a work: 依托公共服务平台建设. */
    ENDS_AS_WORK(
            "^(?:建设|改造|提升|发展|服务|管理|改革|培训|治理|整治|合作|探索)$",
            "建设", "建设平台"),
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
                    + "帮助|筛选|匹配|讲解|推介|辅导|指导|联系|共建|合作|签订|签署|听取|征求|收集|分析|研判|研究|探索|谋划)",
            "发布信息", "服务网"),
    /** What may be done to the object of 对. */
    DONE_TO(
            "^(?:给予|予以|进行|开展|实行|实施|提供|加强|加大|采取|追究|(?:适当|相应)(?:降低|减少|提高|增加|延长|放宽)|纳入|列入|落实|发放|按照?[^，]{2,20}(?:给予|提供|发放)|不予|不再|免征|"
                    + "减免|免费|(?:及时|依法|严肃|严格|优先|逐一|限期|全面|集中|重点|分类|一律|定期)(?:依规)?[^的，]{2})",
            "给予一次性奖励", "服务群众"),
    /** The verbs of 从 and 在: 从身边事做起. */
    STARTS_FROM(
            "^(?:优选|遴选|选拔|挑选|评选|抓起|做起|入手|着手|发力|找问题|找原因|找差距|动脑筋|下功夫|做文章|求突破|出实招|见实效)",
            "抓起", "抓紧"),
    /** Behind a way: to whom, and what. */
    TO_WHOM(
            "^[向给为][^，、]{2,10}(?:公布|公开|发布|报告|反馈|提供|推送|宣传|通报)",
            "向社会公布举报渠道", "向社会各界"),
    /** Behind the object of 围绕, 聚焦, 结合 …: what is done, by a verb that no name holds. */
    WAY_AND_ACT(
            "^[^，、]{2,40}?(?<!的)(?:集中开展|组织开展|深入开展|广泛开展|开展|组织实施|组织召开|进行|举办|出台|全面排查|全面摸排|全面调研|全面检查)(?!情况|进度|过程|以来)[^，]{2,}",
            "重点领域开展专项整治", "工作开展情况"),
    /** The verbs that make an act of a way. */
    DOES(
            "进行|开展|予以|加以|给予|推进|实施|落实",
            "采取书面形式进行", "采取书面形式");

    private final Pattern pattern;
    private final String example;
    private final String counterExample;

    WayPhrase(String pattern, String example, String counterExample) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        this.example = example;
        this.counterExample = counterExample;
    }

    @Override
    public Pattern pattern() {
        return pattern;
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public String counterExample() {
        return counterExample;
    }
}
