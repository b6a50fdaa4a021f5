package luoshi.language.task;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.language.source.Span;

/**
 * Says what a clause is. {@link ClauseStart} reads up to its verb; then the rules of {@link #kind} are asked from top to
 * bottom (those of ways stand in {@link Ways}), the turns of phrase ({@link Phrase}) before the single words ({@link Words}).
 */
final class Clauses {

    private static final String VERBAL_ADVERBS = "加快规范统筹突出集中联合持续优先着力";
    private static final Set<String> MODIFIERS = words(
            "协作|实时|动态|适当|更加|高度|密切|稳妥|超前|靠前|提前|滚动|闭环|穿透|有机|同步|跟进|从速|从优|自主|独立|差异|梯次|梯度|错位|协力|合理|有针|坚定|恪守|扎口|归口|打包|批量|免费|无偿|公平|公正|公开|透明|简化|从源");
    private static final Pattern OBJECT = Pattern.compile("(?:下步[，,])?(?:对|把|将|聚焦|围绕|针对|解决)");
    private static final int NEAR = 14;
    private static final int LONGEST_BARE = 7;

    private final String text;
    private final ClauseStart start;
    private final Ways ways;

    Clauses(String text, Sentences sentences) {
        this.text = text;
        this.start = new ClauseStart(text, sentences);
        this.ways = new Ways(text, sentences, start);
    }

    Clause read(Span span) {
        int end = bare(span);
        int first = start.skipLinks(span.start(), end);
        int at = start.skipTime(first, end);
        if (ActPhrase.BY_WHOM.in(text, at, end)) {
            return new Clause(span, Clause.Kind.OTHER, at, nobody(at), false);
        }
        if (ActPhrase.ADDS.in(text, at, end) || ActPhrase.ADDS.in(text, span.start(), end)) {
            return new Clause(span, Clause.Kind.OTHER, at, added(at, end), false);
        }
        Span names = start.names(at, end);
        if (names.length() > 0) {
            return new Clause(span, Clause.Kind.OTHER, at, names, false);
        }
        boolean told = isTold(span, at, end);
        if (!told && ActPhrase.WHETHER.in(text, at, end)) {
            return new Clause(span, Clause.Kind.OTHER, at, nobody(at), false);
        }
        if (!told && ActPhrase.TARGET.in(text, at, end) && !start.startsVerb(at, end) && start.modalAt(at, end) == 0
                && start.demandAfterTopic(at, end) == 0) {
            return new Clause(span, Clause.Kind.TARGET, at, nobody(at), false);
        }
        Span subject = nobody(at);
        boolean begs = text.startsWith("请各", span.start()) || text.startsWith("请有关", span.start()) || text.startsWith("希各", span.start());
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
        if (modal > 0 && subject.length() == 0 && isCase(span)) {
            return new Clause(span, Clause.Kind.WAY, at, subject, false);
        }
        if (modal == 0 && ActPhrase.COMES_ABOUT.in(text, first, end)) {
            subject = nobody(at);
        }
        boolean forbids = modal > 0 && ActPhrase.FORBIDS.in(text, span.start(), at);
        boolean insists = modal > 0 && text.charAt(at - modal) == '务' && Words.RESULT.at(text, at, end) > 0;
        Clause.Kind kind = forbids ? Clause.Kind.ACT : kind(at, end, subject.length() > 0 || isDated(first, end), modal > 0 && !insists);
        return new Clause(span, kind, start.core(at, end), subject, modal > 0 || begs);
    }

    /** 年内确保3万人脱贫: by its own time and number a task, though it only says what comes of it. */
    private boolean isDated(int from, int end) {
        int at = start.skipTime(from, end);
        return at > from && ActPhrase.NUMBERS.in(text, at, end);
    }

    private Clause.Kind kind(int at, int end, boolean subject, boolean modal) {
        int core = start.core(at, end);
        int act = start.actAt(core, end);
        int result = Words.RESULT.at(text, core, end);
        boolean unasked = !modal && !subject && !ActPhrase.COUNTS.in(text, at, end);
        if (Words.MIND.at(text, at, end) > 0 || Words.MIND.at(text, core, end) > 0 || modal && ToldPhrase.FRAME_OF_MIND.in(text, at, end)) {
            return Clause.Kind.MIND;
        }
        if (unasked && (ActPhrase.GIVES_GROUND.in(text, at, end) || ActPhrase.LEADS_TO.in(text, at, end) || ActPhrase.BECOMES.in(text, core, end)
                || ActPhrase.RIGHTS.in(text, core, end) || ActPhrase.SAYS_HOW.in(text, core, end))) {
            return Clause.Kind.RESULT;
        }
        if (ActPhrase.LEADS_IN.in(text, at, end) || WayPhrase.UPON.in(text, at, end)) {
            return Clause.Kind.WAY;
        }
        Optional<Clause.Kind> way = ways.kind(new Span(at, end), core, unasked);
        if (way.isPresent()) {
            return way.get();
        }
        if (ActPhrase.DELIVERS.in(text, at, end)) {
            return Clause.Kind.ACT;
        }
        if (result > 0 && unasked && !ActPhrase.COMES_ABOUT.in(text, at, end) && !ActPhrase.SEES_TO.in(text, at, end)) {
            return Clause.Kind.RESULT;
        }
        if (act > 0 || result > 0 || ActPhrase.GRANTS.in(text, at, end) || ActPhrase.IN_A_ROW.in(text, at, end)
                || ActPhrase.COMES_ABOUT.in(text, at, end) || ActPhrase.IS_DUE.in(text, at, end) || ActPhrase.LEFT_TO.in(text, at, end)
                || ActPhrase.IN_CASE.in(text, at, end) || ActPhrase.HANDS_UP.in(text, at, end) || ActPhrase.BANS.in(text, at, end)
                || ActPhrase.DEALT_WITH.in(text, at, end)) {
            return Clause.Kind.ACT;
        }
        if (ActPhrase.TARGET.in(text, at, end)) {
            return Clause.Kind.TARGET;
        }
        return modal || isVerbal(at, core) || isModified(at, end) || ActPhrase.ASKS.in(text, at, end) ? Clause.Kind.ACT : Clause.Kind.OTHER;
    }

    /** 规范校外培训, 从严规范校外培训: an adverb that is the verb itself, where none follows. */
    private boolean isVerbal(int at, int core) {
        return core - at >= 2 && (VERBAL_ADVERBS.contains(text.substring(at, at + 2)) || VERBAL_ADVERBS.contains(text.substring(core - 2, core)));
    }

    /** 实时跟踪, 更加重视: a modifier of two characters before a verb. */
    private boolean isModified(int at, int end) {
        return end - at > 5 && MODIFIERS.contains(text.substring(at, at + 2)) && start.actAt(at + 2, end) >= 2;
    }

    boolean isUnfinished(Clause clause) {
        return JoinPhrase.UNFINISHED.pattern().matcher(text).region(clause.core(), bare(clause.span())).lookingAt();
    }

    /** 主动对接, 要严格执法, 协调推进: an adverb and a verb, or two verbs, nothing else. */
    boolean isBare(Clause clause) {
        int end = bare(clause.span());
        int length = end - clause.span().start();
        boolean verbs = length == 4 && start.actAt(end - 4, end) == 4 || length == 4 && start.actAt(end - 4, end) == 2 && start.actAt(end - 2, end) == 2;
        return verbs || clause.core() == end - 2 && start.actAt(clause.core(), end) == 2 && (length == 4 || clause.modal() && length <= LONGEST_BARE);
    }

    /** 要完善措施，…: a demand in four characters that what follows spells out. */
    boolean isHeadline(Clause clause) {
        int end = bare(clause.span());
        return clause.modal() && !clause.hasSubject() && end - clause.core() == 4 && start.actAt(clause.core(), end) == 2;
    }

    private boolean isTold(Span span, int at, int end) {
        String words = span.of(text);
        boolean object = OBJECT.matcher(words).lookingAt() || words.endsWith("的，") || words.endsWith("的,");
        boolean past = Words.PAST.at(text, at, end) > 0
                || ToldPhrase.ALREADY.in(text, at, Math.min(end, at + NEAR)) && !(start.startsVerb(at, end) && ToldPhrase.DESCRIBES.in(words));
        boolean named = ToldPhrase.NAMES_A_FAULT.in(text, at, end) && start.startsVerb(at, end);
        boolean lacks = ToldPhrase.FALLS_SHORT.in(text, at, end) && !start.startsVerb(at, end);
        boolean tells = ToldPhrase.AIMS.in(words) ? ToldPhrase.DONE.in(words) : ToldPhrase.TOLD.in(words) || ToldPhrase.IS_WHAT.in(text, at, end);
        return !object && !named && (tells || past || lacks);
    }

    /** 需对设施进行整改的，: names the case of what follows. */
    private boolean isCase(Span span) {
        String words = span.of(text);
        return words.endsWith("的，") || words.endsWith("的,");
    }

    /** 特别是领导班子: who is meant above all. */
    private Span added(int at, int end) {
        var adds = ActPhrase.ADDS.pattern().matcher(text).region(at, end);
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
