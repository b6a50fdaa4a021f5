package luoshi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one folder in which everything of an installation lies: {@code database/}, {@code evidence/}, {@code keys/},
 * {@code logs/}, what the running program needs in {@code run/}, and a mark that says whether it is a demonstration.
 */
public final class DataFolder implements AutoCloseable {

    /** PostgreSQL holds a path in 1,024 bytes and appends to it. */
    private static final int MOST_PATH_BYTES = 800;

    private static final List<String> OURS = List.of(
            "database", "database.new", "evidence", "keys", "run", "logs", "accounts.txt", "demonstration");

    private final Path root;
    private @Nullable FileChannel lockFile;
    private @Nullable FileLock lock;

    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Creates what is missing and takes the folder for this program alone.
     *
     * @throws FolderInUse when another program works on it
     * @throws NotUsable where it cannot be made or written
     */
    public void open() {
        if (root.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_PATH_BYTES) {
            throw new NotUsable(root, "its path is longer than " + MOST_PATH_BYTES + " bytes", null);
        }
        try {
            Folders.createPrivate(root);
            for (Path each : List.of(evidence(), keys(), run().resolve("tmp"), logs())) {
                Folders.createPrivate(each);
            }
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = tryLock(channel);
            if (taken == null) {
                channel.close();
                throw new FolderInUse(root);
            }
            lockFile = channel;
            lock = taken;
        } catch (IOException broken) {
            throw new NotUsable(root, broken.getClass().getSimpleName() + " " + broken.getMessage(), broken);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    public Path root() {
        return root;
    }

    public Path database() {
        return root.resolve("database");
    }

    public Path evidence() {
        return root.resolve("evidence");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    /** What the running program needs and nobody else: nothing in it is kept. */
    public Path run() {
        return root.resolve("run");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    Path databasePassword() {
        return keys().resolve("database.password");
    }

    /**
     * The quick answer, before any database is started; the journal's first entry has the last word.
     *
     * @see #markAsDemonstration
     */
    public boolean isDemonstration() {
        return Files.exists(demonstrationMark());
    }

    /** @param asOf the day in the demonstration, empty for today; kept for later starts */
    public void markAsDemonstration(String asOf) {
        try {
            Folders.createPrivate(root);
            Files.writeString(demonstrationMark(), asOf);
        } catch (IOException broken) {
            throw new NotUsable(root, broken.getClass().getSimpleName() + " " + broken.getMessage(), broken);
        }
    }

    /** The day that it is in the demonstration, as it was first chosen; empty for the real one. */
    public String demonstrationDay() {
        try {
            return isDemonstration() ? Files.readString(demonstrationMark()).strip() : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Removes what Luoshi has put here, and nothing else that lies in the folder. The folder must be open, so that no
     * other program works on it.
     */
    public void empty() throws IOException {
        if (lock == null) {
            throw new IllegalStateException("only an open folder is emptied");
        }
        new Leftovers(database()).clearIfThere();
        try (var inside = Files.list(root)) {
            for (Path each : inside.toList()) {
                if (isOurs(each.getFileName().toString())) {
                    Folders.delete(each);
                }
            }
        }
    }

    private static boolean isOurs(String name) {
        return OURS.contains(name) || name.startsWith("postgresql-") || name.startsWith("unpacking-");
    }

    public boolean isUsed() {
        return Files.isDirectory(database());
    }

    private Path demonstrationMark() {
        return root.resolve("demonstration");
    }

    @Override
    public void close() throws IOException {
        if (lock != null) {
            lock.release();
        }
        if (lockFile != null) {
            lockFile.close();
        }
    }

    /** The folder cannot be made, read or written. */
    public static class NotUsable extends IllegalStateException {

        NotUsable(Path root, String why, @Nullable Throwable cause) {
            super("The data folder " + root + " cannot be used: " + why + ". Choose another with --data."
                    + " / 无法使用此数据文件夹，请检查权限或用 --data 另选文件夹。", cause);
        }
    }

    /** Another program works on this data folder. */
    public static class FolderInUse extends IllegalStateException {

        FolderInUse(Path root) {
            super("Another Luoshi works on " + root + ". Stop it first, or choose another folder with --data."
                    + " / 另一个程序正在使用此数据文件夹：请先停止它，或用 --data 另选文件夹。");
        }
    }
}
