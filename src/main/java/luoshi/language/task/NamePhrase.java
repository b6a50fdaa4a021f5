package luoshi.language.task;

import java.util.regex.Pattern;

/** What is no name of somebody who acts, and no verb but part of a name. */
enum NamePhrase implements Phrase {
    /** A verb of one character with its complement, and an object behind. */
    COMPOUND_VERB(
            "^[抓打拧绷盯织扎理厘摸算唱念补跟亮拉列拿排腾选推办管守建改查防讲写种护扛压夯筑兜托稳聚凝挖找核定配备育引招扩延控清拆搬搭铺养递传帮解破攻啃接训考罚追督催跑谋划描绘铸锻淬做用练吃牵走闯抬举靠贴顶攥摆端沉扬夺赢保定补掌]"
                    + "[好实牢紧准清透足齐严细深精强优大快稳活响亮住出起掉][^，。；、的]{2}",
            "理清责任链条", "交通运输"),
    /** Verbs that here only begin the name of something. */
    NOT_A_VERB(
            "^(?:(?:教育|发展改革|发展和改革|宣传|监察|审计|规划|建设|管理|执法|监督|服务|培训|救助|保障|经办|运营|承办)[^，、的]{0,8}(?:部门|机构|单位|委员会|主体)"
                    + "(?:和[^，、的]{2,6})?(?=要|应|须|可|负责|牵头|会同|依法|根据)|(?:治理|整顿|监督|检查|改革|管理){1,2}(?:工作)?的|服务(?:业|器|中心|平台|站|对象|区|型)|(?:管理|监管|执法|主管|办理|建设|实施|承办|牵头|配合|协办|督查|督办|整改|帮扶|包保|包联|结对|落实|保洁|考核|验收|申报|使用|运营|服务|承建|施工|监理|包村|驻村|挂职|值班)(?:责任)?(?:部门|单位|机构|者|方|人员|公司|企业|干部|领导|中心)(?!的|和?开展|建立)|(?:检查|"
                    + "督查|督导|巡查|工作)组|指导意见|规划纲要|实施方案|建设用地|创新(?:型|主体)|创业(?:者|主体|人员)|发展(?:规划|理念|格局|"
                    + "环境)(?!.*[，])|投资(?:额|率|者|公司)|绿化(?:率|覆盖)|就业(?:率|人员|岗位)|管理(?:费|办法|条例)|保障(?:水平|线|房|体系)|"
                    + "宣传(?:部|费)|生产|规范性|控制性|运行情况|考核结果)",
            "服务业", "服务群众"),
    /** What no name of a unit holds. */
    NOT_A_NAME(
            "的|条件|采取|推进|推动|加强|加快|开展|建立|完善|提升|提高|实施|实现|对(?!外)|把|将|在|为|更多|以(?!上(?:人民)?政府|上党委|上机关)|通过|来|转|给|向|让|使|等方面|是|计划|仍|尽力|满足|其[它他]几|新增|累计|(?<=[^\\d])\\d|(?<!全)社会$|小区$|(?<![国所])有(?![关限])|不(?!动产)|"
                    + "入选者|获评|由|已|超过|要求",
            "符合条件的企业", "市教育局"),
    /** What no clause of names alone holds. */
    MORE_THAN_A_NAME(
            "的|[要应须不可将从向对给让使用把在每]|已|超过|[\\d]|[^、]{21}|(?:设立|成立|建立|对接|规范|培育|引进|组织|支持|鼓励|服务)(?!中心|大厅|窗口|站|部|机构$|单位$)[^、]{2}",
            "协同各市对接服务机构", "各包村干部、村干部"),
    /** A place is nobody who acts. */
    PLACE_ONLY(
            "^(?:全[省市区县州旗]|.{0,2}(?:中心|主)?城[区镇乡]|农村|城市|.{0,4}地区|[市县区])$",
            "中心城区", "市教育局");

    private final Pattern pattern;
    private final String example;
    private final String counterExample;

    NamePhrase(String pattern, String example, String counterExample) {
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
