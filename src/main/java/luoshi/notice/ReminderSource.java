package luoshi.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** The posts that are told at a rung, without those below it. A reminder goes to posts: their holders change. */
    List<UUID> posts(StreamId subject, String clock, Rung rung);

    /**
     * A matter under one of its clocks.
     *
     * @param number the visible number
     * @param due    when the clock ends, as it stands now
     * @param href   the matter's page
     * @param urgent reminders of it go out by night and on holidays too
     */
    record About(String number, Instant due, String href, boolean urgent) {}
}
