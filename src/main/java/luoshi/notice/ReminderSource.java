package luoshi.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.journal.StreamId;

/**
 * What a reminder needs to know of a matter; the ledger implements it. It is asked when the reminder is told, not when
 * it is planned, so that it reaches whoever answers for the matter then.
 */
public interface ReminderSource {

    /** The kind of streams that it speaks for. */
    String kind();

    /** Empty where the clock does not run any more: then it is followed no longer. */
    Optional<About> about(StreamId subject, String clock);

    /** Who is told at a rung, without those below it: whoever holds the posts that answer for it now. */
    Set<UUID> people(StreamId subject, String clock, Rung rung);

    /**
     * A matter under one of its clocks.
     *
     * @param number the visible number
     * @param sort   which sentences speak of this clock, a short word; empty for the clock of the whole
     * @param due    when the clock ends, as it stands now
     * @param href   the matter's page
     * @param urgent reminders of it go out by night and on holidays too
     */
    record About(String number, String sort, Instant due, String href, boolean urgent) {}
}
