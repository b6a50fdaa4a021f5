package luoshi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import luoshi.demonstration.Demonstration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The whole program with its own database and the demonstration, on a free port, for tests that look from outside. */
public final class RunningLuoshi implements AutoCloseable {

    public static final String PASSWORD = "a-password-for-tests";

    private final ConfigurableApplicationContext context;
    private final Path data;

    private RunningLuoshi(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    /** Starts with the demonstration loaded; the day in it is 2 March 2026. */
    public static RunningLuoshi withDemonstration(String... more) throws IOException {
        RunningLuoshi luoshi = empty(more);
        luoshi.bean(Demonstration.class).load(PASSWORD);
        return luoshi;
    }

    /** Starts with nothing in it, as on an office's first day. */
    public static RunningLuoshi empty(String... more) throws IOException {
        Path data = Files.createTempDirectory("luoshi-running-");
        List<String> settings = new ArrayList<>(
                List.of("--luoshi.data=" + data, "--server.port=0", "--luoshi.as-of=2026-03-02",
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
    public void close() throws IOException {
        context.close();
        try (var tree = Files.walk(data)) {
            tree.sorted(java.util.Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        }
    }
}
