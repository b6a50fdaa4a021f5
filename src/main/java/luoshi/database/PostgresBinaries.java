package luoshi.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the packaged PostgreSQL once, into a folder beside the data, whole or not at all. */
final class PostgresBinaries {

    static final String VERSION = "18.6.0";

    private PostgresBinaries() {}

    /** The folder with {@code bin/postgres}; unpacked at first use. */
    static Path under(Path folder) throws IOException {
        Path home = folder.resolve("postgresql-" + VERSION);
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return home;
        }
        sweep(folder);
        Path side = Files.createTempDirectory(folder, "unpacking-");
        try (InputStream packed = archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, side);
            }
        }
        mustRun(side);
        try {
            Files.move(side, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException anotherWasFirst) {
            if (!Files.isExecutable(home.resolve("bin/postgres"))) {
                throw anotherWasFirst;
            }
        }
        return home;
    }

    /** What an earlier start had begun to unpack when it was stopped. */
    private static void sweep(Path folder) throws IOException {
        try (var begun = Files.newDirectoryStream(folder, "unpacking-*")) {
            for (Path each : begun) {
                Folders.delete(each);
            }
        }
    }

    /** Said once and clearly, instead of as a riddle from the first start. */
    private static void mustRun(Path side) throws IOException {
        try {
            Shell.run(List.of(side.resolve("bin/postgres").toString(), "--version"));
        } catch (IOException no) {
            Folders.delete(side);
            throw new IOException("the packaged PostgreSQL does not run here: the data folder may lie on a file system that"
                    + " forbids programs (noexec), or this system lacks glibc. Choose another folder with --data, or a"
                    + " server of your own with --database-url (" + no.getMessage() + ")", no);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path side) throws IOException {
        Path target = side.resolve(entry.getName()).normalize();
        if (!target.startsWith(side)) {
            throw new IOException("the archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            rights.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(target, rights);
        }
    }

    private static InputStream archive() throws IOException {
        String architecture = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String name = architecture.equals("aarch64") ? "/postgres-linux-arm_64.txz" : "/postgres-linux-x86_64.txz";
        InputStream packed = PostgresBinaries.class.getResourceAsStream(name);
        if (packed == null) {
            throw new IOException("this build carries no PostgreSQL for " + architecture
                    + "; start with --database-url to use a server of your own");
        }
        return packed;
    }
}
