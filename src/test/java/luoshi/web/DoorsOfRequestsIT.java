package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every request meets before a room sees it: keys against sending twice, limits, headers, sentences. */
class DoorsOfRequestsIT {

    private static RunningLuoshi luoshi;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        wire = new Wire(luoshi);
    }

    @AfterAll
    static void stop() throws Exception {
        luoshi.close();
    }

    @Test
    void coming_in_and_going_out_renew_the_token_against_forged_requests() throws Exception {
        Wire.Answer in = wire.send(Wire.Sent.form("/sign-in", null, "login=clerk&password=" + RunningLuoshi.PASSWORD));
        assertThat(in.status()).isEqualTo(302);
        assertThat(forgeryToken(in)).isNotEmpty();
        Wire.Answer out = wire.send(Wire.Sent.form("/sign-out", "clerk", ""));
        wire.forget("clerk");
        assertThat(forgeryToken(out)).isNotEmpty().isNotEqualTo(forgeryToken(in));
    }

    private static String forgeryToken(Wire.Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("XSRF-TOKEN="))
                .map(each -> each.substring("XSRF-TOKEN=".length(), each.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    @Test
    void a_form_sent_twice_acts_once_and_is_answered_alike() throws Exception {
        Wire.Sent form = setting("matter.dispatch-within", "2", "key-of-a-form");
        Wire.Answer first = wire.send(form);
        Wire.Answer second = wire.send(form);
        assertThat(first.status()).isEqualTo(302);
        assertThat(second.status()).isEqualTo(302);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(settings("matter.dispatch-within")).isEqualTo(1);
        Wire.Answer other = wire.send(setting("matter.dispatch-within", "3", "key-of-a-form"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("请求标识");
        assertThat(settings("matter.dispatch-within")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", ""})
    void a_question_in_broken_text_is_refused_with_a_sentence(String reader) throws Exception {
        for (String path : List.of("/organization/people?q=%ED%A0%80", "/matters?q=%C4%E3", "/error-book?q=%FF",
                "/sign-in?to=%ED%A0%80", "/api/v1/registers/error-book?q=%ED%A0%80", "/matters.xlsx?q=%C0%80")) {
            Wire.Answer answer = wire.send(Wire.Sent.get(path, reader.isEmpty() ? null : reader));
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains("UTF-8").doesNotContain("Exception");
        }
    }

    @Test
    void eight_at_once_with_one_key_act_once() throws Exception {
        Wire.Sent form = setting("matter.return-within", "3", "eight-at-once");
        wire.send(Wire.Sent.get("/rulebook", "district"));
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Wire.Answer>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(threads.submit(() -> wire.send(form)));
            }
            for (Future<Wire.Answer> each : answers) {
                statuses.add(each.get().status());
            }
        }
        assertThat(statuses).containsOnly(302);
        assertThat(settings("matter.return-within")).isEqualTo(1);
    }

    @Test
    void what_was_refused_may_be_mended_under_the_same_key() throws Exception {
        assertThat(wire.send(setting("matter.verify-within", "999", "mended")).status()).isEqualTo(422);
        assertThat(wire.send(setting("matter.verify-within", "6", "mended")).status()).isEqualTo(302);
    }

    @Test
    void the_api_takes_the_key_as_a_header_and_hides_the_answer_in_the_database() throws Exception {
        String body = "{\"version\":0,\"value\":\"4\",\"validFrom\":\"2026-04-01\",\"source\":\"区委办〔2026〕3号\",\"reason\":\"试行半年后调整\"}";
        Wire.Sent call = Wire.Sent.json("POST", "/api/v1/rulebook/matter.approve-within/settings", "district", body)
                .with("If-Match", "\"0\"")
                .with("Idempotency-Key", "4d2c-api");
        Wire.Answer first = wire.send(call);
        Wire.Answer second = wire.send(call);
        assertThat(first.status()).as(first.body()).isLessThan(300);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        List<String> kept = luoshi.bean(JdbcClient.class)
                .sql("select coalesce(answer, '') from request_key").query(String.class).list();
        assertThat(kept).isNotEmpty().noneMatch(each -> each.contains("approve") || each.contains("区委办"));
        assertThat(wire.send(call.with("Idempotency-Key", "two words")).status()).isEqualTo(400);
        assertThat(wire.send(call.with("Idempotency-Key", "k".repeat(200))).status()).isNotEqualTo(400);
        assertThat(wire.send(call.with("Idempotency-Key", "k".repeat(201))).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/account", "/api/v1/journal/checkpoint", "/no-such-page", "/matters?unit=x"})
    void every_answer_carries_the_headers(String path) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get(path, path.equals("/sign-in") ? null : "clerk"));
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Embedder-Policy")).isEqualTo("require-corp");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.header("X-Robots-Tag")).contains("noindex");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("Strict-Transport-Security")).as("only under TLS").isEmpty();
    }

    @Test
    void under_tls_the_browser_is_told_to_stay_there_and_the_cookie_is_bound_to_the_host(@TempDir Path folder) throws Exception {
        Path keystore = folder.resolve("office.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", "office", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-validity", "2", "-storetype", "PKCS12",
                "-keystore", keystore.toString(), "-storepass", "for-a-test-only").inheritIO().start();
        assertThat(keytool.waitFor()).isZero();
        try (RunningLuoshi secure = RunningLuoshi.withDemonstration(
                        "--server.ssl.key-store=" + keystore, "--server.ssl.key-store-password=for-a-test-only");
                HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build()) {
            HttpRequest signIn = HttpRequest.newBuilder(java.net.URI.create(secure.address() + "/sign-in"))
                    .header("Cookie", "XSRF-TOKEN=t").header("X-XSRF-TOKEN", "t")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("login=clerk&password=" + RunningLuoshi.PASSWORD)).build();
            HttpResponse<String> answer = client.send(signIn, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse("")).contains("max-age=63072000");
            assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(each -> each.startsWith("__Host-luoshi-session=")
                    && each.contains("Secure") && each.contains("HttpOnly") && each.contains("SameSite=Lax"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/matters?unit=nonsense|zh|里没有“nonsense”这个选项|其余不变",
        "/matters?unit=nonsense|en|has no choice “nonsense”|the rest stays",
        "/calendar/twenty|en|of year is not a number|twenty",
        "/api/v1/matters?status=GONE|en|Possible are|CLOSED_OUT",
        "/api/v1/journal/proofs/inclusion?index=1|zh|缺少 size|补上",
        "/matters?q=%FF|zh|UTF-8|q",
    })
    void a_malformed_request_is_told_what_is_wrong_and_how_to_mend_it(String path, String language, String what, String more)
            throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get(path, "clerk").with("Accept-Language", language));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().replace("&#34;", "\"").replace("\\\"", "\"")).contains(what, more);
    }

    @Test
    void broken_json_is_answered_with_the_place_and_an_unknown_name_with_the_name() throws Exception {
        String place = "/api/v1/rulebook/matter.approve-within/settings";
        Wire.Answer broken = wire.send(Wire.Sent.json("POST", place, "district", "{\n  \"value\": 3,,\n}").with("Accept-Language", "en"));
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.body()).contains("near line 2");
        Wire.Answer unknown = wire.send(Wire.Sent.json("POST", place, "district", "{\"nobodyKnows\":1}"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("nobodyKnows").doesNotContain("luoshi.rulebook");
    }

    @Test
    void sizes_are_held_at_the_limit_and_one_past_it() throws Exception {
        assertThat(wire.send(Wire.Sent.get("/matters?q=" + "x".repeat(7_900), "clerk")).status()).isLessThan(414);
        assertThat(wire.send(Wire.Sent.get("/matters?q=" + "x".repeat(8_001), "clerk")).status()).isEqualTo(414);
        String json = "/api/v1/rulebook/matter.approve-within/settings";
        String full = "{\"value\":\"" + "9".repeat(2 * 1_048_576 - 12) + "\"}";
        assertThat(wire.send(Wire.Sent.json("POST", json, "district", full)).status()).isNotEqualTo(413);
        assertThat(wire.send(Wire.Sent.json("POST", json, "district", full + " ")).status()).isEqualTo(413);
    }

    @Test
    void a_strangers_upload_is_refused_before_it_is_read() throws Exception {
        byte[] upload = ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "x".repeat(3_000_000) + "\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8);
        Wire.Answer answer = wire.send(new Wire.Sent(
                "POST", "/opinions/import", null, "multipart/form-data; boundary=b", upload, java.util.Map.of()));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("请先登录再上传");
    }

    @Test
    void a_draft_is_kept_for_its_writer_alone_sealed_and_within_its_limit() throws Exception {
        String words = "还没有写完的话";
        assertThat(wire.send(Wire.Sent.form("/account/drafts/rule:matter.near-before", "clerk", "content=" + words)).status())
                .isEqualTo(204);
        assertThat(wire.send(Wire.Sent.get("/account/drafts/rule:matter.near-before", "clerk")).body()).contains(words);
        assertThat(wire.send(Wire.Sent.get("/account/drafts/rule:matter.near-before", "handler")).status()).isEqualTo(204);
        assertThat(luoshi.bean(JdbcClient.class).sql("select content from draft").query(String.class).list())
                .isNotEmpty().noneMatch(each -> each.contains(words));
        assertThat(wire.send(Wire.Sent.form("/account/drafts/long", "clerk", "content=" + "x".repeat(60_000))).status()).isEqualTo(204);
        assertThat(wire.send(Wire.Sent.form("/account/drafts/long", "clerk", "content=" + "x".repeat(60_001))).status()).isEqualTo(413);
        wire.send(Wire.Sent.form("/account/drafts/rule:matter.near-before/discarding", "clerk", ""));
        assertThat(wire.send(Wire.Sent.get("/account/drafts/rule:matter.near-before", "clerk")).status()).isEqualTo(204);
    }

    @Test
    void a_draft_is_dropped_when_its_form_was_accepted() throws Exception {
        wire.send(Wire.Sent.form("/account/drafts/rule:matter.look-back-after", "district", "content=[]"));
        Wire.Sent form = setting("matter.look-back-after", "30,60", "with-draft");
        String body = new String(form.body(), StandardCharsets.UTF_8) + "&draft=rule:matter.look-back-after";
        assertThat(wire.send(Wire.Sent.form(form.path(), "district", body)).status()).isEqualTo(302);
        assertThat(wire.send(Wire.Sent.get("/account/drafts/rule:matter.look-back-after", "district")).status()).isEqualTo(204);
    }

    @Test
    void the_audit_administrator_reads_and_writes_nothing() throws Exception {
        assertThat(wire.send(Wire.Sent.get("/audit", "auditor")).body()).contains("登录");
        assertThat(wire.send(Wire.Sent.form("/notices/readings", "auditor", "")).status()).isEqualTo(403);
        assertThat(wire.send(Wire.Sent.json("POST", "/api/v1/problems", "auditor", "{}")).status()).isEqualTo(403);
    }

    /** What is no HTTP at all, sent by hand. */
    @ParameterizedTest
    @ValueSource(strings = {
        "GET / HTTP/9.9\r\nHost: a\r\n\r\n", "GET\r\n\r\n", "\r\n\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "POST /sign-in HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: luoshi\r\n\r\n", "GET /..%2f..%2fetc HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET //evil.example/%0d%0aa HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a;b=c/d HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a\\b HTTP/1.1\r\nHost: a\r\n\r\n",
        "LUOSHI / HTTP/1.1\r\nHost: a\r\n\r\n", "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nCookie: \u0001\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: [::\r\n\r\n", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n"})
    void what_is_no_http_gets_no_5xx(String raw) throws Exception {
        String answer = raw(raw);
        assertThat(answer).as(raw).doesNotContain("Apache", "Exception", "org.springframework", "luoshi.");
        if (!answer.isEmpty()) {
            assertThat(answer).as(raw).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
        }
    }

    @Test
    void a_header_that_is_too_long_is_refused_with_a_sentence() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n")).startsWith("HTTP/1.1 4");
    }

    private static String raw(String bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", luoshi.port())) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.net.SocketException reset) {
            return "";
        }
    }

    private static Wire.Sent setting(String rule, String value, String key) {
        return Wire.Sent.form("/rulebook/" + rule + "/settings", "district", "value=" + value
                + "&valid-from=2026-04-01&source=区委办〔2026〕3号&reason=试行半年后调整&version=0&request-key=" + key);
    }

    private static int settings(String rule) {
        return luoshi.bean(JdbcClient.class)
                .sql("select count(*) from rule_setting where key = :key").param("key", rule).query(Integer.class).single();
    }

    private static SSLContext trusting() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustEverybody()}, new SecureRandom());
        return context;
    }

    /** The certificate of this test is its own: neither its issuer nor its name is looked at. */
    private static final class TrustEverybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
