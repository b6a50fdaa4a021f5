package luoshi.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.RunningLuoshi;
import org.springframework.jdbc.core.simple.JdbcClient;
import luoshi.account.Entrance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests from outside, as a browser or a program sends them, without a browser. Redirects are not followed. */
final class Wire {

    private static final String FORGERY = "test-token-against-forgery";

    private final RunningLuoshi luoshi;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final Map<String, String> tokens = new LinkedHashMap<>();

    Wire(RunningLuoshi luoshi) {
        this.luoshi = luoshi;
    }

    /** @param body as text, for looking into; files are read so too */
    record Answer(int status, HttpResponse<byte[]> response, String body) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** A request on its way; {@code login} null for a stranger. */
    record Sent(
            String method, String path, @Nullable String login, @Nullable String type, byte[] body, Map<String, String> headers) {

        static Sent get(String path, @Nullable String login) {
            return new Sent("GET", path, login, null, new byte[0], Map.of());
        }

        static Sent form(String path, @Nullable String login, String body) {
            return new Sent("POST", path, login, "application/x-www-form-urlencoded",
                    body.getBytes(StandardCharsets.UTF_8), Map.of());
        }

        static Sent json(String method, String path, @Nullable String login, String body) {
            return new Sent(method, path, login, "application/json", body.getBytes(StandardCharsets.UTF_8), Map.of());
        }

        /** A file with fields before it, as a form or a program sends it. */
        static Sent upload(String path, @Nullable String login, Map<String, String> fields, String fileName, byte[] file) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            fields.forEach((name, value) -> body.writeBytes(
                    "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value).getBytes(StandardCharsets.UTF_8)));
            body.writeBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                    .formatted(fileName).getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file);
            body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
            return new Sent("POST", path, login, "multipart/form-data; boundary=x", body.toByteArray(), Map.of());
        }

        Sent with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Sent(method, path, login, type, body, more);
        }
    }

    Answer send(Sent sent) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(luoshi.address() + sent.path()))
                .timeout(Duration.ofSeconds(60))
                .method(sent.method(), HttpRequest.BodyPublishers.ofByteArray(sent.body()));
        if (sent.type() != null) {
            request.header("Content-Type", sent.type());
        }
        boolean api = sent.path().startsWith("/api/");
        String cookies = "XSRF-TOKEN=" + FORGERY;
        if (sent.login() != null && api) {
            request.header("Authorization", "Bearer " + token(sent.login()));
        } else if (sent.login() != null) {
            cookies += "; luoshi-session=" + session(sent.login());
        }
        request.header("Cookie", cookies).header("X-XSRF-TOKEN", FORGERY);
        sent.headers().forEach(request::setHeader);
        HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response, new String(response.body(), StandardCharsets.UTF_8));
    }

    private String session(String login) {
        return tokens.computeIfAbsent("session " + login, _ -> Entrance.session(luoshi, login));
    }

    /** What is tried here at once comes from nobody in an hour: the count of tokens begins anew with each. */
    private String token(String login) {
        return tokens.computeIfAbsent("token " + login, _ -> {
            luoshi.bean(JdbcClient.class).sql("delete from rate_window").update();
            return Entrance.token(luoshi, login);
        });
    }

    /** @return the number of the one matter that this reader finds by these words */
    String numberOf(String words, String reader) throws IOException, InterruptedException {
        Answer found = send(Sent.get("/api/v1/matters?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), reader));
        JsonNode matters = JsonMapper.shared().readTree(found.body()).get("matters");
        if (matters.size() != 1) {
            throw new AssertionError("one matter is wanted by " + words + ": " + found.body());
        }
        return matters.get(0).get("number").asString();
    }

    /** The next request of this login comes in anew. */
    void forget(String login) {
        tokens.remove("session " + login);
        tokens.remove("token " + login);
    }
}
