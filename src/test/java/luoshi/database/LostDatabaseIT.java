package luoshi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.Test;

/** The database is killed under the running program: what people see meanwhile, and that it comes back by itself. */
class LostDatabaseIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void while_the_database_is_away_everybody_is_told_so_clearly_and_then_work_goes_on() throws Exception {
        try (RunningLuoshi luoshi = RunningLuoshi.withDemonstration()) {
            PostgresServer server = luoshi.bean(PostgresServer.class);
            server.stopWatching();
            new ProcessBuilder("sh", "-c", "kill -9 " + server.pid()).start().waitFor();

            HttpResponse<String> chinese = get(luoshi, "/matters", "zh-CN");
            assertThat(chinese.statusCode()).isEqualTo(503);
            assertThat(chinese.body()).contains("请稍候").doesNotContain("Exception", "PSQL");
            HttpResponse<String> english = get(luoshi, "/matters", "en");
            assertThat(english.statusCode()).isEqualTo(503);
            assertThat(english.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(english.body()).contains("database").doesNotContain("Exception", "PSQL");
            HttpResponse<String> api = get(luoshi, "/api/v1/matters", "en");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(get(luoshi, "/health/readiness", "en").statusCode()).isEqualTo(503);
            assertThat(get(luoshi, "/health/liveness", "en").statusCode()).isEqualTo(200);
            assertThat(get(luoshi, "/sign-in", "en").statusCode()).as("the sign-in page needs no database").isIn(200, 503);

            server.watchAgain();
            awaitReady(luoshi);
            assertThat(get(luoshi, "/api/v1/matters", "en").statusCode()).isEqualTo(401);
        }
    }

    private void awaitReady(RunningLuoshi luoshi) throws Exception {
        for (int i = 0; i < 300; i++) {
            if (get(luoshi, "/health/readiness", "en").statusCode() == 200) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not ready again within half a minute");
    }

    private HttpResponse<String> get(RunningLuoshi luoshi, String path, String language)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(luoshi.address() + path)).header("Accept-Language", language);
        if (path.startsWith("/api")) {
            request.header("Authorization", "Bearer somebody");
        } else if (!path.startsWith("/health")) {
            request.header("Cookie", "luoshi-session=somebody");
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
