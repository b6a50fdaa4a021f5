package luoshi.calendar;

import java.time.Instant;
import java.util.List;
import luoshi.journal.Act;
import luoshi.organization.Viewer;

/**
 * What a room above knows of clocks that are running, so that a change of the calendar can show its effect before it is
 * made and carry it out afterwards.
 */
public interface OpenDeadlines {

    /** A preview names at most so many. */
    int MOST_SHOWN = 200;

    /**
     * One running clock whose date would be another.
     *
     * @param number of the matter, as people call it
     * @param href   where the matter is shown
     */
    record Moved(String number, String title, String href, Instant dueNow, Instant dueThen) {}

    /**
     * Which dates would move under this calendar, of what the viewer may see, soonest first, at most {@link #MOST_SHOWN}.
     */
    List<Moved> wouldMove(Viewer viewer, WorkCalendar next);

    /** The same over everything, whoever asks: only how many. */
    int howManyWouldMove(WorkCalendar next);

    /**
     * Counts every running clock again under the calendar now in force and appends what moved. Called once the calendar's
     * own event is written; it may be called again for the same calendar and then finds nothing left to do, so a job that
     * was cut off goes on where it stopped.
     */
    void reproject(Act act, WorkCalendar inForce);
}
