package luoshi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
    void what_was_committed_is_there_after_program_and_database_were_killed_together() throws Exception {
        PostgresServer first = PostgresServer.start(opened());
        write(first, 1);
        first.stopWatching();
        List<ProcessHandle> all = new ArrayList<>(ProcessHandle.of(first.pid()).stream().flatMap(ProcessHandle::descendants).toList());
        ProcessHandle.of(first.pid()).ifPresent(all::add);
        all.forEach(ProcessHandle::destroyForcibly);

        try (PostgresServer second = PostgresServer.start(new DataFolder(root))) {
            assertThat(rows(second)).isEqualTo(1);
        }
    }

    @Test
    void it_starts_in_a_folder_with_a_blank_and_chinese_in_its_name_behind_a_link_and_far_down() throws Exception {
        Path deep = root.resolve("数据 文件夹");
        while (deep.toString().getBytes(StandardCharsets.UTF_8).length < 600) {
            deep = deep.resolve("很长的路径 很长的路径");
        }
        Files.createDirectories(deep);
        Path link = Files.createSymbolicLink(root.resolve("捷径"), deep);
        DataFolder folder = new DataFolder(link);
        folder.open();
        PostgresServer first = PostgresServer.start(folder);
        write(first, 1);
        first.stopWatching();
        try (PostgresServer second = PostgresServer.start(new DataFolder(link))) {
            assertThat(rows(second)).as("taken over although the folder was named by a link").isEqualTo(1);
        }
        first.close();
        folder.close();
    }

    @Test
    void a_path_that_postgresql_cannot_hold_is_refused_in_a_sentence() {
        Path far = root;
        while (far.toString().length() < 900) {
            far = far.resolve("a-long-name-of-a-folder");
        }
        DataFolder folder = new DataFolder(far);
        assertThatThrownBy(folder::open).isInstanceOf(DataFolder.NotUsable.class).hasMessageContaining("--data");
    }

    @Test
    void as_root_without_namespaces_it_runs_as_nobody_and_changes_back() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root needs another user");
        assumeTrue(Shell.succeeds(OrdinaryUser.AS_NOBODY.line("test", "-x", root.getParent().toString())),
                "the temporary folder is closed to the user nobody");
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        DataFolder folder = opened();
        try (PostgresServer nobody = PostgresServer.start(folder, OrdinaryUser.AS_NOBODY)) {
            write(nobody, 1);
            assertThat(ProcessHandle.of(nobody.pid()).orElseThrow().info().user()).contains("nobody");
        }
        assumeTrue(Shell.succeeds(OrdinaryUser.BY_NAMESPACE.line("true")), "namespaces are forbidden here");
        try (PostgresServer namespace = PostgresServer.start(folder, OrdinaryUser.BY_NAMESPACE)) {
            assertThat(rows(namespace)).isEqualTo(1);
        }
    }

    @Test
    void passwords_are_scrambled_and_no_one_comes_in_without_one() throws Exception {
        try (DataFolder folder = opened(); PostgresServer server = PostgresServer.start(folder)) {
            assertThatThrownBy(() -> PostgresServer.connect(server.url(), "wrong")).isInstanceOf(SQLException.class);
            assertThat(Files.readString(folder.database().resolve("pg_hba.conf"))).doesNotContainPattern("(?m)^[^#]*trust").contains("scram-sha-256");
            try (Connection connection = server.connect("luoshi");
                    Statement statement = connection.createStatement();
                    var row = statement.executeQuery("show listen_addresses")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("127.0.0.1");
            }
        }
    }

    @Test
    void a_demonstration_that_starts_over_leaves_alone_what_is_not_its_own() throws Exception {
        Files.writeString(root.resolve("letter.txt"), "mine");
        try (DataFolder folder = opened()) {
            folder.markAsDemonstration("2026-03-02");
            PostgresServer.start(folder).close();
            folder.empty();
            assertThat(folder.isUsed()).isFalse();
            assertThat(folder.isDemonstration()).isFalse();
            assertThat(root.resolve("letter.txt")).hasContent("mine");
        }
    }

    @Test
    void a_second_program_on_the_same_folder_is_told_so() throws Exception {
        DataFolder folder = opened();
        assertThatThrownBy(() -> new DataFolder(root).open())
                .isInstanceOf(DataFolder.FolderInUse.class)
                .hasMessageContaining("--data");
        folder.close();
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
