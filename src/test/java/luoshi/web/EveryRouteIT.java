package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.RunningLuoshi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Method: every route of the router is sent wrong types, sizes, orders and encodings, by a stranger and by people of the
 * office. Parameters come from the handlers and the templates, JSON bodies from the program's own description of its
 * API, so that a new route is covered by itself. No answer is a 5xx, and none shows the program's inside. The seed is
 * printed with every failure and replays it.
 */
class EveryRouteIT {

    private static final long SEED = Long.getLong("luoshi.seed", 20_260_302L);
    private static final int ROUNDS = Integer.getInteger("luoshi.rounds", 12);

    private static final List<String> SENDERS = new ArrayList<>(java.util.Arrays.asList(null, "clerk", "handler", "district"));
    private static final Pattern FIELD = Pattern.compile("name\\s*=\\s*\"([a-z][a-zA-Z-]{1,30})\"");
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|at luoshi\\.|org\\.springframework|java\\.lang|org\\.postgresql|SQLState|Caused by");

    private static final List<String> ODD = List.of(
            "", " ", "0", "-1", "1", "999999999999999999999999", "NaN", "1e999", "null", "true", "undefined", "%00", "%FF",
            "%ED%A0%80", "%C4%E3%BA%C3", "%0D%0ASet-Cookie:a=b", "..%2F..%2Fetc%2Fpasswd", "%27%3B+drop+table+account%3B--",
            "%3Cscript%3E1%3C%2Fscript%3E", "$%7B7*7%7D", "%7B0%7D%27%7B", "%F0%9F%8C%8A", "%E2%80%AE%E2%80%8B", "2026-02-30",
            "9999-12-31", "%2B999999999-12-31", "-999999999-01-01", "0000-00-00", "2026-03-02",
            "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000", "0x10", "%EF%BC%91%EF%BC%92", "a%0Ab",
            "x".repeat(5_000), "%E8%90%BD".repeat(700), "2026-000001", "2026-999999", "matter", "[]", "*", "a,b,,c", "%25", "yes");

    private static final List<String> ODD_JSON = List.of(
            "null", "[]", "{}", "-1", "0", "1e400", "99999999999999999999", "true", "\"\"", "\" \"", "\"\\u0000\"",
            "\"\\ud800\"", "\"2026-02-30\"", "\"00000000-0000-0000-0000-000000000000\"", "\"" + "落".repeat(3_000) + "\"",
            "[null]", "[[[[]]]]", "{\"a\":{\"a\":{}}}", "1.5", "\"9999-12-31\"", "\"+999999999-12-31\"", "[\"\",\"\"]");

    private static final List<String> BROKEN_BODIES = List.of(
            "", "{", "]", "nul", "{\"a\":1,}", "{\"a\"", "\uFEFF{}", "[".repeat(5_000), "{\"a\":".repeat(3_000), "\u0000", "\"", "{}{}");

    private static RunningLuoshi luoshi;
    private static Wire wire;

    private final Random random = new Random(SEED);
    private final List<String> broken = new ArrayList<>();
    private final TreeMap<Integer, Integer> statuses = new TreeMap<>();

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
    void no_parameter_path_or_header_makes_the_program_fail() throws Exception {
        List<String> fields = fieldsOfTemplates();
        for (Routes.Route route : Routes.of(luoshi)) {
            for (String sender : SENDERS) {
                for (int round = 0; round < ROUNDS; round++) {
                    send(any(route, sender, fields));
                }
            }
        }
        report();
    }

    @Test
    void no_json_makes_the_program_fail() throws Exception {
        JsonNode api = description();
        for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                JsonNode schema = operation.getValue().at("/requestBody/content/application~1json/schema");
                for (int round = 0; round < ROUNDS; round++) {
                    for (String sender : SENDERS) {
                        String body = round % 4 == 3 ? one(BROKEN_BODIES) : json(api, schema, round % 4 == 0, 0);
                        send(jsonRequest(operation.getKey(), filledPath(path.getKey()), sender, body));
                    }
                }
            }
        }
        report();
    }

    @Test
    void no_method_or_type_makes_the_program_fail() throws Exception {
        List<String> types = List.of("text/plain", "application/xml", "application/json; charset=utf-16", "a", "multipart/form-data",
                "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=gbk", "image/png", "*/*");
        for (Routes.Route route : Routes.of(luoshi)) {
            for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "LUOSHI")) {
                String sender = one(SENDERS);
                byte[] body = method.equals("GET") || method.equals("HEAD") || method.equals("TRACE")
                        ? new byte[0] : "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\u0000\"\r\n\r\n1"
                                .getBytes(StandardCharsets.UTF_8);
                send(new Wire.Sent(method, filledPath(route.pattern()), sender, one(types), body, Map.of()));
            }
        }
        report();
    }

    private Wire.Sent any(Routes.Route route, @Nullable String sender, List<String> fields) {
        StringBuilder query = new StringBuilder();
        for (String name : parameters(route, fields)) {
            query.append(query.isEmpty() ? "" : "&").append(name).append('=').append(one(ODD));
        }
        boolean form = !route.method().equals("GET");
        String path = filledPath(route.pattern());
        Wire.Sent sent = form
                ? new Wire.Sent(route.method(), path, sender, "application/x-www-form-urlencoded",
                        query.toString().getBytes(StandardCharsets.US_ASCII), Map.of())
                : Wire.Sent.get(query.isEmpty() ? path : path + "?" + query, sender);
        sent = sent.with("If-Match", one(List.of("\"0\"", "\"1\"", "x", "", "*", "\"99999999999999999999\"", "W/\"1\"")));
        return switch (random.nextInt(8)) {
            case 0 -> sent.with("Accept", one(List.of("application/xml", "*", "text/plain", "a/b;q=x", "application/json")));
            case 1 -> sent.with("Accept-Language", one(List.of("en", "xx-", "*", "zh-Hant-TW,en;q=9", "-".repeat(50))));
            case 2 -> sent.with("Idempotency-Key", one(List.of("k", "x".repeat(201), "\"quoted\"", "same")));
            case 3 -> sent.with("Cookie", one(List.of("language=; luoshi-session=%", "flash=%%%", "a", "luoshi-session=" + "y".repeat(300))));
            case 4 -> sent.with("Authorization", one(List.of("Bearer ", "Bearer x y", "Basic YTpi", "Bearer", "\u00ff".repeat(3))));
            default -> sent;
        };
    }

    /** The handler's own parameters, some of the forms' fields, and now and then a name that nobody knows. */
    private List<String> parameters(Routes.Route route, List<String> fields) {
        List<String> names = new ArrayList<>();
        for (Parameter each : route.handler().getMethod().getParameters()) {
            RequestParam named = each.getAnnotation(RequestParam.class);
            if (named != null && random.nextInt(10) > 0) {
                names.add(named.value().isEmpty() ? named.name().isEmpty() ? each.getName() : named.name() : named.value());
            }
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            names.add(one(fields));
        }
        if (random.nextInt(10) == 0) {
            names.add("nobody%20knows%5B0%5D");
        }
        return names;
    }

    private String filledPath(String pattern) {
        Matcher variable = Pattern.compile("\\{[^}]*}").matcher(pattern);
        StringBuilder path = new StringBuilder();
        while (variable.find()) {
            String value = one(List.of(
                    "2026-000001", "2026-000003", "2026", "0", "-1", "x", "matter.accept-within", "assignment", "plan", "%00", "%FF",
                    "..;", "%2e%2e", "%E8%90%BD", "99999999999999999999", "00000000-0000-7000-8000-000000000000", "a%0Ab",
                    "y".repeat(300), "SECURITY_ADMINISTRATOR", "%3Cb%3E", "{0}".replace("{", "%7B").replace("}", "%7D")));
            variable.appendReplacement(path, Matcher.quoteReplacement(value));
        }
        return variable.appendTail(path).toString().replace("**", "x");
    }

    private Wire.Sent jsonRequest(String method, String path, @Nullable String sender, String body) {
        Wire.Sent sent = Wire.Sent.json(method.toUpperCase(java.util.Locale.ROOT), path, sender, body);
        return sent.with("If-Match", one(List.of("\"1\"", "\"2\"", "\"5\"", "0", "z")));
    }

    /** A body after the description: right in its shape, with one or more wrong values when {@code right} is false. */
    private String json(JsonNode api, JsonNode schema, boolean right, int depth) {
        JsonNode known = schema.has("$ref") ? api.at(schema.get("$ref").asString().substring(1)) : schema;
        if (!right && random.nextInt(depth == 0 ? 12 : 3) == 0 || depth > 4) {
            return one(ODD_JSON);
        }
        if (known.has("properties")) {
            List<String> members = new ArrayList<>();
            for (Map.Entry<String, JsonNode> each : known.get("properties").properties()) {
                members.add("\"" + each.getKey() + "\":" + json(api, each.getValue(), right, depth + 1));
            }
            if (!right && random.nextInt(5) == 0) {
                members.add("\"nobodyKnows\":1");
            }
            return "{" + String.join(",", members) + "}";
        }
        if (known.has("enum")) {
            return known.get("enum").get(random.nextInt(known.get("enum").size())).toString();
        }
        return switch (known.path("type").asString("")) {
            case "array" -> "[" + json(api, known.path("items"), right, depth + 1) + "]";
            case "integer", "number" -> String.valueOf(random.nextInt(10));
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "string" -> switch (known.path("format").asString("")) {
                case "uuid" -> "\"00000000-0000-7000-8000-000000000000\"";
                case "date" -> "\"2026-03-0" + (1 + random.nextInt(9)) + "\"";
                case "date-time" -> "\"2026-03-02T01:00:00Z\"";
                default -> "\"每天早上门口积水，" + random.nextInt(100) + "\"";
            };
            default -> "{}";
        };
    }

    private void send(Wire.Sent sent) throws IOException, InterruptedException {
        Wire.Answer answer;
        try {
            answer = wire.send(sent);
        } catch (IllegalArgumentException notSendable) {
            return;
        }
        statuses.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500 || answer.status() >= 400 && INSIDE.matcher(answer.body()).find()) {
            broken.add(answer.status() + " " + sent.method() + " " + sent.path() + " by " + sent.login() + " " + sent.type() + " "
                    + sent.headers() + " " + shortened(new String(sent.body(), StandardCharsets.UTF_8)));
        }
        if (answer.status() == 401 || answer.status() == 302 && sent.login() != null) {
            wire.forget(sent.login() == null ? "" : sent.login());
        }
    }

    private void report() {
        System.out.println("EveryRouteIT seed " + SEED + " answers by status " + statuses);
        assertThat(broken).as("seed %s", SEED).isEmpty();
        assertThat(statuses.keySet()).as("some were accepted and some refused").anyMatch(status -> status < 400).anyMatch(status -> status >= 400);
    }

    private static JsonNode description() throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(wire.send(Wire.Sent.get("/v3/api-docs", "clerk")).body());
    }

    private static List<String> fieldsOfTemplates() throws IOException {
        TreeSet<String> names = new TreeSet<>(List.of("version", "request-key"));
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Matcher field = FIELD.matcher(Files.readString(each));
                while (field.find()) {
                    names.add(URLEncoder.encode(field.group(1), StandardCharsets.UTF_8));
                }
            }
        }
        return List.copyOf(names);
    }

    private <T extends @Nullable Object> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
