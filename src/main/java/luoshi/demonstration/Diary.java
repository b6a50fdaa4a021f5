package luoshi.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that happened in the invented months, told matter by matter and lived through in the order of time. */
final class Diary {

    /** One step at its moment. */
    private record Entry(Instant at, Runnable happens) {}

    private final List<Entry> entries = new ArrayList<>();

    void note(Instant at, Runnable happens) {
        entries.add(new Entry(at, happens));
    }

    /** Steps of one moment happen in the order in which they were told. */
    void live(DemonstrationClock clock) {
        try {
            entries.stream().sorted(Comparator.comparing(Entry::at)).forEach(entry -> {
                clock.standAt(entry.at());
                entry.happens().run();
            });
        } finally {
            clock.followThePresent();
        }
    }
}
