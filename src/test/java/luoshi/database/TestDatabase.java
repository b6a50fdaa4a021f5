package luoshi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for tests: one server for the whole run, started at first use; {@link #fresh()} gives a new, migrated
 * database of one's own in a few tens of milliseconds, copied from a template.
 */
public final class TestDatabase {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static PostgresServer server;

    private TestDatabase() {}

    /** Connections to a new database that has all tables and no rows. */
    public static synchronized DataSource fresh() {
        try {
            start();
            String name = "test_" + NEXT.incrementAndGet();
            try (Connection connection = server.connect("postgres")) {
                connection.createStatement().execute("create database " + name + " template luoshi_template");
            }
            return pool(name, 8);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void start() throws SQLException {
        if (server != null) {
            return;
        }
        try {
            Path root = Files.createTempDirectory("luoshi-test-");
            DataFolder folder = new DataFolder(root);
            folder.open();
            server = PostgresServer.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                deleteRecursively(root);
            }));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        try (Connection connection = server.connect("postgres")) {
            connection.createStatement().execute("create database luoshi_template");
        }
        try (HikariDataSource template = pool("luoshi_template", 3)) {
            Flyway.configure().dataSource(template).load().migrate();
        }
    }

    private static HikariDataSource pool(String database, int connections) {
        HikariDataSource pool = new HikariDataSource();
        // A test that has ended leaves no connection open for long: many share the one server.
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        pool.setJdbcUrl(server.url(database));
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(0);
        return pool;
    }

    private static void deleteRecursively(Path root) {
        try (var tree = Files.walk(root)) {
            tree.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException left) {
            // A temporary folder that stays behind harms nobody.
        }
    }
}
