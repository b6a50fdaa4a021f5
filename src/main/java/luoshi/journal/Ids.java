package luoshi.journal;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** New identifiers, UUID version 7 (RFC 9562): they sort by time, and a seed replays them. */
public final class Ids {

    private final InstantSource clock;
    private final RandomGenerator random;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        long milliseconds = clock.instant().toEpochMilli();
        long high = (milliseconds << 16) | 0x7000L | (random.nextLong() & 0x0FFFL);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
