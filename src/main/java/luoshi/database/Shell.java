package luoshi.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other programs, run to their end. */
final class Shell {

    private static final long PATIENCE_SECONDS = 120;

    private Shell() {}

    /** @throws IOException with what it said, where it did not end well */
    static String run(List<String> line) throws IOException {
        Process started = new ProcessBuilder(line).redirectErrorStream(true).start();
        started.getOutputStream().close();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (exitCode(started) != 0) {
            throw new IOException(String.join(" ", line) + " failed: " + said);
        }
        return said;
    }

    static boolean succeeds(List<String> line) {
        try {
            run(line);
            return true;
        } catch (IOException no) {
            return false;
        }
    }

    /** By the shell's own {@code kill}: a small machine has no program of that name. */
    static void signal(String signal, long pid) throws IOException {
        run(List.of("sh", "-c", "kill -" + signal + " " + pid));
    }

    private static int exitCode(Process started) throws IOException {
        try {
            if (started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return started.exitValue();
            }
            started.destroyForcibly();
            throw new IOException("no end after " + PATIENCE_SECONDS + " s");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
