package luoshi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the log of a running program holds after visitors who typed names, words and numbers into everything. */
class LogIT {

    private static final String NAME = "欧阳测试";
    private static final String PHONE = "13912345678";

    @Test
    void the_log_has_a_line_of_json_for_each_request_and_nothing_that_somebody_typed() throws Exception {
        try (RunningLuoshi luoshi = RunningLuoshi.withDemonstration(); HttpClient client = HttpClient.newHttpClient()) {
            String typed = URLEncoder.encode(NAME + PHONE, StandardCharsets.UTF_8);
            String id = get(client, luoshi, "/sign-in?to=" + typed + "&q=secret-word").headers().firstValue("X-Request-Id").orElseThrow();
            get(client, luoshi, "/" + typed + "?q=secret-word");
            post(client, luoshi, "/api/v1/tokens", "{\"login\":\"" + NAME + "\",\"password\":\"" + PHONE + "\",\"secret-word\":1}");
            post(client, luoshi, "/api/v1/tokens", "{" + NAME + PHONE);
            get(client, luoshi, "/health/liveness");

            Path file = luoshi.data().resolve("logs/luoshi.jsonl");
            String log = Files.readString(file);
            assertThat(log).doesNotContain(NAME, PHONE, typed, "secret-word");
            List<JsonNode> lines = log.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
            assertThat(lines).anySatisfy(line -> {
                assertThat(line.path("request").asString()).isEqualTo(id);
                assertThat(line.path("route").asString()).isEqualTo("/sign-in");
                assertThat(line.path("status").asInt()).isEqualTo(200);
                assertThat(line.path("milliseconds").isNumber()).isTrue();
            });
            assertThat(log).doesNotContain("/health");
        }
    }

    private static HttpResponse<String> get(HttpClient client, RunningLuoshi luoshi, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(luoshi.address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void post(HttpClient client, RunningLuoshi luoshi, String path, String body) throws Exception {
        client.send(
                HttpRequest.newBuilder(URI.create(luoshi.address() + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
