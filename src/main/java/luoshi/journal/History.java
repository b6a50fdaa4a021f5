package luoshi.journal;

import java.util.List;

/**
 * All that happened to one thing, in order.
 *
 * @param version the number of its events; 0 where the stream does not exist
 */
public record History(StreamId stream, long version, List<Recorded> entries) {

    public boolean isEmpty() {
        return version == 0;
    }

    public List<Event> events() {
        return entries.stream().map(Recorded::event).toList();
    }
}
