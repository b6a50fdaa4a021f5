package luoshi.ledger.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import luoshi.calendar.Suspension;

/** Sets the clocks of matters: the rulebook gives the budget, the calendar the date and its explanation. */
public interface Deadlines {

    /** A clock by a rule of the rulebook, running from an instant. */
    SetClock byRule(String rule, Instant start);

    /** A clock to the end of a chosen day. */
    SetClock toDay(String rule, Instant start, LocalDate lastDay);

    /** The same clock with other standstills. */
    SetClock with(SetClock clock, List<Suspension> suspensions);

    /** The days of the look-backs after a close-out. */
    List<LocalDate> lookBacks(LocalDate closedOn);

    /** A whole number of the rulebook, in force today. */
    int number(String rule);
}
