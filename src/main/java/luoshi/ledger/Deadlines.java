package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;

/** Sets the clocks of matters: the rulebook gives the budget, the calendar the date and its explanation. */
public interface Deadlines {

    /** A clock by a rule of the rulebook, running from an instant. */
    SetClock byRule(String rule, Instant start);

    /** A clock to the end of a chosen day. */
    SetClock toDay(String rule, Instant start, LocalDate lastDay);

    /** The days of the look-backs after a close-out. */
    java.util.List<LocalDate> lookBacks(LocalDate closedOn);
}
