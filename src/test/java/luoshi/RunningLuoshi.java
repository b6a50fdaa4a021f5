package luoshi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import luoshi.demonstration.Demonstration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/** The whole program with its own database and the demonstration, on a free port, for tests that look from outside. */
public final class RunningLuoshi implements AutoCloseable {

    public static final String PASSWORD = "a-password-for-tests";

    private static final String FIRST_DAY = "2026-03-02";

    private static @Nullable Path loaded;

    private final ConfigurableApplicationContext context;
    private final Path data;

    private RunningLuoshi(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    /** Starts with the demonstration loaded; the day in it is 2 March 2026. */
    public static RunningLuoshi withDemonstration(String... more) throws IOException {
        Path data = Files.createTempDirectory("luoshi-running-");
        copy(loadedOnce(), data);
        return in(data, FIRST_DAY, more);
    }

    /** Starts with nothing in it, as on an office's first day. */
    public static RunningLuoshi empty(String... more) throws IOException {
        return in(Files.createTempDirectory("luoshi-running-"), FIRST_DAY, more);
    }

    /** The same office on a later day: ended, and started again on its data. */
    public RunningLuoshi on(String day) {
        context.close();
        return in(data, day);
    }

    /** The demonstration takes its time to load: each test gets a copy of the folder that the first one filled. */
    private static synchronized Path loadedOnce() throws IOException {
        if (loaded == null) {
            RunningLuoshi first = empty();
            first.bean(Demonstration.class).load(PASSWORD);
            first.context.close();
            loaded = first.data;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(first.data)));
        }
        return loaded;
    }

    private static RunningLuoshi in(Path data, String day, String... more) {
        List<String> settings = new ArrayList<>(
                List.of("--luoshi.data=" + data, "--server.port=0", "--luoshi.as-of=" + day,
                        "--luoshi.purpose=demonstration", "--logging.file.name=" + data.resolve("logs/luoshi.jsonl")));
        settings.addAll(List.of(more));
        ConfigurableApplicationContext context =
                SpringApplication.run(Luoshi.class, settings.toArray(String[]::new));
        return new RunningLuoshi(context, data);
    }

    public String address() {
        return (isSecure() ? "https" : "http") + "://127.0.0.1:" + port();
    }

    public int port() {
        return Integer.parseInt(context.getBean(Environment.class).getRequiredProperty("local.server.port"));
    }

    private boolean isSecure() {
        return context.getBean(Environment.class).getProperty("server.ssl.key-store") != null;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public Path data() {
        return data;
    }

    @Override
    public void close() {
        context.close();
        delete(data);
    }

    /** With owners and permissions: a database refuses a folder that others may read. */
    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (Path each : tree.skip(1).toList()) {
                Files.copy(each, to.resolve(from.relativize(each)),
                        StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
