package luoshi;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.database.Folders;
import luoshi.demonstration.Demonstration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One start, some pages and one clean end on a folder that is thrown away. The launcher does this once after a build, so
 * that the JDK notes what a start needs (its AOT cache) and later starts take a fraction of the time.
 */
final class Rehearsal {

    private Rehearsal() {}

    static void run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("luoshi-rehearsal-");
        try (ConfigurableApplicationContext context = start(folder);
                HttpClient client = HttpClient.newHttpClient()) {
            context.getBean(Demonstration.class).load("a-password-of-nobody");
            String address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
            for (String path : new String[] {"/health/readiness", "/sign-in", "/", "/assets/none", "/api/v1/matters"}) {
                client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.discarding());
            }
            out.println("rehearsed");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            Folders.delete(folder);
        }
    }

    /** Also the place where benchmarks are measured. */
    static ConfigurableApplicationContext start(Path folder) {
        return SpringApplication.run(Luoshi.class, "--luoshi.data=" + folder, "--server.port=0",
                "--luoshi.purpose=demonstration", "--luoshi.as-of=2026-03-02");
    }
}
