package luoshi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own on the loopback address: durable, scram, checksums. It comes back by itself after any kind of
 * kill, also when the process id of the dead one has been given to a stranger, and starts again when it dies while the
 * program runs.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String USER = "luoshi";

    private final Path home;
    private final Path data;
    private final Path run;
    private final String password;
    private final int port;
    private volatile @Nullable Process process;
    private volatile boolean closing;

    private PostgresServer(Path home, Path data, Path run, String password, int port) {
        this.home = home;
        this.data = data;
        this.run = run;
        this.password = password;
        this.port = port;
    }

    /** Starts the database of a data folder; makes it at first use. Returns when it answers. */
    public static PostgresServer start(DataFolder folder) {
        try {
            Path home = PostgresBinaries.under(folder.root());
            Path run = folder.root().resolve("run");
            DataFolder.createPrivate(run);
            String password = password(folder.keys().resolve("database.password"));
            PostgresServer server = new PostgresServer(home, folder.database(), run, password, freePort());
            server.initialise();
            server.launch();
            server.watch();
            return server;
        } catch (IOException broken) {
            throw new IllegalStateException("the database cannot be started: " + broken.getMessage(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database was starting", interrupted);
        }
    }

    public String url() {
        return url("luoshi");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?ApplicationName=luoshi&connectTimeout=5";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** The process id of the postmaster, for tests that kill it and for measuring memory. */
    public long pid() {
        Process running = process;
        return running == null ? -1 : running.pid();
    }

    private void initialise() throws IOException, InterruptedException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path side = data.resolveSibling("database.new");
        deleteRecursively(side);
        Path secret = Files.createTempFile(run, "secret", "");
        Files.writeString(secret, password);
        try {
            command(home.resolve("bin/initdb").toString(), "-D", side.toString(), "-U", USER, "-A", "scram-sha-256",
                    "--pwfile", secret.toString(), "--data-checksums", "-E", "UTF8", "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8", "--locale=C");
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(side, data);
    }

    private synchronized void launch() throws IOException, InterruptedException {
        clearLeftovers();
        List<String> line = new ArrayList<>(asOrdinaryUser());
        line.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString()));
        for (String setting : settings()) {
            line.add("-c");
            line.add(setting);
        }
        process = new ProcessBuilder(line)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(run.resolve("postgresql.log").toFile()))
                .start();
        awaitAnswer();
    }

    private List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "timezone=Asia/Shanghai",
                "log_timezone=Asia/Shanghai",
                "shared_buffers=64MB",
                "max_connections=60",
                "wal_level=replica",
                "max_wal_senders=2",
                "jit=off",
                "log_min_messages=warning");
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = connect("postgres")) {
                createDatabase(connection);
                return;
            } catch (SQLException notYet) {
                Process running = process;
                if (running == null || !running.isAlive() || System.nanoTime() > until) {
                    throw new IOException("PostgreSQL does not answer (" + notYet.getMessage() + "); its log is "
                            + run.resolve("postgresql.log"));
                }
                Thread.sleep(20);
            }
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = 'luoshi'")) {
            if (!found.next()) {
                statement.execute("create database luoshi");
            }
        }
    }

    Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url(database), properties);
    }

    /** From here on a database that dies stays dead, as when its program was killed. */
    void stopWatching() {
        closing = true;
    }

    /** The database may die while the program lives: then it is started again, on the same port. */
    private void watch() {
        Thread.ofVirtual().name("database-watch").start(() -> {
            while (!closing) {
                try {
                    Process running = process;
                    if (running != null) {
                        running.waitFor();
                    }
                    if (!closing) {
                        LOG.warn("The database has stopped; starting it again");
                        launch();
                    }
                } catch (InterruptedException stop) {
                    return;
                } catch (IOException failed) {
                    LOG.error("The database did not start again: {}", failed.getMessage());
                    pause();
                }
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(2));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * After a kill, {@code postmaster.pid} may name a zombie, a stranger, or a postmaster that is still dying. Wait until
     * no process works in the data folder, then remove the file.
     */
    private void clearLeftovers() throws IOException, InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (someoneWorksIn(data)) {
            if (System.nanoTime() > until) {
                stopOrphan(pidFile);
            }
            stopOrphan(pidFile);
            Thread.sleep(50);
        }
        Files.deleteIfExists(pidFile);
    }

    /** A postmaster that outlived its program is asked to stop; it is ours, because it works in our folder. */
    private void stopOrphan(Path pidFile) throws IOException {
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            if (worksIn(Path.of("/proc", String.valueOf(pid)), data)) {
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
            }
        } catch (java.nio.file.NoSuchFileException | NumberFormatException | java.util.NoSuchElementException gone) {
            LOG.debug("The old pid file is gone or empty");
        }
    }

    private static boolean someoneWorksIn(Path folder) throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path each : processes) {
                if (worksIn(each, folder)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder)
                    && !Files.readString(process.resolve("stat")).replaceFirst(".*\\) ", "").startsWith("Z");
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace makes it an ordinary user that owns the same files. */
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private void command(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(asOrdinaryUser());
        line.addAll(List.of(words));
        Process started = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(started.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!started.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || started.exitValue() != 0) {
            throw new IOException(words[0] + " failed: " + said);
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void deleteRecursively(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var tree = Files.walk(folder)) {
                for (Path each : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Stops it without losing anything: open connections are closed, what is written is flushed. */
    @Override
    public void close() {
        closing = true;
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        try {
            // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client.
            new ProcessBuilder("kill", "-INT", String.valueOf(running.pid())).start().waitFor();
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (IOException | InterruptedException broken) {
            running.destroy();
        }
    }
}
