package luoshi.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import luoshi.account.AccountLimits;
import luoshi.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The numbers at the doors that a district may set, from its rulebook; asked again every minute, not on every request. */
@Component
class RulebookAccountLimits implements AccountLimits {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Rulebook rulebook;
    private final InstantSource clock;
    private volatile @Nullable Settings settings;

    RulebookAccountLimits(Rulebook rulebook, InstantSource clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    private record Settings(int lockAfter, Duration lockedFor, Duration idle, Instant readAt) {}

    @Override
    public int lockAfter() {
        return settings().lockAfter();
    }

    @Override
    public Duration lockedFor() {
        return settings().lockedFor();
    }

    @Override
    public Duration idle() {
        return settings().idle();
    }

    private Settings settings() {
        Settings known = settings;
        Instant now = clock.instant();
        if (known == null || known.readAt().plus(FRESH).isBefore(now)) {
            known = new Settings(
                    rulebook.number("account.lock-after"),
                    Duration.ofMinutes(rulebook.number("account.lock-minutes")),
                    Duration.ofMinutes(rulebook.number("account.idle-minutes")),
                    now);
            settings = known;
        }
        return known;
    }
}
