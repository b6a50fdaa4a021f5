package luoshi.language.task;

import java.util.Optional;
import java.util.Set;
import luoshi.language.source.Span;

/** Reads a clause that opens with a way (通过…, 对…, 把…): it waits for its act, or holds it already. */
final class Ways {

    private static final Set<String> GROUNDS = Set.of("通过", "以", "按", "按照", "依照", "遵照", "依托", "利用", "借助", "基于", "结合",
            "发挥", "充分发挥", "充分利用", "充分运用", "运用", "凭借");
    private static final Set<String> PURE = Set.of("围绕", "紧紧围绕", "聚焦", "针对", "立足", "坚持", "根据", "依据", "随着", "为了",
            "本着", "瞄准", "对照", "面向", "适应", "紧扣", "紧盯", "着眼", "结合", "紧密结合", "综合考虑", "统筹考虑", "抓住", "抢抓");

    private static final Set<String> NAMED_GROUNDS = Set.of("依托", "结合", "立足", "按照", "根据", "利用", "借助");
    private static final int LONGEST_END = 6;

    private final String text;
    private final Sentences sentences;
    private final ClauseStart start;

    Ways(String text, Sentences sentences, ClauseStart start) {
        this.text = text;
        this.sentences = sentences;
        this.start = start;
    }

    /**
     * What the clause is by its way; empty where none begins there, or a longer verb does.
     *
     * @param clause from behind links, time and modal word
     * @param core where the verb stands, behind adverbs
     * @param unasked whether neither a modal word nor somebody's name asks for it
     */
    Optional<Clause.Kind> kind(Span clause, int core, boolean unasked) {
        int at = at(clause, core);
        if (at < 0) {
            return Optional.empty();
        }
        boolean acts = hasInnerAct(at, Words.WAY.at(text, at, clause.end()), clause.end());
        boolean effect = acts && unasked && isEffect(at, clause.end());
        return Optional.of(effect ? Clause.Kind.RESULT : acts ? Clause.Kind.ACT : Clause.Kind.WAY);
    }

    private int at(Span clause, int core) {
        int at = clause.start();
        int end = clause.end();
        int way = Words.WAY.at(text, at, end);
        if (way == 0) {
            int behind = Words.WAY.at(text, core, end);
            return behind > 0 && start.actAt(core, end) <= behind ? core : -1;
        }
        return way >= Words.ADVERB.at(text, at, end) && start.actAt(at, end) <= way ? at : -1;
    }

    /** 以公开促落实 says what for; 并以适当形式公开 is an act. */
    private boolean isEffect(int way, int end) {
        boolean opens = way > 0 && "，,".indexOf(text.charAt(way - 1)) >= 0;
        return opens && "以用".indexOf(text.charAt(way)) >= 0 && Words.WAY.at(text, way, end) == 1 && !hasActBehindGround(way, end);
    }

    /** Whether, behind its way, the clause also holds what is to be done: 对公众反映的问题及时查处. */
    private boolean hasInnerAct(int at, int way, int end) {
        String word = text.substring(at, at + way);
        boolean ground = GROUNDS.contains(word) && WayPhrase.ENDS_AS_GROUND.in(text, at, end) && !hasActBehindGround(at, end);
        if (WayPhrase.MOVES_TO.in(text, at, end) || WayPhrase.PASSED_ON.in(text, at, end) || word.equals("向") && WayPhrase.TO_WHOM.in(text, at, end)) {
            return true;
        }
        if (WayPhrase.ENDS_AS_WAY.in(text, at, end) || ground || WayPhrase.WITH_AS.in(text, at, end)) {
            return false;
        }
        if (WayPhrase.KEEPS_UP.in(text, at, end) || WayPhrase.BRINGS_TO.in(text, at, end)) {
            return true;
        }
        if (PURE.contains(word)) {
            return WayPhrase.WAY_AND_ACT.in(text, at + way, end) && !start.startsVerb(at + way, end);
        }
        if (GROUNDS.contains(word) && hasActBehindGround(at, end)) {
            return true;
        }
        if ((word.equals("把") || word.equals("将")) && end - at > 6) {
            return true;
        }
        for (int i = at + way + 1; i + 1 < end; i++) {
            if (!sentences.isInside(i) && (isDoneHere(word, i, end) || start.modalAt(i, end) > 0 || text.startsWith("给予", i))) {
                return end - i > 2 || !(NAMED_GROUNDS.contains(word) && WayPhrase.ENDS_AS_WORK.in(text, i, end));
            }
        }
        return false;
    }

    private boolean isDoneHere(String way, int i, int end) {
        if (way.startsWith("对")) {
            return WayPhrase.DONE_TO.in(text, i, end) || isDoneSomehow(i, end);
        }
        if (way.equals("由")) {
            return Words.UNIT_END.endsAt(text, Math.max(0, i - 8), i) > 0 && start.startsVerb(i, end);
        }
        if (text.charAt(i - 1) == '等' && start.actAt(i, end) >= 2) {
            return true;
        }
        return text.charAt(i - 1) != '、'
                && (WayPhrase.MAIN_VERB.in(text, i, end) || "从在".contains(way) && WayPhrase.STARTS_FROM.in(text, i, end));
    }

    /** 对病险泵站抓紧抢修: an adverb and a verb behind the object. */
    private boolean isDoneSomehow(int i, int end) {
        int core = start.core(i, end);
        return core - i >= 2 && "的、和".indexOf(text.charAt(i - 1)) < 0 && start.actAt(core, end) >= 2 && end - core <= LONGEST_END;
    }

    /** 通过多种方式主动公布渠道: a way that is complete, and an act behind it. */
    private boolean hasActBehindGround(int at, int end) {
        var complete = WayPhrase.GROUND_DONE.pattern().matcher(text).region(at, end);
        while (complete.find()) {
            int core = start.core(complete.end(), end);
            boolean act = start.actAt(core, end) >= 2 || WayPhrase.TO_WHOM.in(text, core, end);
            if (complete.end() < end - 3 && act) {
                return true;
            }
        }
        return false;
    }
}
