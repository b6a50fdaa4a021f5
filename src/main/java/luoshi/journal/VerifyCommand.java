package luoshi.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import luoshi.database.DataFolder;
import luoshi.database.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * {@code verify --data DIR | --export FILE [--key FILE] [--checkpoint FILE]}: the whole journal again, with the program
 * stopped; or an export of it, anywhere.
 */
public final class VerifyCommand {

    private static final int SOUND = 0;
    private static final int UNSOUND = 1;
    private static final int WRONG_USE = 2;

    private VerifyCommand() {}

    /** @return the exit code: 0 sound, 1 not sound, 2 wrong use */
    public static int run(List<String> arguments, PrintStream out) {
        try {
            String keyFile = option(arguments, "--key");
            PublicKey key = keyFile == null ? null : CheckpointKey.publicKey(Files.readString(Path.of(keyFile)));
            String outsideFile = option(arguments, "--checkpoint");
            String outside = outsideFile == null ? null : Files.readString(Path.of(outsideFile));
            String export = option(arguments, "--export");
            if (export != null) {
                try (BufferedReader lines = Files.newBufferedReader(Path.of(export))) {
                    return told(ExportVerification.of(lines, key, outside), out);
                }
            }
            String data = option(arguments, "--data");
            if (data == null || !Files.isDirectory(Path.of(data).resolve("database"))) {
                out.println("verify needs the data folder or an export: "
                        + "./luoshi verify --data DIR | --export FILE [--key FILE] [--checkpoint FILE]");
                return WRONG_USE;
            }
            return verify(Path.of(data), key, outside, out);
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            out.println("The verification could not be made: " + unreadable.getMessage());
            return WRONG_USE;
        }
    }

    private static int verify(Path data, @Nullable PublicKey key, @Nullable String outside, PrintStream out)
            throws IOException {
        try (DataFolder folder = new DataFolder(data)) {
            folder.open();
            try (PostgresServer server = PostgresServer.start(folder)) {
                JdbcClient jdbc = JdbcClient.create(
                        new DriverManagerDataSource(server.url(), server.user(), server.password()));
                return told(Verification.of(jdbc, key, outside), out);
            }
        }
    }

    private static int told(Verification.Report report, PrintStream out) {
        report.findings().forEach(finding -> out.println("FOUND  " + finding));
        if (!report.isSound()) {
            out.println("The journal is not sound: " + report.findings().size() + " findings.");
            return UNSOUND;
        }
        out.println(report.entries() + " entries, consistent, "
                + (report.originProven() ? "origin proven." : "origin unproven: give --key or --checkpoint."));
        return SOUND;
    }

    private static @Nullable String option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? null : arguments.get(at + 1);
    }
}
