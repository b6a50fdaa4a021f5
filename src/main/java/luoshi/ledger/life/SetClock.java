package luoshi.ledger.life;

import java.time.Instant;
import java.util.List;
import luoshi.calendar.Budget;
import luoshi.calendar.Deadline;
import luoshi.calendar.DeadlineClock;
import luoshi.calendar.Suspension;

/**
 * A clock as it was set: what it counts from, how much, and where it stood still; the due instant with the steps that
 * led to it and the calendar's version; the rule that gave the budget; the moment from which the date counts as near.
 *
 * @param rule        key of the rulebook's entry
 * @param ruleVersion version of the rulebook that was asked
 */
public record SetClock(
        String rule,
        String ruleVersion,
        Instant start,
        Budget budget,
        List<Suspension> suspensions,
        Instant near,
        Deadline deadline) {

    public SetClock {
        suspensions = List.copyOf(suspensions);
    }

    public Instant due() {
        return deadline.due();
    }

    /** What it counts, without the date that came of it. */
    public DeadlineClock counted() {
        return new DeadlineClock(start, budget, suspensions);
    }

    /** Whether it stands still at a moment. */
    public boolean standsStillAt(Instant now) {
        return suspensions.stream()
                .anyMatch(each -> !now.isBefore(each.from())
                        && (each.until() == null || now.isBefore(each.until())));
    }
}
