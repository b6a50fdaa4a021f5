package luoshi.ledger;

import java.time.Instant;
import luoshi.calendar.Deadline;

/**
 * A clock as it was set: the due instant with the steps that led to it and the calendar version, the rule that gave the
 * budget, and the moment from which the date counts as near.
 *
 * @param rule        key of the rulebook's entry
 * @param ruleVersion version of the rulebook that was asked
 */
public record SetClock(String rule, String ruleVersion, Instant near, Deadline deadline) {

    public Instant due() {
        return deadline.due();
    }
}
