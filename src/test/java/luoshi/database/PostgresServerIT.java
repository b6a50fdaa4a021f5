package luoshi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    Path root;

    @Test
    void what_was_committed_is_there_after_the_database_was_killed_and_came_back() throws Exception {
        try (DataFolder folder = new DataFolder(root)) {
            folder.open();
            PostgresServer server = PostgresServer.start(folder);
            write(server, 1);
            kill(server.pid());
            awaitBack(server);
            assertThat(rows(server)).isEqualTo(1);
            server.close();
        }
    }

    @Test
    void a_database_that_outlived_its_program_is_taken_over() throws Exception {
        PostgresServer first = PostgresServer.start(opened());
        write(first, 1);
        // The program dies without closing anything: its database still runs, and nobody watches it.
        first.stopWatching();
        PostgresServer second = PostgresServer.start(new DataFolder(root));
        assertThat(rows(second)).isEqualTo(1);
        second.close();
        first.close();
    }

    @Test
    void a_stale_pid_file_that_names_a_stranger_does_not_keep_it_from_starting() throws Exception {
        PostgresServer first = PostgresServer.start(opened());
        write(first, 1);
        first.close();
        String stranger = ProcessHandle.current().pid() + "\n" + root.resolve("database") + "\n1\n5432\n\n\n";
        Files.writeString(root.resolve("database/postmaster.pid"), stranger);

        PostgresServer second = PostgresServer.start(new DataFolder(root));
        assertThat(rows(second)).isEqualTo(1);
        second.close();
    }

    @Test
    void a_second_program_on_the_same_folder_is_told_so() throws Exception {
        try (DataFolder folder = opened()) {
            assertThatThrownBy(() -> new DataFolder(root).open())
                    .isInstanceOf(DataFolder.FolderInUse.class)
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void it_is_durable_and_keeps_checksums() throws Exception {
        PostgresServer server = PostgresServer.start(opened());
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            try (Connection connection = server.connect("luoshi");
                    var row = connection.createStatement().executeQuery("show " + setting)) {
                row.next();
                assertThat(row.getString(1)).as(setting).isEqualTo("on");
            }
        }
        server.close();
    }

    private DataFolder opened() {
        DataFolder folder = new DataFolder(root);
        folder.open();
        return folder;
    }

    private static void write(PostgresServer server, int value) throws SQLException {
        try (Connection connection = server.connect("luoshi")) {
            connection.createStatement().execute("create table if not exists kept (value int)");
            connection.createStatement().execute("insert into kept values (" + value + ")");
        }
    }

    private static int rows(PostgresServer server) throws SQLException {
        try (Connection connection = server.connect("luoshi");
                var row = connection.createStatement().executeQuery("select count(*) from kept")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void kill(long pid) throws Exception {
        new ProcessBuilder("kill", "-9", String.valueOf(pid)).start().waitFor();
    }

    private static void awaitBack(PostgresServer server) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (Connection connection = server.connect("luoshi")) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new AssertionError("the database did not come back within 30 s");
    }
}
