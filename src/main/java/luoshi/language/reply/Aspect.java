package luoshi.language.reply;

import java.util.List;

/** One side of an answer's quality, with its reasons in the order of their weight. */
public record Aspect(Grade grade, List<Reason> reasons) {

    /** @param arguments what the reason's sentence fills in */
    public record Reason(ReplyReason reason, List<Object> arguments) {

        static Reason of(ReplyReason reason, Object... arguments) {
            return new Reason(reason, List.of(arguments));
        }
    }

    public Aspect {
        reasons = List.copyOf(reasons);
    }

    boolean has(ReplyReason wanted) {
        return reasons.stream().anyMatch(each -> each.reason() == wanted);
    }
}
