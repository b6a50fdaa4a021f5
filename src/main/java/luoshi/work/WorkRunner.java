package luoshi.work;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
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

    private final List<BackgroundWork> kinds;
    private final WorkStore store;
    private final InstantSource clock;
    private final List<Thread> threads = new ArrayList<>();
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
            LOG.warn("The work {} broke off and is tried again: {}", work.name(), broken.toString());
            store.broke(work.name(), run.getAsLong(), broken.getClass().getSimpleName(), clock.instant());
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        for (BackgroundWork work : kinds) {
            threads.add(Thread.ofVirtual().name("work " + work.name()).start(() -> goOn(work)));
        }
    }

    private void goOn(BackgroundWork work) {
        boolean introduced = false;
        while (running) {
            boolean more = false;
            try {
                if (!introduced) {
                    store.introduce(work.name(), clock.instant());
                    introduced = true;
                }
                more = step(work);
            } catch (RuntimeException databaseAway) {
                LOG.warn("The work {} waits for the database: {}", work.name(), databaseAway.getMessage());
            }
            if (!more && !slept()) {
                return;
            }
        }
    }

    private static boolean slept() {
        try {
            Thread.sleep(LOOK_AGAIN);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
