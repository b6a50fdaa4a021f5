package luoshi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
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
    private static final String STARTING_UP = "57P03";
    private static final long MOST_LOG_BYTES = 20_000_000;
    private static final String USER = "luoshi";

    private final Path home;
    private final Path data;
    private final Path log;
    private final String password;
    private final int port;
    private final OrdinaryUser user;
    private volatile @Nullable Process process;
    private volatile boolean closing;

    private PostgresServer(Path home, Path data, Path log, String password, int port, OrdinaryUser user) {
        this.home = home;
        this.data = data;
        this.log = log;
        this.password = password;
        this.port = port;
        this.user = user;
    }

    /** Starts the database of a data folder; makes it at first use. Returns when it answers. */
    public static PostgresServer start(DataFolder folder) {
        try {
            return start(folder, OrdinaryUser.ofThisProcess());
        } catch (IOException broken) {
            throw new DatabaseNotStarted(broken);
        }
    }

    static PostgresServer start(DataFolder folder, OrdinaryUser user) {
        try {
            Folders.createPrivate(folder.run());
            Folders.createPrivate(folder.logs());
            Folders.createPrivate(folder.keys());
            Path home = PostgresBinaries.under(folder.root());
            String password = password(folder.databasePassword());
            NewCluster.unlessThere(home, folder.database(), folder.run(), USER, password, user);
            user.own(folder.root(), home, folder.database());
            PostgresServer server = new PostgresServer(
                    home, folder.database().toRealPath(), folder.logs().resolve("postgresql.log"), password, freePort(), user);
            server.launch();
            server.watch();
            return server;
        } catch (IOException broken) {
            throw new DatabaseNotStarted(broken);
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

    private synchronized void launch() throws IOException, InterruptedException {
        new Leftovers(data).clear();
        if (closing) {
            return;
        }
        turnLog();
        List<String> line = user.line(home.resolve("bin/postgres").toString(), "-D", data.toString());
        for (String setting : settings()) {
            line.add("-c");
            line.add(setting);
        }
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C");
        process = builder.start();
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
                "max_connections=200",
                "wal_level=replica",
                "max_wal_senders=2",
                "jit=off",
                "log_min_messages=warning",
                // No row and no statement stands in the log: they hold people's words.
                "log_error_verbosity=terse",
                "log_min_error_statement=panic");
    }

    private void turnLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > MOST_LOG_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Recovery after a kill takes as long as it takes; a server that says nothing at all is waited for two minutes. */
    private void awaitAnswer() throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = connect("postgres")) {
                createDatabase(connection);
                return;
            } catch (SQLException notYet) {
                Process running = process;
                if (running == null || !running.isAlive()) {
                    throw new IOException("PostgreSQL stopped while starting; the last it said (" + log + "): " + lastWords());
                }
                if (STARTING_UP.equals(notYet.getSQLState())) {
                    until = System.nanoTime() + PATIENCE.toNanos();
                } else if (System.nanoTime() > until) {
                    running.destroyForcibly();
                    throw new IOException("PostgreSQL does not answer (" + notYet.getMessage() + "); its log is " + log);
                }
                Thread.sleep(20);
            }
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = 'luoshi'")) {
            if (!found.next()) {
                statement.execute("create database luoshi");
            }
        }
    }

    /** A connection past the pool: for commands of the machine room such as a backup. */
    public Connection connect(String database) throws SQLException {
        return connect(url(database), password);
    }

    static Connection connect(String url, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        return DriverManager.getConnection(url, properties);
    }

    /** From here on a database that dies stays dead, as when its program was killed. */
    void stopWatching() {
        closing = true;
    }

    void watchAgain() {
        closing = false;
        watch();
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

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path side = Files.createTempFile(
                    file.getParent(), "new", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(side, HexFormat.of().formatHex(random));
            Files.move(side, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
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
            Shell.signal("INT", running.pid());
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (IOException broken) {
            running.destroy();
        } catch (InterruptedException interrupted) {
            running.destroy();
            Thread.currentThread().interrupt();
        }
    }

    /** The database of a data folder did not start; the message says why. */
    public static final class DatabaseNotStarted extends IllegalStateException {

        DatabaseNotStarted(IOException cause) {
            super("the database cannot be started: " + cause.getMessage(), cause);
        }
    }
}
