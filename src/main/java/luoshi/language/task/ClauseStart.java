package luoshi.language.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.source.Span;

/** Reads a clause from its left end: links, a time, the one who acts, the modal word, adverbs; then the verb stands. */
final class ClauseStart {

    private static final Pattern ORDINAL = Pattern.compile(
            "第[一二三四五六七八九十百]{1,5}条[　 ]*|[一二三四五六七八九十]{1,2}[是]|第[一二三四五六七八九十][，,、]|[一二三四五六七八九十]{1,2}(?=要)|(?:首先|其次|再次|最后)[，,]|[（(][一二三四五六七八九十\\d]{1,2}[)）]|[①-⑳]");

    /** 2023年1月28日前报送, 到2028年, 年内压减. */
    private static final Pattern TIME = Pattern.compile(
            "(?:力争)?(?:到|于|在|至)?(?:(?:20[\\d０-９]{2}年|今年|明年|本年度)(?:底|末)?)?(?:[\\d０-９]{1,2}月(?:份|上旬|中旬|下旬|底|末)?(?:[\\d０-９]{1,2}日)?)?"
                    + "(?:每(?:年|半年|季度|月|周|日|天)[一二三四五六日]?(?:上午|下午)?(?:[\\d０-９]{1,2}[日号点时])?)?"
                    + "(?:年内|年底|全年|上半年|下半年)?(?:之?前|以前|起)?(?:[，,])?");
    /** 开学后第一天, 节前, 供暖季结束之后. */
    private static final Pattern SEASON = Pattern.compile(
            "(?:本|当|每)?月(?:底|末|中旬|初)(?:之?前)[，,]?|(?:在|于)?(?:开学|[节会]|汛期|放假|[^，、]{2,8}(?:结束|完成|印发))之?(?:前|后|初)(?:第?[一二三][天周月]内?)?[，,]?");
    private static final Pattern AS = Pattern.compile("([^，]{2,40}?)作为[^，]{2,40}$");
    private static final Pattern ADDRESS = Pattern.compile("在座的(?:各位)?");

    /** Who asks, before whom it is asked of: 刘忠要求青山镇在下一步工作中. */
    private static final Pattern ORDERS = Pattern.compile("[^，、的把将按对以为根依遵]{2,8}(?:要求|责成|责令)(?=[^，、]{2})");
    private static final int NEAR = 14;
    private static final int LONGEST_NAMES = 80;
    private static final int FURTHEST_MODAL = 42;
    private static final int FURTHEST_IN_LIST = 120;
    private static final int LONGEST_TOPIC = 16;

    private final String text;
    private final Sentences sentences;

    ClauseStart(String text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    int skipLinks(int from, int end) {
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

    int skipTime(int at, int end) {
        Matcher time = TIME.matcher(text).region(at, end);
        if (time.lookingAt() && time.end() - at > 1 && time.end() < end - 1) {
            return time.end();
        }
        Matcher season = SEASON.matcher(text).region(at, end);
        return season.lookingAt() && season.end() < end - 1 ? season.end() : at;
    }

    /** The length of the verb of an act at this place; 0 if none. */
    int actAt(int at, int end) {
        int act = at >= end ? 0 : Math.max(Words.ACT.at(text, at, end), compound(at, end));
        return act > 0 && NamePhrase.NOT_A_VERB.in(text, at, end) ? 0 : act;
    }

    /** 盯紧, 理清, 亮出: a verb of one character with what it comes to; these can be made at will. */
    private int compound(int at, int end) {
        return end - at > 3 && NamePhrase.COMPOUND_VERB.in(text, at, end) ? 2 : 0;
    }

    /** Where the verb stands, behind adverbs. */
    int core(int at, int end) {
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

    boolean startsVerb(int at, int end) {
        int core = core(at, end);
        return actAt(core, end) > 0 || Words.RESULT.at(text, core, end) > 0
                || Words.WAY.at(text, core, end) > 0 || Words.MIND.at(text, core, end) > 0;
    }

    /** The length of a modal word at this place; 将 only where a verb follows. */
    int modalAt(int at, int end) {
        int modal = Modals.at(text, at, end);
        boolean onlyFuture = modal > 0 && text.charAt(at + modal - 1) == '将' && !startsVerb(at + modal, end);
        return onlyFuture ? 0 : modal;
    }

    /** A clause of names alone, or of what they are: 各包村干部、村干部，负责……; 各街道作为责任主体，要……. Empty if it is none. */
    Span names(int at, int end) {
        Matcher as = AS.matcher(text).region(at, end);
        int to = as.lookingAt() ? as.end(1) : end;
        boolean begins = to - at >= 3 && to - at < LONGEST_NAMES && !startsVerb(at, to) && Words.ADVERB.at(text, at, to) == 0;
        boolean named = begins && !NamePhrase.MORE_THAN_A_NAME.in(text, at, to) && Parties.areNames(Parties.names(text.substring(at, to)));
        return new Span(at, named ? to : at);
    }

    /** Who is named at the beginning of the clause as the one who acts; empty where a verb stands there. */
    Span subject(int at, int end) {
        Matcher order = ORDERS.matcher(text).region(at, Math.min(end, at + NEAR));
        if (order.lookingAt()) {
            return subject(order.end(), end);
        }
        Matcher address = ADDRESS.matcher(text).region(at, end);
        int name = address.lookingAt() ? address.end() : at;
        if (startsVerb(name, end) || Words.ADVERB.at(text, name, end) > 0) {
            return new Span(at, at);
        }
        Span acting = new Span(at, at);
        int furthest = NamePhrase.LIST.in(text, name, end) ? FURTHEST_IN_LIST : FURTHEST_MODAL;
        for (int i = at + 1; i < Math.min(end - 1, at + furthest); i++) {
            if (sentences.isInside(i) || !endsName(at, i) || NamePhrase.NOT_A_NAME.in(text, name, i)) {
                continue;
            }
            if (isAsked(at, i, end)) {
                return new Span(at, i);
            }
            acting = acting.length() == 0 && acts(at, i, end) ? new Span(at, i) : acting;
        }
        return acting;
    }

    /** 各社区要…… */
    private boolean isAsked(int at, int i, int end) {
        return modalAt(i, end) > 0 && !Modals.isRestOfWord(text, at, i);
    }

    /** 市教育局牵头……, 省级领导干部每半年……; a place alone is nobody. */
    private boolean acts(int at, int i, int end) {
        return modalAt(i, end) == 0 && i - at >= 2 && !NamePhrase.DESCRIBES.in(text, i, end) && !"领导".contentEquals(text.subSequence(at, i)) && text.charAt(i) != '由' && !NamePhrase.PLACE_ONLY.in(text, at, i)
                && (startsVerb(i, end) || text.startsWith("每", i) || NamePhrase.IS_A_BODY.in(text, i, end)) && Words.UNIT_END.at(text, i, end) < 2;
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

    /** Behind a topic that is no unit: 每项工作都要瞄准一流. The place after the word that demands; 0 if there is none. */
    int demandAfterTopic(int at, int end) {
        if (startsVerb(at, end)) {
            return 0;
        }
        for (int i = at + 2; i < Math.min(end - 2, at + LONGEST_TOPIC); i++) {
            int demand = Modals.demandAt(text, i, end);
            if (demand > 0 && startsVerb(i + demand, end) && !sentences.isInside(i) && !Modals.isRestOfWord(text, at, i)) {
                return i + demand;
            }
        }
        return 0;
    }
}
