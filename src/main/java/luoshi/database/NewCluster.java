package luoshi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the database's folder, whole or not at all: aside first, then by one rename. */
final class NewCluster {

    private NewCluster() {}

    static void unlessThere(Path home, Path data, Path run, String user, String password, OrdinaryUser as)
            throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path side = data.resolveSibling("database.new");
        Folders.delete(side);
        Folders.createPrivate(side);
        Path secret = Files.createTempFile(run, "secret", "");
        Files.writeString(secret, password);
        as.own(data.getParent(), home, side, run, secret);
        try {
            Shell.run(as.line(
                    home.resolve("bin/initdb").toString(), "-D", side.toString(), "-U", user, "-A", "scram-sha-256",
                    "--pwfile", secret.toString(), "--data-checksums", "-E", "UTF8", "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8", "--locale=C"));
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(side, data);
    }
}
