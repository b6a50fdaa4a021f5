package luoshi.work;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs each kind of work in a thread of its own, so that one slow server keeps nobody else waiting. Whatever a run
 * throws, the thread goes on: while the database is away it waits for it.
 */
class WorkRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRunner.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(12);

    private final List<BackgroundWork> kinds;
    private final WorkStore store;
    private final InstantSource clock;
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;

    WorkRunner(List<BackgroundWork> kinds, WorkStore store, InstantSource clock) {
        this.kinds = kinds;
        this.store = store;
        this.clock = clock;
    }

    /** Does one run if it is due and nobody else does it. True where more is due at once. */
    boolean step(BackgroundWork work) {
        OptionalLong run = store.claim(work.name(), clock.instant());
        if (run.isEmpty()) {
            return false;
        }
        try {
            WorkResult result = work.run();
            var now = clock.instant();
            store.ended(work.name(), run.getAsLong(), result, now, result.more() ? now : now.plus(work.every()));
            return result.more();
        } catch (RuntimeException broken) {
            LOG.warn("The work {} broke off and is tried again: {}", work.name(), WorkRunner.where(broken));
            store.broke(work.name(), run.getAsLong(), broken.getClass().getSimpleName(), clock.instant());
            return false;
        }
    }

    /** What broke and where, without its message: that may repeat what somebody typed. */
    private static String where(RuntimeException broken) {
        StackTraceElement[] frames = broken.getStackTrace();
        return broken.getClass().getSimpleName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        for (BackgroundWork work : kinds) {
            threads.add(Thread.ofVirtual().name("work " + work.name()).start(() -> goOn(work, stopping)));
        }
        running = true;
    }

    private void goOn(BackgroundWork work, CountDownLatch stop) {
        boolean introduced = false;
        boolean more = false;
        do {
            try {
                if (!introduced) {
                    store.introduce(work.name(), clock.instant());
                    introduced = true;
                }
                more = step(work);
            } catch (RuntimeException databaseAway) {
                LOG.warn("The work {} waits for the database: {}", work.name(), databaseAway.getClass().getSimpleName());
                more = false;
            }
        } while (!isStopped(stop, more ? Duration.ZERO : LOOK_AGAIN));
    }

    private static boolean isStopped(CountDownLatch stop, Duration wait) {
        try {
            return stop.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Lets a run that has begun come to its end: an interrupted one would take its connection along. */
    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        for (Thread each : threads) {
            try {
                each.join(LONGEST_GOODBYE);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
