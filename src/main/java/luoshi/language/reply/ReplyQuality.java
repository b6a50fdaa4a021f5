package luoshi.language.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import luoshi.language.pairs.SearchPairs;
import luoshi.language.place.Place;
import luoshi.language.place.PlaceKind;
import luoshi.language.place.Places;
import luoshi.language.reply.Aspect.Reason;

/**
 * The quality of one answer to one request (practice P22, P36: what the citizen gets to see).
 *
 * @param relevance   it speaks of the matter
 * @param completeness it says what was found and what is done, for each point raised
 * @param explanation it names a rule, a cause or figures
 * @param timeliness  it came within the days allowed
 */
public record ReplyQuality(Aspect relevance, Aspect completeness, Aspect explanation, Aspect timeliness) {

    /** Text beyond this many characters is not read. */
    public static final int MOST_CHARACTERS = 20_000;

    private static final double GOOD_OVERLAP = 0.16;
    private static final double WEAK_OVERLAP = 0.08;
    private static final int LEAST_SUBSTANCE = 25;
    private static final int SHOWN_WORDS = 5;
    private static final int LEAST_POINTS = 2;
    private static final int MOST_POINTS = 12;

    private static final Set<String> COMMON = Set.of(
            "您反", "反映", "映的", "的问", "问题", "题的", "请求", "领导", "政府", "有关", "部门", "相关", "解决", "希望", "我们", "情况", "进行", "没有",
            "一个", "可以", "这个", "因为", "由于", "现在", "目前", "工作", "投诉", "咨询", "建议", "关于", "回复", "调查", "处理", "已经", "群众", "居民",
            "单位", "小区", "业主", "街道", "社区", "村民", "不能", "要求", "是否", "什么", "如何", "时间", "年月", "市民", "书记", "尊敬", "敬的");

    /**
     * @param days      taken from the request to the answer; empty where it is not known
     * @param allowed   days that the rule in force allows
     */
    public static ReplyQuality of(String request, String reply, OptionalLong days, long allowed) {
        String asked = cut(request);
        String answered = cut(reply);
        String substance = ReplySigns.COURTESY.matcher(answered).replaceAll(" ").strip();
        boolean handedOn = isHandedOn(substance);
        return new ReplyQuality(
                relevance(asked, substance, handedOn),
                completeness(asked, answered, substance, handedOn),
                explanation(substance, handedOn),
                timeliness(days, allowed));
    }

    /** What remains beside courtesy is too short to be an answer, or only names who is asked instead. */
    private static boolean isHandedOn(String substance) {
        String rest = ReplySigns.HANDED_ON.matcher(substance).replaceAll("");
        return substance.length() < LEAST_SUBSTANCE
                || rest.length() < 2 * LEAST_SUBSTANCE && rest.length() < substance.length();
    }

    private static Aspect relevance(String request, String substance, boolean handedOn) {
        Set<String> asked = pairs(request);
        Set<String> told = pairs(substance);
        List<String> common = told.stream().filter(asked::contains).toList();
        double smaller = Math.max(1, Math.min(asked.size(), told.size()));
        double overlap = common.size() / smaller;
        List<Reason> reasons = new ArrayList<>();
        if (common.isEmpty()) {
            reasons.add(Reason.of(ReplyReason.NOTHING_IN_COMMON));
        } else {
            reasons.add(Reason.of(ReplyReason.TAKES_UP,
                    String.join("、", common.subList(0, Math.min(SHOWN_WORDS, common.size())))));
        }
        Places.find(request).stream()
                .filter(each -> each.kind() != PlaceKind.OBJECT)
                .map(Place::text)
                .filter(name -> !substance.contains(name))
                .findFirst()
                .ifPresent(name -> reasons.add(Reason.of(ReplyReason.PLACE_LEFT_OUT, name)));
        Grade grade = handedOn || overlap < WEAK_OVERLAP ? Grade.POOR : overlap < GOOD_OVERLAP ? Grade.WEAK : Grade.GOOD;
        return new Aspect(grade, reasons);
    }

    private static Aspect completeness(String request, String reply, String substance, boolean handedOn) {
        List<Reason> reasons = new ArrayList<>();
        if (handedOn) {
            boolean named = ReplySigns.HANDED_ON.matcher(substance).find();
            return new Aspect(Grade.POOR, List.of(
                    Reason.of(named ? ReplyReason.HANDED_ON_ONLY : ReplyReason.RECEIPT_ONLY)));
        }
        boolean found = ReplySigns.FOUND.matcher(substance).find();
        boolean done = ReplySigns.DONE.matcher(substance).find();
        reasons.add(Reason.of(found ? ReplyReason.SAYS_WHAT_WAS_FOUND : ReplyReason.NOTHING_FOUND));
        reasons.add(Reason.of(done ? ReplyReason.SAYS_WHAT_IS_DONE : ReplyReason.NOTHING_DONE));
        int raised = Math.max(count(ReplySigns.POINT.matcher(request)), count(ReplySigns.QUESTION.matcher(request)) / 2);
        int answered = Math.max(1, count(ReplySigns.POINT.matcher(substance)));
        boolean unanswered = raised >= LEAST_POINTS && answered < raised && substance.length() < request.length() / 2;
        if (unanswered) {
            reasons.add(Reason.of(ReplyReason.POINTS_UNANSWERED, Math.min(raised, MOST_POINTS), answered));
        }
        if (!ReplySigns.CONTACT.matcher(reply).find()) {
            reasons.add(Reason.of(ReplyReason.NO_CONTACT));
        }
        return new Aspect(found && done && !unanswered ? Grade.GOOD : found || done ? Grade.WEAK : Grade.POOR, reasons);
    }

    private static Aspect explanation(String substance, boolean handedOn) {
        List<Reason> reasons = new ArrayList<>();
        Matcher rule = ReplySigns.RULE.matcher(substance);
        if (rule.find()) {
            reasons.add(Reason.of(ReplyReason.NAMES_THE_RULE, rule.group()));
        }
        if (ReplySigns.CAUSE.matcher(substance).find()) {
            reasons.add(Reason.of(ReplyReason.GIVES_THE_CAUSE));
        }
        if (ReplySigns.FIGURES.matcher(substance).find()) {
            reasons.add(Reason.of(ReplyReason.GIVES_FIGURES));
        }
        if (reasons.isEmpty() || handedOn) {
            return new Aspect(Grade.POOR, List.of(Reason.of(ReplyReason.NO_GROUND)));
        }
        boolean onlyFigures = reasons.size() == 1 && reasons.getFirst().reason() == ReplyReason.GIVES_FIGURES;
        return new Aspect(onlyFigures ? Grade.WEAK : Grade.GOOD, reasons);
    }

    private static Aspect timeliness(OptionalLong days, long allowed) {
        if (days.isEmpty()) {
            return new Aspect(Grade.WEAK, List.of(Reason.of(ReplyReason.TIME_UNKNOWN)));
        }
        long taken = days.getAsLong();
        Grade grade = taken <= allowed ? Grade.GOOD : taken <= 2 * allowed ? Grade.WEAK : Grade.POOR;
        return new Aspect(grade, List.of(
                Reason.of(taken <= allowed ? ReplyReason.IN_TIME : ReplyReason.LATE, taken, allowed)));
    }

    /** Pairs of characters and whole words that say something; those of the office's own phrases say nothing. */
    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>(SearchPairs.query(ReplySigns.COURTESY.matcher(text).replaceAll(" ")));
        pairs.removeIf(pair -> pair.length() < 2 || COMMON.contains(pair));
        return pairs;
    }

    private static String cut(String text) {
        return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    }

    private static int count(Matcher matcher) {
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
