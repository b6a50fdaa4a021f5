package luoshi.language.task;

import java.util.List;
import luoshi.language.source.Span;

/**
 * Cuts a sentence at its acts (mission: "each act with its own result is a task of its own; ways and purposes of one act
 * stay with it"). Ways before an act wait for it; results, targets and the rest behind it stay with it.
 */
final class Cutter {

    private static final double BY_CIRCUMSTANCE = 0.6;
    private static final int LONGEST_LIST = 12;

    private final String text;
    private final Clauses clauses;

    Cutter(String text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** @param needsModal whether only what says 要, 必须 … counts, as among findings */
    List<Cut> cut(Sentence sentence, boolean needsModal) {
        List<Clause> read = sentence.clauses().stream().map(clauses::read).toList();
        if (ToldPhrase.EXPLAINS.in(sentence.span().of(text)) || onlyTells(read)) {
            return List.of();
        }
        CutBuilder building = new CutBuilder(needsModal);
        for (int i = 0; i < read.size(); i++) {
            take(read, i, building);
        }
        List<Cut> cuts = building.finish();
        if (!cuts.isEmpty() || needsModal) {
            return cuts;
        }
        return isDatedTarget(sentence, read) ? List.of(whole(sentence)) : byWay(sentence, read.getLast());
    }

    /** 2022年底前，监控平台建成率100%: by its date a task, though it only names the measure. */
    private boolean isDatedTarget(Sentence sentence, List<Clause> read) {
        return JoinPhrase.BY_WHEN.in(sentence.span().of(text)) && read.stream().anyMatch(each -> each.kind() == Clause.Kind.TARGET);
    }

    private static boolean onlyTells(List<Clause> read) {
        return read.stream().anyMatch(each -> each.kind() == Clause.Kind.TOLD) && read.stream().noneMatch(Clause::modal);
    }

    private void take(List<Clause> read, int i, CutBuilder building) {
        Clause clause = read.get(i);
        if (isLeadIn(clause)) {
            building.leadIn(clause);
        } else if (JoinPhrase.APPOINTS.in(clause.span().of(text))) {
            building.drop(clause);
        } else if (isHeadline(read, i)) {
            building.await(clause);
        } else if (read.size() > 1 && !clause.hasSubject() && JoinPhrase.MANNER.in(clause.span().of(text))
                || isManner(read, i, building)) {
            building.extendOrAwait(clause);
        } else if (isTopic(read, i)) {
            building.await(clause);
        } else if (completes(read, i, building)) {
            building.extend(clause);
        } else {
            switch (clause.kind()) {
                case ACT -> building.begin(clause);
                case RESULT -> result(read, i, building);
                case WAY -> way(read, i, building);
                case TARGET -> target(read, i, building);
                case OTHER -> other(clause, building);
                case MIND, TOLD -> building.drop(clause);
            }
        }
    }

    /** Ends with a colon, or says who speaks: it announces, and who it names acts in what follows. */
    private boolean isLeadIn(Clause clause) {
        char last = text.charAt(clause.span().end() - 1);
        return last == '：' || last == ':' || Scenes.speaks(clause.span().of(text));
    }

    /** 巡察发现的问题，都要通报: what is spoken of waits for what must be done; so do names behind another act. */
    private boolean isTopic(List<Clause> read, int i) {
        Clause clause = read.get(i);
        boolean asked = i + 1 < read.size() && read.get(i + 1).modal();
        boolean named = clause.kind() == Clause.Kind.OTHER && clause.hasSubject() && clause.subject().length() > 2;
        boolean done = clause.kind() == Clause.Kind.TOLD || ActPhrase.IN_CASE.in(clause.span().of(text).replaceFirst("[，,]$", ""));
        return asked && !clause.modal() && !done && (named || JoinPhrase.ABOVE_ALL.in(clause.span().of(text)) || JoinPhrase.TOPIC.in(clause.span().of(text)));
    }

    /** Opens the sentence; what follows goes on without another demand. */
    private boolean isHeadline(List<Clause> read, int i) {
        return i == 0 && read.size() > 1 && clauses.isHeadline(read.getFirst()) && read.stream().skip(1).noneMatch(Clause::modal)
                && read.stream().skip(1).anyMatch(Cutter::isAsked);
    }

    /** Says the rest of the act before it: 鼓励农民工根据需求，参加培训; 落实责任追究制度，对违反规定的，严肃追究责任. */
    private boolean completes(List<Clause> read, int i, CutBuilder building) {
        if (!building.hasAct() || i == 0) {
            return false;
        }
        Clause before = read.get(i - 1);
        if (!read.get(i).modal() && (isUnfinished(read, i - 1) || spellsOut(read, i) || isDutyOfABody(read, i))) {
            return true;
        }
        boolean tellsTheRule = isCase(read.get(i)) && JoinPhrase.NAMES_A_RULE.in(before.span().of(text));
        boolean followsTheCase = i > 1 && isCase(before) && JoinPhrase.NAMES_A_RULE.in(read.get(i - 2).span().of(text));
        return tellsTheRule || followsTheCase;
    }

    /** 成立工作专班，负责统筹协调: what the body is for belongs to its setting up. */
    private boolean isDutyOfABody(List<Clause> read, int i) {
        boolean duty = JoinPhrase.DUTY.in(read.get(i).span().of(text)) && !read.get(i).hasSubject();
        return duty && JoinPhrase.SETS_UP.in(read.get(i - 1).span().of(text));
    }

    /** Also over a way between: 动员各社区结合实际，围绕安全教育，开展活动. */
    private boolean isUnfinished(List<Clause> read, int i) {
        boolean overWay = i > 0 && read.get(i).kind() == Clause.Kind.WAY && clauses.isUnfinished(read.get(i - 1));
        return overWay || clauses.isUnfinished(read.get(i));
    }

    /** What 即 began goes on until a link or somebody's name: 抓好“三纳入”，即纳入规划，纳入预算，纳入考核. */
    private boolean spellsOut(List<Clause> read, int i) {
        for (int j = i; j > Math.max(0, i - LONGEST_LIST); j--) {
            if (text.startsWith("即", read.get(j).span().start())) {
                return j < i;
            }
            if (read.get(j).hasSubject() || Words.LINK.at(text, read.get(j).span().start(), read.get(j).span().end()) > 0) {
                return false;
            }
        }
        return false;
    }

    /** Four characters without an object, or sayings in fours, among other clauses: how the others are done. */
    private boolean isManner(List<Clause> read, int i, CutBuilder building) {
        Clause clause = read.get(i);
        String words = clause.span().of(text);
        if (read.size() == 1 || clause.hasSubject() || clause.kind() == Clause.Kind.MIND) {
            return read.size() > 1 && !clause.modal() && JoinPhrase.IDIOMS.in(words);
        }
        int next = i + 1;
        while (next + 1 < read.size() && isInPassing(read.get(next))) {
            next++;
        }
        boolean goesOn = next < read.size() && isAsked(read.get(next)) && !read.get(next).modal();
        boolean fits = clause.modal() || building.isWaiting() ? goesOn : clause.core() > clause.span().start();
        return clause.kind() == Clause.Kind.ACT && fits && !JoinPhrase.SETTLES.in(words) && (JoinPhrase.IN_FOURS.in(words) || clauses.isBare(clause));
    }

    /** Another four characters of manner: 及早部署，及早动手，及早谋划明年的工作. */
    private boolean isInPassing(Clause clause) {
        return !clause.modal() && !clause.hasSubject() && (clauses.isBare(clause) || clause.kind() == Clause.Kind.OTHER && JoinPhrase.IDIOMS.in(clause.span().of(text)));
    }

    private static boolean isAsked(Clause clause) {
        return clause.kind() == Clause.Kind.ACT || clause.kind() == Clause.Kind.RESULT;
    }

    private boolean isCase(Clause clause) {
        String words = clause.span().of(text);
        return clause.kind() == Clause.Kind.WAY && words.startsWith("对") && (words.endsWith("的，") || words.endsWith("的,"));
    }

    /** A result is an act where none stands before it; a headline where the one behind it is asked: 推动园区发展，高新区要……. */
    private static void result(List<Clause> read, int i, CutBuilder building) {
        boolean headline = i == 0 && read.size() > 1 && read.get(1).hasSubject();
        if (building.hasAct()) {
            building.extend(read.get(i));
        } else if (i > 0 && read.get(i - 1).kind() == Clause.Kind.MIND && !read.get(i).modal() && !building.isWaiting()) {
            building.drop(read.get(i));
        } else if (headline) {
            building.await(read.get(i));
        } else {
            building.begin(read.get(i));
        }
    }

    private void way(List<Clause> read, int i, CutBuilder building) {
        Clause clause = read.get(i);
        boolean last = read.subList(i + 1, read.size()).stream()
                .noneMatch(Cutter::isAsked);
        boolean demandFollows = clause.modal() && i + 1 < read.size() && read.get(i + 1).modal();
        boolean effort = building.hasAct() && JoinPhrase.EFFORT.in(clause.span().of(text));
        boolean act = building.hasAct() && !building.isWaiting() && JoinPhrase.SHORT_ACT.in(clause.span().of(text))
                && read.subList(i + 1, read.size()).stream().noneMatch(each -> each.kind() == Clause.Kind.ACT);
        if (act || effort || demandFollows || last && (clause.modal() || clause.hasSubject())) {
            building.begin(clause);
        } else if (building.hasAct() && last) {
            building.extend(clause);
        } else {
            building.await(clause);
        }
    }

    /** Behind an act with a number of its own, another number is another task; else it measures the act. */
    private void target(List<Clause> read, int i, CutBuilder building) {
        if (i > 0 && building.hasAct() && isMeasured(read.get(i - 1)) && isMeasured(read.get(i))) {
            building.begin(read.get(i));
        } else {
            building.extendOrAwait(read.get(i));
        }
    }

    /** By a number that is no sum to be had. */
    private boolean isMeasured(Clause clause) {
        String words = clause.span().of(text);
        return ActPhrase.NUMBERS.in(words) && !JoinPhrase.SUMS.in(words);
    }

    private void other(Clause clause, CutBuilder building) {
        if (JoinPhrase.IDIOMS.in(clause.span().of(text)) && building.isShorterThan(clause)) {
            building.drop(clause);
        } else {
            building.extendOrAwait(clause);
        }
    }

    /** A sentence of ways alone, the last of which says what is done: 对发现的舆情，坚持属地管理原则进行回应; 优化服务，提升效率. */
    private List<Cut> byWay(Sentence sentence, Clause last) {
        boolean does = last.kind() == Clause.Kind.WAY && (WayPhrase.DOES.in(last.span().of(text)) || JoinPhrase.SHORT_ACT.in(last.span().of(text)));
        return does ? List.of(new Cut(sentence.span(), last, last.subject(), BY_CIRCUMSTANCE)) : List.of();
    }

    /** The whole sentence as one task, where something else than its words says that it is one. */
    Cut whole(Sentence sentence) {
        Clause first = clauses.read(sentence.clauses().getFirst());
        return new Cut(sentence.span(), first, new Span(first.core(), first.core()), BY_CIRCUMSTANCE);
    }

    /** Who is named as the one who acts, in any clause; the last counts. */
    Span subjectOf(Sentence sentence) {
        Span subject = new Span(sentence.span().start(), sentence.span().start());
        for (Span each : sentence.clauses()) {
            Clause clause = clauses.read(each);
            subject = clause.hasSubject() ? clause.subject() : subject;
        }
        return subject;
    }
}
