package luoshi.language.task;

import java.util.ArrayList;
import java.util.List;
import luoshi.language.source.Span;
import org.jspecify.annotations.Nullable;

/** The tasks of a sentence while they grow, clause by clause. */
final class CutBuilder {

    private static final double PLAIN = 0.9;
    private static final double BY_VERB = 0.8;
    private static final double BY_RESULT = 0.65;

    private final boolean needsModal;
    private final List<Cut> done = new ArrayList<>();
    private @Nullable Cut current;
    private Span subject = new Span(0, 0);
    private int waitingFrom = -1;
    private int waitingTo;
    private boolean asked;

    CutBuilder(boolean needsModal) {
        this.needsModal = needsModal;
    }

    boolean hasAct() {
        return current != null;
    }

    /** Whether a way waits for its act. */
    boolean isWaiting() {
        return waitingFrom >= 0;
    }

    boolean isShorterThan(Clause clause) {
        return current != null && waitingFrom < 0 && current.span().length() < 2 * clause.span().length();
    }

    /** A label such as 企业服务： names nobody; 各社区要做到： does. */
    void leadIn(Clause clause) {
        close();
        if (clause.modal()) {
            hear(clause);
        }
        waitingFrom = -1;
    }

    void begin(Clause clause) {
        asked |= clause.modal();
        if (needsModal && !asked) {
            return;
        }
        int start = waitingFrom >= 0 ? waitingFrom : clause.span().start();
        close();
        waitingFrom = -1;
        hear(clause);
        current = new Cut(new Span(start, clause.span().end()), clause, subject, sure(clause));
    }

    void extend(Clause clause) {
        if (current != null) {
            waitingFrom = -1;
            current = new Cut(new Span(current.span().start(), clause.span().end()), current.act(), current.subject(), current.sure());
        }
    }

    void await(Clause clause) {
        asked |= clause.hasSubject() || clause.modal();
        hear(clause);
        waitingFrom = waitingFrom >= 0 ? waitingFrom : clause.span().start();
        waitingTo = clause.span().end();
    }

    /** Among findings, what stands before the demand is the finding. */
    void extendOrAwait(Clause clause) {
        hear(clause);
        if (current != null && waitingFrom < 0) {
            extend(clause);
        } else if (!needsModal || current != null) {
            await(clause);
        }
    }

    void drop(Clause clause) {
        asked |= clause.modal();
        close();
        waitingFrom = -1;
        hear(clause);
    }

    /** Takes who is named. */
    private void hear(Clause clause) {
        subject = clause.hasSubject() ? clause.subject() : subject;
    }

    /** What still waits belongs to the last act. */
    List<Cut> finish() {
        if (current != null && waitingFrom >= 0) {
            current = new Cut(new Span(current.span().start(), waitingTo), current.act(), current.subject(), current.sure());
        }
        close();
        return done;
    }

    private void close() {
        if (current != null) {
            done.add(current);
            current = null;
        }
    }

    private static double sure(Clause clause) {
        if (clause.modal() && clause.kind() == Clause.Kind.ACT) {
            return PLAIN;
        }
        return clause.kind() == Clause.Kind.ACT ? BY_VERB : BY_RESULT;
    }
}
