package luoshi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Copies a database's folder while people work on it: a backup is begun, the files are taken as they are, the backup is
 * ended, and the write-ahead log from begin to end is taken with them. A server that starts on the copy replays that log
 * and stands at the end of the backup (PostgreSQL manual, 25.3.3 "Making a base backup using the low level API").
 */
public final class OnlineCopy {

    /** Only their names are taken: their content belongs to the running server. */
    private static final Set<String> EMPTY_IN_THE_COPY = Set.of(
            "pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map", "pg_internal.init");
    private static final String CONTROL = "global/pg_control";
    private static final String WAL = "pg_wal";

    private final Path data;
    private final Taker taker;

    private OnlineCopy(Path data, Taker taker) {
        this.data = data;
        this.taker = taker;
    }

    /** Where the copy goes; names are relative to the database's folder, with slashes. */
    public interface Taker {

        void folder(String name) throws IOException;

        /** @throws NoSuchFileException where the server has removed the file meanwhile: nothing is lost by that */
        void file(Path source, String name) throws IOException;

        void content(String name, byte[] content) throws IOException;
    }

    /** @param connection to the server that works on the folder; it must stay open for the whole copy */
    public static void take(DataFolder folder, Connection connection, Taker taker) throws IOException, SQLException {
        new OnlineCopy(folder.database().toRealPath(), taker).take(connection);
    }

    private void take(Connection connection) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            // Keeps the log that the copy needs until the connection ends, however long the copying takes.
            statement.execute("select pg_create_physical_replication_slot('luoshi_backup', true, true)");
            String first = text(statement, "select pg_walfile_name(pg_backup_start('luoshi', true))");
            takeFolder(data, "");
            takeFile(CONTROL);
            String last;
            try (ResultSet ended = statement.executeQuery("""
                    select pg_walfile_name(lsn) as last, labelfile, spcmapfile from pg_backup_stop(false)
                    """)) {
                ended.next();
                last = ended.getString("last");
                taker.content("backup_label", ended.getString("labelfile").getBytes(StandardCharsets.UTF_8));
            }
            takeLog(first, last);
        }
    }

    private void takeFolder(Path folder, String prefix) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (var found = Files.newDirectoryStream(folder)) {
            found.forEach(inside::add);
        } catch (NoSuchFileException dropped) {
            return;
        }
        for (Path each : inside) {
            String name = prefix + each.getFileName();
            if (each.getFileName().toString().startsWith("pgsql_tmp")) {
                continue;
            }
            if (Files.isDirectory(each)) {
                taker.folder(name);
                if (!EMPTY_IN_THE_COPY.contains(name)) {
                    takeFolder(each, name + "/");
                }
            } else if (!LEFT_OUT.contains(each.getFileName().toString()) && !name.equals(CONTROL)) {
                takeFile(name);
            }
        }
    }

    private void takeFile(String name) throws IOException {
        try {
            taker.file(data.resolve(name), name);
        } catch (NoSuchFileException dropped) {
            if (name.equals(CONTROL)) {
                throw dropped;
            }
        }
    }

    private void takeLog(String first, String last) throws IOException {
        int taken = 0;
        List<String> segments;
        try (var found = Files.list(data.resolve(WAL))) {
            segments = found.map(each -> each.getFileName().toString())
                    .filter(name -> name.matches("[0-9A-F]{24}"))
                    .filter(name -> name.compareTo(first) >= 0 && name.compareTo(last) <= 0)
                    .sorted()
                    .toList();
        }
        for (String segment : segments) {
            taker.file(data.resolve(WAL).resolve(segment), WAL + "/" + segment);
            taken++;
        }
        if (taken == 0 || !segments.getFirst().equals(first) || !segments.getLast().equals(last)) {
            throw new IOException("the write-ahead log from " + first + " to " + last + " is not all there");
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
