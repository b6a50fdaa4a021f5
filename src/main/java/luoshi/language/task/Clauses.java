package luoshi.language.task;

import java.util.Set;
import java.util.regex.Pattern;
import luoshi.language.source.Span;

/**
 * Says what a clause is. {@link ClauseStart} reads up to its verb; then the rules of {@link #kind} are asked from top to
 * bottom, the turns of phrase ({@link Phrase}) before the single words ({@link Words}).
 */
final class Clauses {

    private static final Set<String> GROUNDS = words("通过|以|按|按照|依照|遵照|依托|利用|借助|基于|结合|发挥|充分发挥|充分利用|充分运用|运用|凭借");
    private static final Set<String> PURE_WAYS = words(
            "围绕|紧紧围绕|聚焦|针对|立足|坚持|根据|依据|随着|为了|本着|瞄准|对照|面向|适应|紧扣|紧盯|着眼|结合|紧密结合|综合考虑|统筹考虑|抓住|抢抓");
    private static final String VERBAL_ADVERBS = "加快规范统筹突出集中联合持续优先着力";
    private static final Set<String> MODIFIERS = words(
            "协作|实时|动态|适当|更加|高度|密切|稳妥|超前|靠前|提前|滚动|闭环|穿透|有机|同步|跟进|从速|从优|自主|独立|差异|梯次|梯度|错位|协力|合理|有针|坚定|恪守|扎口|归口|打包|批量|免费|无偿|公平|公正|公开|透明|简化|从源");
    private static final Pattern OBJECT = Pattern.compile("(?:下步[，,])?(?:对|把|将|聚焦|围绕|针对|解决)");
    private static final int NEAR = 14;
    private static final int LONGEST_BARE = 7;

    private final String text;
    private final Sentences sentences;
    private final ClauseStart start;

    Clauses(String text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences;
        this.start = new ClauseStart(text, sentences);
    }

    Clause read(Span span) {
        int end = bare(span);
        int first = start.skipLinks(span.start(), end);
        int at = start.skipTime(first, end);
        if (Phrase.BY_WHOM.in(text, at, end)) {
            return new Clause(span, Clause.Kind.OTHER, at, nobody(at), false);
        }
        if (Phrase.ADDS.in(text, at, end)) {
            return new Clause(span, Clause.Kind.OTHER, at, added(at, end), false);
        }
        boolean told = isTold(span, at, end);
        if (!told && Phrase.TARGET.in(text, at, end) && !start.startsVerb(at, end) && start.modalAt(at, end) == 0) {
            return new Clause(span, Clause.Kind.TARGET, at, nobody(at), false);
        }
        Span subject = nobody(at);
        int modal = start.modalAt(at, end);
        if (modal > 0) {
            at = start.skipLinks(at + modal, end);
        } else {
            subject = start.subject(at, end);
            int after = subject.length() > 0 ? subject.end() : at;
            modal = subject.length() > 0 ? start.modalAt(after, end) : Math.max(0, start.demandAfterTopic(at, end) - at);
            at = after + modal;
        }
        if (told && modal == 0) {
            return new Clause(span, Clause.Kind.TOLD, at, subject, false);
        }
        if (modal == 0 && Phrase.COMES_ABOUT.in(text, first, end)) {
            subject = nobody(at);
        }
        boolean forbids = modal > 0 && Phrase.FORBIDS.in(text, span.start(), at);
        Clause.Kind kind = forbids ? Clause.Kind.ACT : kind(at, end, subject.length() > 0, modal > 0);
        return new Clause(span, kind, start.core(at, end), subject, modal > 0);
    }

    private Clause.Kind kind(int at, int end, boolean subject, boolean modal) {
        int core = start.core(at, end);
        int act = start.actAt(core, end);
        int result = Words.RESULT.at(text, core, end);
        boolean unasked = !modal && !subject;
        if (Words.MIND.at(text, at, end) > 0) {
            return Clause.Kind.MIND;
        }
        if (unasked && (Phrase.GIVES_GROUND.in(text, at, end) || Phrase.LEADS_TO.in(text, at, end) || Phrase.BECOMES.in(text, core, end)
                || Phrase.RIGHTS.in(text, core, end) || Phrase.SAYS_HOW.in(text, core, end))) {
            return Clause.Kind.RESULT;
        }
        if (Phrase.LEADS_IN.in(text, at, end)) {
            return Clause.Kind.WAY;
        }
        int way = way(at, core, act, end);
        if (way >= 0) {
            boolean acts = hasInnerAct(way, Words.WAY.at(text, way, end), end);
            boolean effect = acts && unasked && isEffect(way, end);
            return effect ? Clause.Kind.RESULT : acts ? Clause.Kind.ACT : Clause.Kind.WAY;
        }
        if (Phrase.DELIVERS.in(text, at, end)) {
            return Clause.Kind.ACT;
        }
        if (result > 0 && unasked && !Phrase.COMES_ABOUT.in(text, at, end) && !Phrase.SEES_TO.in(text, at, end)) {
            return Clause.Kind.RESULT;
        }
        if (act > 0 || result > 0 || Phrase.GRANTS.in(text, at, end) || Phrase.IN_A_ROW.in(text, at, end)
                || Phrase.COMES_ABOUT.in(text, at, end) || Phrase.LEFT_TO.in(text, at, end)) {
            return Clause.Kind.ACT;
        }
        if (Phrase.TARGET.in(text, at, end)) {
            return Clause.Kind.TARGET;
        }
        return modal || isVerbal(at, core) || isModified(at, end) || Phrase.ASKS.in(text, at, end) ? Clause.Kind.ACT : Clause.Kind.OTHER;
    }

    /** 规范校外培训, 从严规范校外培训: an adverb that is the verb itself, where none follows. */
    private boolean isVerbal(int at, int core) {
        return core - at >= 2 && (VERBAL_ADVERBS.contains(text.substring(at, at + 2)) || VERBAL_ADVERBS.contains(text.substring(core - 2, core)));
    }

    /** Where a way begins, before or behind the adverbs; -1 if none does, or a longer verb stands there. */
    private int way(int at, int core, int act, int end) {
        int way = Words.WAY.at(text, at, end);
        if (way == 0) {
            int behind = Words.WAY.at(text, core, end);
            return behind > 0 && act <= behind ? core : -1;
        }
        return way >= Words.ADVERB.at(text, at, end) && start.actAt(at, end) <= way ? at : -1;
    }

    /** 以公开促落实 says what for; 并以适当形式公开 is an act. */
    private boolean isEffect(int way, int end) {
        boolean opens = way > 0 && "，,".indexOf(text.charAt(way - 1)) >= 0;
        return opens && text.charAt(way) == '以' && Words.WAY.at(text, way, end) == 1;
    }

    /** 实时跟踪, 更加重视: a modifier of two characters before a verb. */
    private boolean isModified(int at, int end) {
        return end - at > 5 && MODIFIERS.contains(text.substring(at, at + 2)) && start.actAt(at + 2, end) >= 2;
    }

    /** Whether, behind its way, the clause also holds what is to be done: 对公众反映的问题及时查处. */
    private boolean hasInnerAct(int at, int way, int end) {
        String word = text.substring(at, at + way);
        boolean ground = GROUNDS.contains(word) && Phrase.ENDS_AS_GROUND.in(text, at, end) && !hasActBehindGround(at, end);
        if (Phrase.ENDS_AS_WAY.in(text, at, end) || ground) {
            return false;
        }
        if (PURE_WAYS.contains(word)) {
            return Phrase.WAY_AND_ACT.in(text, at + way, end) && !start.startsVerb(at + way, end);
        }
        if ((word.equals("把") || word.equals("将")) && end - at > 6) {
            return true;
        }
        for (int i = at + way + 1; i + 1 < end; i++) {
            if (!sentences.isInside(i) && (isDoneHere(word, i, end) || start.modalAt(i, end) > 0 || text.startsWith("给予", i))) {
                return end - i >= 2;
            }
        }
        return false;
    }

    private boolean isDoneHere(String way, int i, int end) {
        if (way.startsWith("对")) {
            return Phrase.DONE_TO.in(text, i, end);
        }
        return text.charAt(i - 1) != '、'
                && (Phrase.MAIN_VERB.in(text, i, end) || "从在".contains(way) && Phrase.STARTS_FROM.in(text, i, end));
    }

    /** 通过多种方式主动公布渠道: a way that is complete, and an act behind it. */
    private boolean hasActBehindGround(int at, int end) {
        var complete = Phrase.GROUND_DONE.pattern().matcher(text).region(at, end);
        while (complete.find()) {
            int core = start.core(complete.end(), end);
            boolean act = start.actAt(core, end) >= 2 || Phrase.TO_WHOM.in(text, core, end);
            if (complete.end() < end - 3 && act) {
                return true;
            }
        }
        return false;
    }

    boolean isUnfinished(Clause clause) {
        return Phrase.UNFINISHED.pattern().matcher(text).region(clause.core(), bare(clause.span())).lookingAt();
    }

    /** 主动对接, 要严格执法: an adverb and a verb, nothing else. */
    boolean isBare(Clause clause) {
        int end = bare(clause.span());
        int length = end - clause.span().start();
        return clause.core() == end - 2 && start.actAt(clause.core(), end) == 2 && (length == 4 || clause.modal() && length <= LONGEST_BARE);
    }

    private boolean isTold(Span span, int at, int end) {
        String words = span.of(text);
        boolean object = OBJECT.matcher(words).lookingAt() || words.endsWith("的，") || words.endsWith("的,");
        boolean past = Words.PAST.at(text, at, end) > 0 || Phrase.ALREADY.in(text, at, Math.min(end, at + NEAR));
        boolean named = Phrase.NAMES_A_FAULT.in(text, at, end) && start.startsVerb(at, end);
        boolean lacks = Phrase.FALLS_SHORT.in(text, at, end) && !start.startsVerb(at, end);
        return !object && !named && (Phrase.TOLD.in(words) || past || lacks);
    }

    /** 特别是领导班子: who is meant above all. */
    private Span added(int at, int end) {
        var adds = Phrase.ADDS.pattern().matcher(text).region(at, end);
        boolean name = adds.find() && Parties.isName(text.substring(adds.end(), end));
        return name ? new Span(adds.end(), end) : nobody(at);
    }

    private static Set<String> words(String parted) {
        return Set.of(parted.split("\\|"));
    }

    private static Span nobody(int at) {
        return new Span(at, at);
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
