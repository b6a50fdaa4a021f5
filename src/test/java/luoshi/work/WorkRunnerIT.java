package luoshi.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import luoshi.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WorkRunnerIT {

    private final WorkStore store = new WorkStore(JdbcClient.create(TestDatabase.fresh()));
    private Instant now = Instant.parse("2026-09-28T01:00:00Z");
    private final WorkRunner runner = new WorkRunner(List.of(), store, () -> now);

    @Test
    void aRunIsDoneWhenItIsDueAndItsResultStays() {
        AtomicInteger runs = new AtomicInteger();
        BackgroundWork work = work(() -> new WorkResult(runs.incrementAndGet(), 2, false));
        runner.step(work);
        runner.step(work);
        assertThat(runs).as("not due again before a minute").hasValue(1);
        now = now.plusSeconds(60);
        runner.step(work);
        assertThat(state()).satisfies(state -> {
            assertThat(state.done()).isEqualTo(2);
            assertThat(state.failed()).isEqualTo(2);
            assertThat(state.error()).isNull();
            assertThat(state.isRunning()).isFalse();
            assertThat(state.nextRun()).isEqualTo(now.plusSeconds(60));
        });
    }

    @Test
    void whereMoreIsDueTheNextRunBeginsAtOnce() {
        AtomicInteger runs = new AtomicInteger();
        BackgroundWork work = work(() -> new WorkResult(1, 0, runs.incrementAndGet() < 3));
        while (runner.step(work)) {
            assertThat(runs.get()).isLessThan(3);
        }
        assertThat(runs).hasValue(3);
    }

    @Test
    void aBrokenRunIsNotedByNameAloneAndTriedAgainEverLater() {
        BackgroundWork work = work(() -> {
            throw new IllegalStateException("the number of a citizen");
        });
        runner.step(work);
        assertThat(state().error()).isEqualTo("IllegalStateException");
        Instant first = state().nextRun();
        assertThat(Duration.between(now, first)).isEqualTo(Duration.ofSeconds(10));
        now = first;
        runner.step(work);
        assertThat(state().brokenRuns()).isEqualTo(2);
        assertThat(Duration.between(now, state().nextRun())).isEqualTo(Duration.ofSeconds(20));
        now = state().nextRun();
        runner.step(work(() -> WorkResult.NOTHING));
        assertThat(state().brokenRuns()).isZero();
    }

    @Test
    void ofTwoProgramsOnlyOneDoesIt() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        BackgroundWork slow = work(() -> {
            runs.incrementAndGet();
            inside.countDown();
            await(leave);
            return WorkResult.NOTHING;
        });
        try (ExecutorService programs = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = programs.submit(() -> runner.step(slow));
            await(inside);
            assertThat(state().isRunning()).isTrue();
            runner.step(slow);
            assertThat(runs).hasValue(1);
            leave.countDown();
            first.get();
        }
    }

    @Test
    void whatAKilledProgramHadClaimedIsTakenOverWhenItsClaimRunsOut() {
        BackgroundWork work = work(() -> WorkResult.NOTHING);
        long killed = claimAndDie();
        runner.step(work);
        assertThat(state().endedAt()).as("the claim still holds").isNull();
        now = now.plus(BackgroundWork.LONGEST_RUN);
        runner.step(work);
        assertThat(state().endedAt()).isEqualTo(now);
        store.ended("test.work", killed, new WorkResult(99, 0, false), now, now);
        assertThat(state().done()).as("a run that was taken over says nothing any more").isZero();
    }

    @Test
    void theRunnerStartsWorksAndLeavesThemWhenItStops() throws Exception {
        CountDownLatch ran = new CountDownLatch(1);
        WorkRunner started = new WorkRunner(List.of(work(() -> {
            ran.countDown();
            return WorkResult.NOTHING;
        })), store, () -> now);
        started.start();
        await(ran);
        started.stop();
        assertThat(started.isRunning()).isFalse();
    }

    private long claimAndDie() {
        store.introduce("test.work", now);
        return store.claim("test.work", now).orElseThrow();
    }

    private WorkState state() {
        return store.all(now).getFirst();
    }

    private BackgroundWork work(Supplier<WorkResult> run) {
        store.introduce("test.work", now);
        return new BackgroundWork() {

            @Override
            public String name() {
                return "test.work";
            }

            @Override
            public Duration every() {
                return Duration.ofMinutes(1);
            }

            @Override
            public WorkResult run() {
                return run.get();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
