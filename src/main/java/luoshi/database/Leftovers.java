package luoshi.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.OptionalLong;

/**
 * What a kill leaves behind. {@code postmaster.pid} may name a zombie, a stranger who was given the number later, or a
 * postmaster that is still dying. Only a process that works in the data folder is one of ours.
 */
final class Leftovers {

    private static final Duration ASKED = Duration.ofSeconds(30);

    private final Path data;

    /** @param data the real path of the database's folder, as {@code /proc} names it */
    Leftovers(Path data) {
        this.data = data;
    }

    /** Stops a postmaster that outlived its program, waits until nobody works in the folder, removes the pid file. */
    void clear() throws IOException, InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        signal(pidFile, "INT");
        long until = System.nanoTime() + ASKED.toNanos();
        while (someoneWorksHere()) {
            if (System.nanoTime() > until) {
                // It lost its wish to stop; what it had acknowledged is in the write-ahead log.
                signal(pidFile, "QUIT");
                until = System.nanoTime() + ASKED.toNanos();
            }
            Thread.sleep(50);
        }
        Files.deleteIfExists(pidFile);
    }

    /** The same, where the folder may not be there at all. */
    void clearIfThere() throws IOException {
        if (!Files.isDirectory(data)) {
            return;
        }
        try {
            new Leftovers(data.toRealPath()).clear();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private void signal(Path pidFile, String signal) throws IOException {
        OptionalLong pid = first(pidFile);
        if (pid.isPresent() && worksHere(Path.of("/proc", String.valueOf(pid.getAsLong())))) {
            try {
                Shell.signal(signal, pid.getAsLong());
            } catch (IOException gone) {
                if (worksHere(Path.of("/proc", String.valueOf(pid.getAsLong())))) {
                    throw gone;
                }
            }
        }
    }

    private static OptionalLong first(Path pidFile) throws IOException {
        try {
            return OptionalLong.of(Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
        } catch (NoSuchFileException | NumberFormatException | NoSuchElementException goneOrEmpty) {
            return OptionalLong.empty();
        }
    }

    private boolean someoneWorksHere() throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path each : processes) {
                if (worksHere(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean worksHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data)
                    && !Files.readString(process.resolve("stat")).replaceFirst("(?s).*\\) ", "").startsWith("Z");
        } catch (IOException goneOrForeign) {
            return false;
        }
    }
}
