package luoshi.journal;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * New identifiers, UUID version 7 (RFC 9562): they sort in the order in which they were made, also within one millisecond
 * (section 6.2, a counter in the twelve bits behind the time), and a seed replays them.
 */
public final class Ids {

    private static final int MOST_COUNTED = 0xFFF;

    /** A clock that is set back by less than this was corrected; the order is kept. One set back further was moved. */
    private static final long CORRECTION = 60_000;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long last = Long.MIN_VALUE;
    private int counter;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        long drawn = random.nextLong();
        moveOn(clock.instant().toEpochMilli(), (int) (drawn & MOST_COUNTED >> 1));
        long high = (last << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Each millisecond counts from a place of its own, in the lower half, so that it has room to count. */
    private void moveOn(long now, int beginning) {
        boolean same = now <= last && last - now < CORRECTION;
        if (same && counter < MOST_COUNTED) {
            counter++;
            return;
        }
        last = same ? last + 1 : now;
        counter = beginning;
    }
}
