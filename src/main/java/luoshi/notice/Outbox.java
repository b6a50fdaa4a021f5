package luoshi.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import luoshi.calendar.WorkCalendar;
import luoshi.work.BackgroundWork;
import luoshi.work.GivenUp;
import luoshi.work.WorkResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends by one channel what waits. A row is claimed in the database by moving its next try ahead, so that several
 * programs never send one letter at once, and a program that dies in between leaves it to be tried again. Outside
 * working time only what is urgent goes out.
 */
final class Outbox implements BackgroundWork {

    static final int MOST_ATTEMPTS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    /** Letters of ten seconds at most each: they end within the claim of a run. */
    private static final int AT_ONCE = 20;

    /** Longer than the longest holiday. What waited longer, say before a server was set, would only surprise. */
    private static final Duration STALE = Duration.ofDays(14);

    private final OutboxStore store;
    private final Reach reach;
    private final Carrier carrier;
    private final WorkCalendar calendar;
    private final InstantSource clock;

    Outbox(OutboxStore store, Reach reach, Carrier carrier, WorkCalendar calendar, InstantSource clock) {
        this.store = store;
        this.reach = reach;
        this.carrier = carrier;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice." + carrier.channel().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public WorkResult run() {
        Instant now = clock.instant();
        store.dropUntried(carrier.channel(), now.minus(STALE));
        List<OutboxStore.Waiting> claimed = store.claim(carrier.channel(), now, isOpen(now), AT_ONCE);
        int sent = 0;
        int failed = 0;
        for (OutboxStore.Waiting each : claimed) {
            Optional<Reach.Address> address = reach.address(each.person(), carrier.channel());
            if (address.isEmpty()) {
                store.drop(each.notice(), carrier.channel());
            } else if (carry(each, new Letter(each.notice(), each.telling(), address.get()))) {
                sent++;
            } else {
                failed++;
            }
        }
        return new WorkResult(sent, failed, claimed.size() == AT_ONCE);
    }

    private boolean isOpen(Instant now) {
        return calendar.plusWorkingTime(now, Duration.ZERO).equals(now);
    }

    private boolean carry(OutboxStore.Waiting waiting, Letter letter) {
        try {
            carrier.carry(letter);
            store.sent(letter.notice(), carrier.channel(), clock.instant());
            return true;
        } catch (Undelivered refused) {
            LOG.warn("notice {} was not taken by {}, try {}: {}", letter.notice(), name(), waiting.attempts(), refused.getMessage());
            boolean givesUp = refused.isForGood() || waiting.attempts() >= MOST_ATTEMPTS;
            store.refused(letter.notice(), carrier.channel(), String.valueOf(refused.getMessage()), givesUp, clock.instant());
            return false;
        }
    }

    @Override
    public long waiting() {
        return store.waiting(carrier.channel());
    }

    @Override
    public List<GivenUp> givenUp() {
        return store.givenUp(carrier.channel());
    }

    @Override
    public boolean tryAgain(String id) {
        return store.tryAgain(UUID.fromString(id), carrier.channel(), clock.instant());
    }
}
