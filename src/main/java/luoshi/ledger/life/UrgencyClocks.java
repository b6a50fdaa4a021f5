package luoshi.ledger.life;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** The clocks of a matter by how urgent it is; kinds that know no urgency have those of the rulebook as they stand. */
final class UrgencyClocks {

    private final Deadlines deadlines;

    UrgencyClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** From receipt to the close-out request. */
    SetClock finish(MatterKind kind, Map<String, Words> particulars, Instant start) {
        return kind == MatterKind.HOTLINE_ORDER
                ? earliest(Urgency.of(particulars).finishRules(), start)
                : deadlines.byRule(kind.clockRule(), start);
    }

    /** From assignment to acceptance or return. */
    SetClock accept(Matter matter, Instant start) {
        return matter.kind() == MatterKind.HOTLINE_ORDER
                ? earliest(Urgency.of(matter.particulars()).acceptRules(), start)
                : deadlines.byRule(ClockRules.ACCEPT, start);
    }

    /**
     * The date that follows where the urgency is corrected: earlier where it is more urgent, never later, because time is
     * asked for and granted, not corrected. A date that was planned, granted or taken over stays.
     *
     * @return null where the date stays
     */
    @Nullable SetClock corrected(Matter matter, WordCommand.CorrectWords correction) {
        SetClock clock = matter.rectifyClock();
        boolean asRegistered = clock.start().equals(matter.registration().rectify().start())
                && Urgency.EMERGENCY.finishRules().contains(clock.rule());
        if (!correction.field().equals(Urgency.COLUMN) || matter.status().isEnded() || !asRegistered) {
            return null;
        }
        Map<String, Words> now = Map.of(Urgency.COLUMN, Decision.words(correction.text()));
        SetClock wanted = deadlines.with(finish(matter.kind(), now, clock.start()), clock.suspensions());
        return wanted.due().isBefore(clock.due()) ? wanted : null;
    }

    /** Of two that end together the more urgent one is named. */
    private SetClock earliest(List<String> rules, Instant start) {
        SetClock earliest = deadlines.byRule(rules.getFirst(), start);
        for (String rule : rules.subList(1, rules.size())) {
            SetClock other = deadlines.byRule(rule, start);
            earliest = other.due().isAfter(earliest.due()) ? earliest : other;
        }
        return earliest;
    }
}
