package luoshi.journal;

import java.util.List;

/**
 * New events for one stream.
 *
 * @param expectedVersion the version that the writer has seen; 0 for a new stream
 */
public record Append(StreamId stream, long expectedVersion, Act act, List<? extends Event> events) {

    /** One act writes at most this many events into one stream. */
    public static final int MOST_EVENTS = 1_000;

    public Append {
        events = List.copyOf(events);
        if (events.isEmpty() || events.size() > MOST_EVENTS) {
            throw new IllegalArgumentException("1 to " + MOST_EVENTS + " events are appended at once, not " + events.size());
        }
        if (expectedVersion < 0) {
            throw new IllegalArgumentException("a version is never negative");
        }
    }
}
