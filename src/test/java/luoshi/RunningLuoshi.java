package luoshi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    public static RunningLuoshi withDemonstration() throws IOException {
        Path data = Files.createTempDirectory("luoshi-running-");
        ConfigurableApplicationContext context = SpringApplication.run(
                Luoshi.class, "--luoshi.data=" + data, "--server.port=0", "--luoshi.as-of=2026-03-02",
                "--luoshi.purpose=demonstration", "--logging.file.name=" + data.resolve("logs/luoshi.jsonl"));
        context.getBean(Demonstration.class).load(PASSWORD);
        return new RunningLuoshi(context, data);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getBean(Environment.class).getProperty("local.server.port");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
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
