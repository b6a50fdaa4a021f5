package luoshi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import luoshi.database.DataFolder;
import luoshi.database.RunningServer;
import luoshi.journal.VerifyCommand;
import org.jspecify.annotations.Nullable;

/**
 * How it is done:
 *
 * <ol>
 *   <li>The program runs as a process of its own, with its own database, and four writers register problems over its API.
 *   <li>A writer puts the id of a problem on the list only when the answer 201 has arrived whole.
 *   <li>At a random moment, while they write, SIGKILL goes to the program, to the database (its head, or all of its
 *       processes), or to both. A killed program is started again as it was; a killed database must come back by itself.
 *   <li>When the program answers again, each id on the list must be in the journal and in the ledger, and no matter may be
 *       in one of them alone.
 *   <li>At the end the program is stopped and the journal is verified from its first entry.
 * </ol>
 *
 * The seed decides what is killed and when; how far the writers have come by then is the machine's.
 */
final class KillHarness implements AutoCloseable {

    private static final int LEAST_WAIT = 50;
    private static final int MOST_WAIT = 1_500;
    private static final int REPORT_EVERY = 10;

    private enum Victim { PROGRAM, DATABASE, BOTH }

    private final Path data;
    private final int port;
    private final Random random;
    private final List<Double> back = new ArrayList<>();
    private final int[] kills = new int[Victim.values().length];
    private @Nullable ChildProgram program;
    private @Nullable KillWriters writers;
    private int missing;

    KillHarness(Path data, int port, long seed) {
        this.data = data;
        this.port = port;
        this.random = new Random(seed);
    }

    /** @param patience after so long no other kill is begun: fewer are done, and the figures say how many */
    void run(int times, Duration patience) throws IOException, SQLException, InterruptedException {
        ChildProgram first = start();
        first.awaitPage("/health/readiness");
        while (!first.said().contains("ready http") && first.isAlive()) {
            Thread.sleep(50);
        }
        KillWriters load = new KillWriters(first.address());
        writers = load;
        load.start();
        long until = System.nanoTime() + patience.toNanos();
        for (int i = 0; i < times && System.nanoTime() < until; i++) {
            load.awaitAnother();
            Thread.sleep(random.nextInt(LEAST_WAIT, MOST_WAIT));
            kill(victim(i));
            compare(load.acknowledged());
            if ((i + 1) % REPORT_EVERY == 0) {
                System.err.println((i + 1) + " kills, " + load.acknowledged().size() + " acknowledged writes, all there");
            }
        }
        load.close();
        compare(load.acknowledged());
        stopAndVerify();
    }

    /** Each kind once, so that a short run misses none; then at random. */
    private Victim victim(int round) {
        Victim[] all = Victim.values();
        return round < all.length ? all[round] : all[random.nextInt(all.length)];
    }

    private ChildProgram start() throws IOException {
        ChildProgram started = ChildProgram.start(data, port, "demo", "--password", Bench.PASSWORD);
        program = started;
        return started;
    }

    private void kill(Victim victim) throws IOException, InterruptedException {
        kills[victim.ordinal()]++;
        long begun = System.nanoTime();
        ChildProgram running = java.util.Objects.requireNonNull(program);
        if (victim != Victim.PROGRAM) {
            killDatabase(running.databasePid());
        }
        if (victim != Victim.DATABASE) {
            running.kill();
            running = start();
        }
        running.awaitPage("/health/readiness");
        back.add((System.nanoTime() - begun) / 1e6);
    }

    /** Its head alone, so that its other processes find themselves orphaned, or all of them at once. */
    private void killDatabase(long head) {
        List<ProcessHandle> all = new ArrayList<>();
        ProcessHandle.of(head).ifPresent(postmaster -> {
            all.add(postmaster);
            if (random.nextBoolean()) {
                postmaster.descendants().forEach(all::add);
            }
        });
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private void compare(Collection<UUID> acknowledged) throws IOException, SQLException {
        try (Connection connection = RunningServer.connect(new DataFolder(data))) {
            missing += count(connection, """
                    select count(*) from unnest(?::uuid[]) a(id)
                    where not exists (select from matter m where m.id = a.id)
                       or not exists (select from journal_entry e where e.stream_kind = 'matter' and e.stream_id = a.id)
                    """, acknowledged);
            int half = count(connection, """
                    select count(*) from matter m
                    full join (select id from journal_stream where kind = 'matter') s on s.id = m.id
                    where m.id is null or s.id is null or ?::uuid[] is null
                    """, acknowledged);
            if (missing > 0 || half > 0) {
                throw new BenchCommand.NotHeld(missing + " acknowledged writes are missing, " + half + " are half there");
            }
        }
    }

    private static int count(Connection connection, String sql, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void stopAndVerify() {
        java.util.Objects.requireNonNull(program).close();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int sound = VerifyCommand.run(
                List.of("--data", data.toString(), "--key", data.resolve("keys/journal.pub").toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (sound != 0) {
            throw new BenchCommand.NotHeld("the journal does not verify: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    List<Figure> figures() {
        KillWriters load = java.util.Objects.requireNonNull(writers);
        Sample times = Sample.ofMeasured(back.stream().mapToDouble(Double::doubleValue).toArray());
        int all = back.size();
        return List.of(
                Figure.of("kills of the program", kills[Victim.PROGRAM.ordinal()], "", all),
                Figure.of("kills of the database", kills[Victim.DATABASE.ordinal()], "", all),
                Figure.of("kills of both", kills[Victim.BOTH.ordinal()], "", all),
                Figure.of("acknowledged writes", load.acknowledged().size(), "", all),
                Figure.of("writes without an answer", load.unanswered(), "", all),
                Figure.of("acknowledged writes that are missing", missing, "", all),
                Figure.of("back after a kill, median", times.median(), "ms", all),
                Figure.of("back after a kill, worst", times.worst(), "ms", all));
    }

    @Override
    public void close() {
        if (writers != null) {
            writers.close();
        }
        if (program != null) {
            program.close();
        }
    }
}
