package luoshi.demonstration;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a demonstration. While the invented months are loaded it is set to the moment of each step; afterwards it
 * follows the present again for good. The clock of an office is another one and cannot be set.
 */
public final class DemonstrationClock implements InstantSource {

    private final InstantSource present;
    private volatile @Nullable Instant past;

    /** @param present what it shows while nothing is loaded */
    public DemonstrationClock(InstantSource present) {
        this.present = present;
    }

    @Override
    public Instant instant() {
        Instant set = past;
        return set == null ? present.instant() : set;
    }

    /** Stands at a moment that is over. */
    void standAt(Instant moment) {
        if (moment.isAfter(present.instant())) {
            throw new IllegalArgumentException("a demonstration knows no future: " + moment);
        }
        past = moment;
    }

    void followThePresent() {
        past = null;
    }
}
