package luoshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import luoshi.database.Folders;
import luoshi.demonstration.Demonstration;
import luoshi.organization.Viewer;
import luoshi.organization.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The place where things are measured: the whole program on a data folder of its own, filled, thrown away at the end. */
public final class Bench implements AutoCloseable {

    static final String PASSWORD = "a-password-for-measuring";

    private final Starter starter;
    private final int matters;
    private final long seed;
    private final int minutes;
    private final int photos;
    private final Path folder;
    private @Nullable ConfigurableApplicationContext context;
    private boolean filled;

    /** Starts the program on a data folder as a demonstration, on any free port. */
    public interface Starter {

        ConfigurableApplicationContext start(Path data);
    }

    Bench(Starter starter, int matters, long seed, int minutes, int photos) throws IOException {
        this.starter = starter;
        this.matters = matters;
        this.seed = seed;
        this.minutes = minutes;
        this.photos = photos;
        this.folder = Files.createTempDirectory("luoshi-bench-");
    }

    /** A folder for one benchmark's own data. */
    Path folder(String name) {
        return folder.resolve(name);
    }

    long seed() {
        return seed;
    }

    /** After so long, a benchmark that goes on for hours ends with what it has. */
    Duration patience() {
        return Duration.ofMinutes(minutes);
    }

    int photos() {
        return photos;
    }

    int matters() {
        return matters;
    }

    <T> T bean(Class<T> type) {
        return running().getBean(type);
    }

    /** Of the program before anything is in it, for what fills it with something else. */
    <T> T unfilled(Class<T> type) {
        return started().getBean(type);
    }

    String address() {
        return "http://127.0.0.1:" + running().getBean(Environment.class).getProperty("local.server.port");
    }

    /** The demonstration's clerk, who registers problems. */
    Viewer clerk() {
        UUID person = bean(JdbcClient.class).sql("select person from account where login = 'clerk'").query(UUID.class).single();
        return bean(Viewers.class).of(person);
    }

    private synchronized ConfigurableApplicationContext running() {
        ConfigurableApplicationContext known = started();
        if (!filled) {
            filled = true;
            known.getBean(Demonstration.class).load(PASSWORD);
            new FilledLedger(this, matters, seed).fill();
        }
        return known;
    }

    private synchronized ConfigurableApplicationContext started() {
        ConfigurableApplicationContext known = context;
        if (known == null) {
            known = starter.start(folder.resolve("filled"));
            context = known;
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        if (context != null) {
            context.close();
        }
        Folders.delete(folder);
    }
}
