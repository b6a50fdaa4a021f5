package luoshi.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import luoshi.journal.StreamId;
import luoshi.rulebook.Rulebook;

/**
 * The door to reminders. The ledger says which clock runs to when, in the transaction that sets it; everything else
 * follows from the date. A reminder belongs to the clock, not to the step a matter is in: a return, a new handler, a
 * restart change nothing, because nobody has to remember to set it again. Saying the same twice changes nothing.
 */
public class Reminders {

    private final ReminderStore store;
    private final ReminderSteps steps;
    private final Rulebook rulebook;
    private final InstantSource clock;

    Reminders(ReminderStore store, ReminderSteps steps, Rulebook rulebook, InstantSource clock) {
        this.store = store;
        this.steps = steps;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * The clock of a subject now runs to this date. Steps planned for another date are dropped; what was told for this
     * one already is not told again.
     *
     * @param name which of the subject's clocks, a short word: {@code rectify}, {@code step}
     */
    public void follow(StreamId subject, String name, Instant due) {
        store.follow(subject, name, due);
        steps.planned(due, clock.instant(), rulebook.numbers("notice.remind-before"))
                .forEach((step, at) -> store.plan(subject, name, due, step, at));
    }

    /** Just these clocks of the subject run, each to its date; all its others stand still or have ended. */
    public void follow(StreamId subject, Map<String, Instant> running) {
        Map<String, Instant> followed = store.followed(subject);
        followed.keySet().stream().filter(name -> !running.containsKey(name)).forEach(name -> end(subject, name));
        running.forEach((name, due) -> {
            if (!due.truncatedTo(ChronoUnit.MICROS).equals(followed.get(name))) {
                follow(subject, name, due);
            }
        });
    }

    /** The clock stands still, or has ended: nobody is reminded until it is followed again. */
    public void end(StreamId subject, String name) {
        store.end(subject, name);
    }

    /** All clocks of the subject have ended for good; should it be reopened to a date told before, it is told again. */
    public void end(StreamId subject) {
        store.end(subject);
    }
}
