package luoshi.ledger.sim;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.journal.Append;
import luoshi.journal.Event;
import luoshi.journal.History;
import luoshi.journal.Journal;
import luoshi.journal.Recorded;
import luoshi.journal.StreamId;
import luoshi.journal.VersionConflict;

/** A journal in memory, with the same promise as the real one: all streams of an append move, or none. */
public final class MemoryJournal implements Journal {

    private final Map<StreamId, List<Recorded>> streams = new HashMap<>();
    private final List<List<Append>> written = new ArrayList<>();
    private final InstantSource clock;

    public MemoryJournal(InstantSource clock) {
        this.clock = clock;
    }

    /** All that was appended, in the order in which it was. */
    public List<List<Append>> written() {
        return List.copyOf(written);
    }

    @Override
    public History read(StreamId stream) {
        List<Recorded> entries = streams.getOrDefault(stream, List.of());
        return new History(stream, entries.size(), List.copyOf(entries));
    }

    @Override
    public void appendAll(List<Append> appends) {
        for (Append append : appends) {
            if (streams.getOrDefault(append.stream(), List.of()).size() != append.expectedVersion()) {
                throw new VersionConflict(append.stream(), append.expectedVersion());
            }
        }
        written.add(List.copyOf(appends));
        for (Append append : appends) {
            List<Recorded> entries = streams.computeIfAbsent(append.stream(), _ -> new ArrayList<>());
            if (entries.size() != append.expectedVersion()) {
                throw new IllegalStateException("one act writes once into a stream: " + append.stream());
            }
            for (Event event : append.events()) {
                entries.add(new Recorded(append.stream(), entries.size() + 1L, event, append.act(), clock.instant()));
            }
        }
    }
}
