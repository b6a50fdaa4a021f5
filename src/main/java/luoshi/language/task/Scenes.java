package luoshi.language.task;

import java.util.regex.Pattern;
import luoshi.language.outline.OutlineItem;

/**
 * Tells which scene a part or sentence belongs to: by the heading above it, and by sentences that open or close a scene
 * (还有几点问题和不足： … 我再提几点要求。).
 */
final class Scenes {

    private static final Pattern OPENS_PROBLEM = Pattern.compile(
            "(?:存在|还有|有|暴露|发现|反映出?).{0,40}(?:问题|不足|差距|薄弱环节|困难|短板|欠账|矛盾)|清醒(?:地)?(?:看到|认识)|(?:问题|情况)通报如下");
    private static final Pattern OPENS_TASK = Pattern.compile(
            "(?:提|讲).{0,8}(?:要求|意见)|(?:做好|抓好|把握|强调).{0,12}(?:几|以下|下列|[二三四五六七八九]).{0,4}(?:点|项|个方面|方面|工作|任务)|(?:要求|任务|措施|意见)如下|下面[，,]|整改要求|下一步|下步");
    private static final Pattern FORMAL = Pattern.compile(
            "(?:制定|提出|制订|印发|转发|通知|通告|公告)(?:如下|本(?:方案|措施|办法|意见|计划|规定|细则|条例|通知|指引|举措|政策|要点))|现(?:将|印发|转发|通知|就).{0,80}(?:如下|印发|转发|给你们|执行)|^(?:以上通知，?)?[请希望][^。；]{0,40}(?:执行|落实|实施)[。；]?$"
            + "|(?:自|从).{0,14}(?:起|日)(?:施行|实施|执行|生效)|有效期|(?:负责|承担).{0,8}解释|解释权|^施行说明|本(?:办法|方案|措施|条例|规定|意见).{0,6}(?:所称|适用)|是指|^各位代表|^同志们|^让我们|谢谢大家|发出通知|请予审议|予以审议|^附件|联系人[:：]|联系电话[:：]|征求意见截止|^.{0,12}政府工作报告$|按从高不重复|^第.{1,3}章");
    private static final Pattern TELLS_REVIEW = Pattern.compile("^(?:总的来看|一年来|过去|回顾|五年来|去年|近年来)");

    /** What a meeting did, and who was there: 9月5日下午，市局召开会议。会议听取了汇报。 */
    private static final Pattern NARRATES = Pattern.compile(
            "^[\\d０-９]{1,2}月[\\d０-９]{1,2}日(?:上午|下午|晚上?)?[，,]?[^，,]{0,30}(?:召开|举行|主持|出席|参加|深入|赴|到|率队)|^会议(?:还|一致|书面|专题|集体|认真)?(?:听取|审议|传达|学习|研究了|研究通过|通过|讨论|原则|由|旨在|认为|肯定)|(?:主持会议|出席会议|列席会议|参加会议|参会(?=。)|并讲话|参加活动|陪同调研|参加(?:有关|相关)?(?:议题)?(?:研究|会议|活动|调研|座谈)?[。]|(?<!工)作(?:交流|汇报|表态|发言|讲话|报告)[^，,]{0,6})[。，,]");
    private static final Pattern ASKED_THERE = Pattern.compile("要求|(?<!再|作)强调|指出|议定|[，,]要|必须|应当");

    /** Who speaks: 会议强调，…; what follows is asked, of whom it says itself. */
    private static final Pattern SPEAKS = Pattern.compile(
            "^(?:[^，。；：]{1,24}[，,])?(?:会议|[^，。；：、]{2,16}?)(?:还|特别|再次|进一步|最后|同时)?(?:强调|(?<!的|部署|工作|具体|有关|相关|任务|规定|标准|目标|精神|总体|时限|质量|纪律|整改)要求|指出|议定|明确|决定)[，,：:]");

    private static final Pattern STATES_AIM = Pattern.compile(
            "(?:总体要求|总体思路|指导思想|预期目标|主要目标|总体目标|基本思路|奋斗目标)[^，。]{0,8}(?:[:：]|是[^，。]{0,4}[:：，]|为[:：])");

    /** 整改措施：…… */
    private static final Pattern LABELS_TASK = Pattern.compile("^(?:整改|工作|具体|主要|推进|落实|下步|下一步)?(?:措施|举措|任务|要求|打算|安排)[:：]");
    private static final Pattern ANNOUNCES = Pattern.compile("(?:问题|不足|差距|短板|薄弱环节)[：:]");
    private static final Pattern TELLS = Pattern.compile("^(?!.*(?:加强|强化|落实|报送|上报|报告|通报|反馈|汇报|统计|掌握|跟踪|公开|推进|运用|做好|分析|研判|研究|排查|了解)).*(?:情况|结果|做法|成效|成绩|经验|特点|亮点|现状|形势)$");

    private Scenes() {}

    static Scene ofHeading(OutlineItem item, String text, Scene above) {
        String heading = item.heading().of(text);
        int end = heading.length();
        boolean listed = item.heading().end() < text.length() && text.charAt(item.heading().end()) == '；';
        if (end == 0 || end > 44 || listed) {
            return above;
        }
        if (end <= 30 && TELLS.matcher(heading).find()) {
            return Scene.REVIEW;
        }
        if (end <= 24 && Words.REVIEW_HEAD.indexIn(heading, 0, end) >= 0 && !heading.contains("任务")) {
            return Scene.REVIEW;
        }
        if (Words.PROBLEM_HEAD.indexIn(heading, 0, end) >= 0 && !heading.matches(".*(?:整改|解决|化解|查摆|治理|聚焦|深入|措施|工作).*")) {
            return Scene.PROBLEM;
        }
        if (Words.AIM_HEAD.at(heading, 0, end) > 0 && !heading.matches(".*(?:任务|工作安排|重点工作).*")) {
            return Scene.AIM;
        }
        boolean asks = end <= 16 && heading.matches(".*(?:任务|措施|要求|保障|安排|重点工作|内容)$");
        return asks ? Scene.TASK : above;
    }

    static boolean opensProblem(String sentence) {
        String bare = sentence.stripTrailing();
        boolean announces = bare.endsWith("：") || bare.endsWith(":") || ANNOUNCES.matcher(sentence).find();
        return OPENS_PROBLEM.matcher(sentence).find() && !OPENS_TASK.matcher(sentence).find()
                && (announces || sentence.contains("清醒") || sentence.contains("通报如下") || sentence.contains("反映出"));
    }

    static boolean opensTask(String sentence) {
        return OPENS_TASK.matcher(sentence).find();
    }

    /** A label in front of the words themselves, as rectification plans have it. */
    static boolean labelsTask(String sentence) {
        return LABELS_TASK.matcher(sentence).find();
    }

    static boolean opensReview(String sentence) {
        return TELLS_REVIEW.matcher(sentence).find();
    }

    /** 今年工作的总体要求是：……; holds to the end of the paragraph. */
    static boolean statesAim(String sentence) {
        return STATES_AIM.matcher(sentence).find();
    }

    static boolean narrates(String sentence) {
        return NARRATES.matcher(sentence).find() && !ASKED_THERE.matcher(sentence).find();
    }

    static boolean speaks(String sentence) {
        return SPEAKS.matcher(sentence).lookingAt();
    }

    static boolean isFormal(String sentence) {
        return FORMAL.matcher(sentence).find();
    }
}
