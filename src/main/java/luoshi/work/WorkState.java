package luoshi.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of work stands.
 *
 * @param startedAt  null before its first run
 * @param endedAt    null before a run has ended
 * @param error      what broke the last run as a whole, a name without content; null where it ended well
 * @param brokenRuns how many runs in a row were broken
 * @param isRunning  a program holds a claim that has not run out
 */
public record WorkState(
        String name,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int done,
        int failed,
        @Nullable String error,
        int brokenRuns,
        Instant nextRun,
        boolean isRunning) {}
