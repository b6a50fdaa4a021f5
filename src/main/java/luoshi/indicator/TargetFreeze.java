package luoshi.indicator;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.indicator.IndicatorOutcome.Reason;

/**
 * A target that is set is not raised once its year has begun: whoever does well is not given a higher one for it
 * (requirement R22). It may be lowered, and set where there was none. What was written wrongly is corrected with the reason
 * and with the number of the document that approves it, and both stay in the history.
 */
final class TargetFreeze {

    private TargetFreeze() {}

    /** @param before the target as the list has it, of the same indicator or of one by the same name */
    static Optional<Reason> check(String before, String wanted, ListHead head, LocalDate today) {
        if (before.isBlank() || wanted.isBlank() || head.corrects() || today.isBefore(LocalDate.of(head.year(), 1, 1))) {
            return Optional.empty();
        }
        return switch (TargetChange.between(before, wanted)) {
            case SAME, LOWERED -> Optional.empty();
            case RAISED -> Optional.of(Reason.of("target-frozen", "target", before, String.valueOf(head.year())));
            case UNCLEAR -> Optional.of(Reason.of("target-unclear", "target", before, String.valueOf(head.year())));
        };
    }

    /** Whether a change of the wording is one that only a correction may make. */
    static boolean isCorrected(String before, String wanted) {
        TargetChange change = TargetChange.between(before, wanted);
        return !before.isBlank() && (change == TargetChange.RAISED || change == TargetChange.UNCLEAR);
    }
}
