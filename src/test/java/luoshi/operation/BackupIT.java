package luoshi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import luoshi.RunningLuoshi;
import luoshi.database.DataFolder;
import luoshi.database.PostgresServer;
import luoshi.journal.VerifyCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A copy is made while the program runs, restored beside it, and compared row by row and proof by proof. */
class BackupIT {

    private static final int MOST_ATTEMPTS = 20;

    private static RunningLuoshi luoshi;

    @TempDir
    Path place;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        Files.createDirectories(luoshi.data().resolve("evidence/ab"));
        Files.writeString(luoshi.data().resolve("evidence/ab/cdef"), "a picture");
        awaitSequenced();
    }

    @AfterAll
    static void stop() throws Exception {
        luoshi.close();
    }

    @Test
    void what_is_restored_equals_what_was_backed_up_row_by_row_and_verifies() throws Exception {
        Map<String, List<String>> before = copiedWhileNothingIsWritten();
        Restore.run(place.resolve("copy"), place.resolve("restored"), null);

        assertThat(place.resolve("restored/evidence/ab/cdef")).hasContent("a picture");
        assertThat(rowsOf(place.resolve("restored"))).isEqualTo(before);
        assertThat(before.get("journal_entry")).hasSizeGreaterThan(50);
        assertThat(verify(place.resolve("restored"), place.resolve("copy/checkpoint.txt"))).contains("origin proven");
    }

    /** Work behind the screens, reminders above all, writes when it likes: then the copy is made once more. */
    private Map<String, List<String>> copiedWhileNothingIsWritten() throws Exception {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Map<String, List<String>> before = rows(luoshi.bean(DataSource.class).getConnection());
            Backup.run(luoshi.data(), place.resolve("copy"), true);
            if (rows(luoshi.bean(DataSource.class).getConnection()).equals(before)) {
                return before;
            }
            FileSystemUtils.deleteRecursively(place.resolve("copy"));
        }
        throw new AssertionError("something is always written");
    }

    @Test
    void a_copy_made_while_people_write_holds_all_that_was_acknowledged_before_it_began() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        AtomicInteger acknowledged = new AtomicInteger();
        execute("create table if not exists written (id int primary key, twin int)");
        Thread writer = Thread.ofPlatform().start(() -> {
            while (writing.get()) {
                int next = acknowledged.get() + 1;
                execute("insert into written values (" + next + ", " + next + ")");
                acknowledged.set(next);
            }
        });
        while (acknowledged.get() < 50) {
            Thread.sleep(10);
        }
        int before = acknowledged.get();
        Backup.run(luoshi.data(), place.resolve("copy"), true);
        writing.set(false);
        writer.join();
        Restore.run(place.resolve("copy"), place.resolve("restored"), null);

        List<String> written = rowsOf(place.resolve("restored")).get("written");
        assertThat(written.size()).isBetween(before, acknowledged.get());
        assertThat(verify(place.resolve("restored"), place.resolve("copy/checkpoint.txt"))).contains("origin proven");
        execute("drop table written");
    }

    @Test
    void nothing_is_overwritten_and_a_half_or_damaged_copy_is_refused() throws Exception {
        Path copy = place.resolve("copy");
        Backup.run(luoshi.data(), copy, true);
        assertThatThrownBy(() -> Backup.run(luoshi.data(), copy, true)).isInstanceOf(Refusal.class).hasMessageContaining("overwrites nothing");
        assertThatThrownBy(() -> Backup.run(luoshi.data(), luoshi.data().resolve("copy"), true)).isInstanceOf(Refusal.class);

        Path used = Files.createDirectory(place.resolve("used"));
        Files.writeString(used.resolve("letter"), "mine");
        assertThatThrownBy(() -> Restore.run(copy, used, null)).isInstanceOf(Refusal.class).hasMessageContaining("not empty");
        assertThat(used.resolve("letter")).hasContent("mine");

        Path file = copy.resolve("database/global/pg_control");
        byte[] bytes = Files.readAllBytes(file);
        bytes[40] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Restore.run(copy, place.resolve("new"), null)).isInstanceOf(Refusal.class).hasMessageContaining("pg_control");
        assertThat(place.resolve("new")).doesNotExist();

        Files.delete(file);
        assertThatThrownBy(() -> Restore.run(copy, place.resolve("new"), null)).isInstanceOf(Refusal.class).hasMessageContaining("lacks");

        String manifest = Files.readString(copy.resolve("manifest.txt"));
        Files.writeString(copy.resolve("manifest.txt"), manifest.substring(0, manifest.length() / 2));
        assertThatThrownBy(() -> Restore.run(copy, place.resolve("new"), null)).isInstanceOf(Refusal.class).hasMessageContaining("cut off");
        Files.delete(copy.resolve("manifest.txt"));
        assertThatThrownBy(() -> Restore.run(copy, place.resolve("new"), null)).isInstanceOf(Refusal.class).hasMessageContaining("no whole backup");
    }

    @Test
    void without_keys_the_copy_holds_none_and_comes_back_only_with_them() throws Exception {
        Path copy = place.resolve("copy");
        Backup.run(luoshi.data(), copy, false);
        assertThat(copy.resolve("keys")).doesNotExist();
        assertThat(copy.resolve("accounts.txt")).doesNotExist();
        assertThatThrownBy(() -> Restore.run(copy, place.resolve("new"), null)).isInstanceOf(Refusal.class).hasMessageContaining("--keys");

        Restore.run(copy, place.resolve("new"), luoshi.data().resolve("keys"));
        assertThat(verify(place.resolve("new"), copy.resolve("checkpoint.txt"))).contains("origin proven");
    }

    @Test
    void a_stopped_installation_is_copied_too() throws Exception {
        Backup.run(luoshi.data(), place.resolve("copy"), true);
        Restore.run(place.resolve("copy"), place.resolve("stopped"), null);
        Backup.run(place.resolve("stopped"), place.resolve("second"), true);
        Restore.run(place.resolve("second"), place.resolve("again"), null);
        assertThat(rowsOf(place.resolve("again"))).isEqualTo(rowsOf(place.resolve("stopped")));
    }

    private static void awaitSequenced() throws Exception {
        try (Connection connection = luoshi.bean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            for (int i = 0; i < 300; i++) {
                try (var row = statement.executeQuery("select count(*) from journal_pending")) {
                    row.next();
                    if (row.getInt(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(100);
            }
        }
        throw new AssertionError("the sequencer did not come to its end");
    }

    private static Map<String, List<String>> rowsOf(Path data) throws Exception {
        DataFolder folder = new DataFolder(data);
        folder.open();
        try (PostgresServer server = PostgresServer.start(folder)) {
            return rows(server.connect("luoshi"));
        } finally {
            folder.close();
        }
    }

    /** Every row of every table as text; only when background work last ran goes on meanwhile. */
    private static Map<String, List<String>> rows(Connection opened) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = opened; var statement = connection.createStatement()) {
            List<String> tables = texts(statement.executeQuery(
                    "select tablename from pg_tables where schemaname = 'public' and tablename <> 'background_work' order by 1"));
            for (String table : tables) {
                all.put(table, texts(statement.executeQuery("select t::text from \"" + table + "\" t order by 1")));
            }
        }
        return all;
    }

    private static List<String> texts(java.sql.ResultSet rows) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static String verify(Path data, Path checkpoint) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = VerifyCommand.run(List.of("--data", data.toString(), "--checkpoint", checkpoint.toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void execute(String sql) {
        try (Connection connection = luoshi.bean(DataSource.class).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
