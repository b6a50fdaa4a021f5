package luoshi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk of 220 MB of which a ballast takes most: rows are written until the disk is full, then the ballast goes. Every
 * row that was acknowledged must be there, and the next write must succeed without anybody's hand.
 */
class FullDiskIT {

    private static final int DISK_MEGABYTES = 220;
    private static final int ROW_BYTES = 200_000;

    @TempDir
    Path place;

    private boolean mounted;

    @BeforeEach
    void mount() {
        mounted = Shell.succeeds(List.of(
                "mount", "-t", "tmpfs", "-o", "mode=755,size=" + DISK_MEGABYTES + "m", "tmpfs", place.toString()));
        assumeTrue(mounted, "only a user who may mount can make a small disk");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            Shell.run(List.of("umount", "-l", place.toString()));
        }
    }

    @Test
    void no_acknowledged_row_is_lost_on_a_full_disk_and_work_goes_on_when_there_is_room() throws Exception {
        try (DataFolder folder = new DataFolder(place.resolve("data"))) {
            folder.open();
            try (PostgresServer server = PostgresServer.start(folder)) {
                execute(server, "create table kept (id int primary key, text bytea)");
                Path ballast = ballast();
                List<Integer> acknowledged = writeUntilFull(server);
                assertThat(acknowledged).as("rows before the disk was full").isNotEmpty();

                Files.delete(ballast);
                awaitWrite(server);
                assertThat(ids(server)).containsAll(acknowledged);
            }
        }
    }

    private Path ballast() throws Exception {
        Path file = place.resolve("ballast");
        long room = Files.getFileStore(place).getUsableSpace() - 12_000_000;
        try (var out = Files.newOutputStream(file)) {
            byte[] block = new byte[1_000_000];
            for (long written = 0; written + block.length <= room; written += block.length) {
                out.write(block);
            }
        }
        return file;
    }

    private static List<Integer> writeUntilFull(PostgresServer server) {
        List<Integer> acknowledged = new ArrayList<>();
        byte[] bytes = new byte[ROW_BYTES];
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            random.nextBytes(bytes);
            try (Connection connection = server.connect("luoshi");
                    PreparedStatement insert = connection.prepareStatement("insert into kept values (?, ?)")) {
                insert.setInt(1, i);
                insert.setBytes(2, bytes);
                insert.executeUpdate();
                acknowledged.add(i);
            } catch (SQLException full) {
                assertThat(full.getSQLState()).as("a state that the program shows as a clear page")
                        .matches("(08|53|57|58).*");
                return acknowledged;
            }
        }
        throw new AssertionError("the disk was never full");
    }

    private static void awaitWrite(PostgresServer server) throws InterruptedException {
        SQLException last = null;
        for (int i = 0; i < 600; i++) {
            try {
                execute(server, "insert into kept values (100000, 'after')");
                return;
            } catch (SQLException notYet) {
                last = notYet;
                Thread.sleep(100);
            }
        }
        throw new AssertionError("no write within a minute after there was room again", last);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = server.connect("luoshi"); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Integer> ids(PostgresServer server) throws SQLException {
        List<Integer> ids = new ArrayList<>();
        try (Connection connection = server.connect("luoshi");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from kept where text is not null")) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }
}
