package luoshi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program started as its users start it: another process with this one's Java, options and classes. */
final class ChildProgram implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Process process;
    private final Path data;
    private final int port;
    private final List<String> said = new ArrayList<>();

    private ChildProgram(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    static ChildProgram start(Path data, int port, String... command) throws IOException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> each.startsWith("-X") || each.startsWith("-D") || each.startsWith("--enable"))
                .filter(each -> !each.contains("jdwp") && !each.contains("surefire"))
                .forEach(line::add);
        String classes = System.getProperty("luoshi.class.path", System.getProperty("java.class.path"));
        line.addAll(classes.endsWith(".jar") && !classes.contains(java.io.File.pathSeparator)
                ? List.of("-jar", classes)
                : List.of("-cp", classes, "luoshi.Luoshi"));
        line.addAll(List.of(command));
        line.addAll(List.of("--data", data.toString(), "--port", String.valueOf(port)));
        ChildProgram child = new ChildProgram(new ProcessBuilder(line).redirectErrorStream(true).start(), data, port);
        Thread.startVirtualThread(child::listen);
        return child;
    }

    private void listen() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
            }
        } catch (IOException ended) {
            synchronized (said) {
                said.add("(" + ended.getMessage() + ")");
            }
        }
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    /** What it and all that it started have used of the processors so far. */
    double processorMilliseconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(Duration::toMillis)
                .sum();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The process id that the database has written down. */
    long databasePid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst().strip());
    }

    /** Waits until a page is answered; returns the milliseconds that it took. */
    double awaitPage(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(20)).build();
            while (System.nanoTime() - begun < PATIENCE.toNanos()) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
                        return (System.nanoTime() - begun) / 1e6;
                    }
                } catch (IOException notYet) {
                    mustBeAlive();
                }
                Thread.sleep(10);
            }
        }
        throw new IOException("no answer within " + PATIENCE.toSeconds() + " s; it said: " + said());
    }

    private void mustBeAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the program ended with " + process.exitValue() + "; it said: " + said());
        }
    }

    String said() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end, as a service manager does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
