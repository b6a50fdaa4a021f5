package luoshi.journal;

import java.util.List;

/**
 * The door of the journal: read a history, append to it. Appending writes the events and the rows of all projections
 * that follow these streams in one transaction, or nothing.
 */
public interface Journal {

    /** The whole history of a stream; empty with version 0 where there is none. */
    History read(StreamId stream);

    /**
     * Appends events to one stream.
     *
     * @throws VersionConflict when somebody else appended since {@link Append#expectedVersion}
     */
    default void append(Append append) {
        appendAll(List.of(append));
    }

    /**
     * Appends to several streams at once: all or nothing. Joins the caller's transaction where there is one.
     *
     * @throws VersionConflict when any of the streams has moved on
     */
    void appendAll(List<Append> appends);
}
