package luoshi.journal;

import java.time.Instant;

/**
 * An event as it stands in the journal.
 *
 * @param version    place within its stream, from 1, without gaps
 * @param recordedAt when the machine wrote it, beside the office time in {@link Act#at}
 */
public record Recorded(StreamId stream, long version, Event event, Act act, Instant recordedAt) {}
