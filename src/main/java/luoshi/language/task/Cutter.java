package luoshi.language.task;

import java.util.ArrayList;
import java.util.List;
import luoshi.language.source.Span;

/**
 * Cuts a sentence at its acts (mission: "each act with its own result is a task of its own; ways and purposes of one act
 * stay with it"). Ways before an act wait for it; results, targets and the rest behind it stay with it.
 */
final class Cutter {

    private static final double PLAIN = 0.9;
    private static final double BY_VERB = 0.8;
    private static final double BY_RESULT = 0.65;
    private static final double BY_MODAL_ONLY = 0.6;

    private final String text;
    private final Clauses clauses;

    Cutter(String text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** @param needsModal whether only what says 要, 必须 … counts, as among findings */
    List<Cut> cut(Sentence sentence, boolean needsModal) {
        if (Phrase.EXPLAINS.in(sentence.span().of(text))) {
            return List.of();
        }
        List<Clause> read = sentence.clauses().stream().map(clauses::read).toList();
        if (read.stream().anyMatch(each -> each.kind() == Clause.Kind.TOLD) && read.stream().noneMatch(Clause::modal)) {
            return List.of();
        }
        Building building = new Building();
        for (int i = 0; i < read.size(); i++) {
            Clause clause = read.get(i);
            if (isLeadIn(clause)) {
                building.leadIn(clause);
                continue;
            }
            if (building.hasAct() && i > 0 && clauses.isUnfinished(read.get(i - 1)) && !clause.modal()) {
                building.extend(clause);
                continue;
            }
            switch (clause.kind()) {
                case ACT -> building.begin(clause, needsModal);
                case RESULT -> {
                    if (building.hasAct()) {
                        building.extend(clause);
                    } else {
                        building.begin(clause, needsModal);
                    }
                }
                case WAY -> {
                    boolean last = !anyActAfter(read, i);
                    boolean demandFollows = clause.modal() && i + 1 < read.size() && read.get(i + 1).modal();
                    if (demandFollows || last && (clause.modal() || clause.hasSubject())) {
                        building.begin(clause, needsModal);
                    } else if (building.hasAct() && last) {
                        building.extend(clause);
                    } else {
                        building.await(clause);
                    }
                }
                case TARGET -> building.extendOrAwait(clause);
                case OTHER -> {
                    if (Phrase.IDIOMS.in(clause.span().of(text)) && building.isShorterThan(clause)) {
                        building.drop(clause);
                    } else if (!needsModal || building.hasAct()) {
                        building.extendOrAwait(clause);
                    } else {
                        building.hear(clause);
                    }
                }
                case MIND, TOLD -> building.drop(clause);
            }
        }
        List<Cut> cuts = building.finish();
        Clause last = read.getLast();
        boolean act = cuts.isEmpty() && !needsModal && last.kind() == Clause.Kind.WAY && Phrase.DOES.in(last.span().of(text));
        return act ? List.of(new Cut(sentence.span(), last, last.subject(), BY_MODAL_ONLY)) : cuts;
    }

    /** The whole sentence as one task, where something else than its words says that it is one. */
    Cut whole(Sentence sentence) {
        Clause first = clauses.read(sentence.clauses().getFirst());
        return new Cut(sentence.span(), first, new Span(first.core(), first.core()), BY_MODAL_ONLY);
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

    /** Ends with a colon: it announces, and who it names acts in what follows. */
    private boolean isLeadIn(Clause clause) {
        char last = text.charAt(clause.span().end() - 1);
        return last == '：' || last == ':';
    }

    private static boolean anyActAfter(List<Clause> read, int at) {
        return read.subList(at + 1, read.size()).stream()
                .anyMatch(each -> each.kind() == Clause.Kind.ACT || each.kind() == Clause.Kind.RESULT);
    }

    private static double sure(Clause clause) {
        if (clause.modal() && clause.kind() == Clause.Kind.ACT) {
            return PLAIN;
        }
        return clause.kind() == Clause.Kind.ACT ? BY_VERB : BY_RESULT;
    }

    /** The tasks of a sentence while they grow. */
    private static final class Building {

        private final List<Cut> done = new ArrayList<>();
        private int pending = -1;
        private boolean named;
        private int waitingEnd;
        private Span subject = new Span(0, 0);
        private Cut current;

        boolean hasAct() {
            return current != null;
        }

        void leadIn(Clause clause) {
            close();
            subject = clause.hasSubject() ? clause.subject() : subject;
            pending = -1;
        }

        void begin(Clause clause, boolean needsModal) {
            if (needsModal && !clause.modal() && !named) {
                return;
            }
            named = named || clause.modal();
            int start = pending >= 0 ? pending : clause.span().start();
            close();
            pending = -1;
            subject = clause.hasSubject() ? clause.subject() : subject;
            current = new Cut(new Span(start, clause.span().end()), clause, subject, sure(clause));
        }

        void extend(Clause clause) {
            if (current != null) {
                pending = -1;
                current = new Cut(new Span(current.span().start(), clause.span().end()), current.act(), current.subject(), current.sure());
            }
        }

        void await(Clause clause) {
            waitingEnd = clause.span().end();
            named |= clause.hasSubject() || clause.modal();
            subject = clause.hasSubject() ? clause.subject() : subject;
            pending = pending >= 0 ? pending : clause.span().start();
        }

        boolean isShorterThan(Clause clause) {
            return current != null && pending < 0 && current.span().length() < 2 * clause.span().length();
        }

        /** Takes only who is named. */
        void hear(Clause clause) {
            subject = clause.hasSubject() ? clause.subject() : subject;
        }

        void extendOrAwait(Clause clause) {
            hear(clause);
            if (current != null && pending < 0) {
                extend(clause);
            } else {
                await(clause);
            }
        }

        void drop(Clause clause) {
            named |= clause.modal();
            close();
            pending = -1;
            subject = clause.hasSubject() ? clause.subject() : subject;
        }

        private void close() {
            if (current != null) {
                done.add(current);
                current = null;
            }
        }

        List<Cut> finish() {
            if (current != null && pending >= 0) {
                current = new Cut(new Span(current.span().start(), waitingEnd), current.act(), current.subject(), current.sure());
            }
            close();
            return done;
        }
    }
}
