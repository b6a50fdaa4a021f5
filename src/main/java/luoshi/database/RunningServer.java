package luoshi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Finds the database that another program has started on a data folder. */
public final class RunningServer {

    private static final int PORT_LINE = 3;

    private RunningServer() {}

    /** @throws IOException where no server runs on it, or it does not let us in */
    public static Connection connect(DataFolder folder) throws IOException {
        Path pidFile = folder.database().resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(pidFile);
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            String password = Files.readString(folder.databasePassword()).strip();
            return PostgresServer.connect("jdbc:postgresql://127.0.0.1:" + port + "/luoshi?connectTimeout=5", password);
        } catch (IndexOutOfBoundsException | NumberFormatException | SQLException notThere) {
            throw new IOException("the running database does not answer: " + notThere.getMessage(), notThere);
        }
    }

    /** The version of the packaged PostgreSQL; folders of one major version fit each other. */
    public static String version() {
        return PostgresBinaries.VERSION;
    }

    public static String major() {
        return PostgresBinaries.VERSION.substring(0, PostgresBinaries.VERSION.indexOf('.'));
    }
}
