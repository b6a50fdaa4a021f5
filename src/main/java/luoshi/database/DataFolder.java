package luoshi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The one folder in which everything of an installation lies: {@code database/}, {@code evidence/}, {@code keys/}, and a
 * mark that says whether it is a demonstration.
 */
public final class DataFolder implements AutoCloseable {

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
     */
    public void open() {
        try {
            createPrivate(root);
            createPrivate(evidence());
            createPrivate(keys());
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
            throw new UncheckedIOException("the data folder " + root + " cannot be used: " + broken.getMessage(), broken);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
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

    /** A demonstration is marked as one for ever: {@code serve} refuses it. */
    public boolean isDemonstration() {
        return Files.exists(demonstrationMark());
    }

    public void markAsDemonstration(String asOf) {
        try {
            createPrivate(root);
            Files.writeString(demonstrationMark(), asOf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
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

    /** Another program works on this data folder. */
    public static class FolderInUse extends IllegalStateException {

        FolderInUse(Path root) {
            super("Another Luoshi works on " + root + ". Stop it first, or choose another folder with --data."
                    + " / 另一个程序正在使用此数据文件夹：请先停止它，或用 --data 另选文件夹。");
        }
    }
}
