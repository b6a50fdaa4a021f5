package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program can be written from {@code /v3/api-docs} alone. */
class ApiDescriptionIT {

    private static RunningLuoshi luoshi;
    private static JsonNode described;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        Wire.Answer answer = new Wire(luoshi).send(Wire.Sent.get("/v3/api-docs", "clerk"));
        described = JsonMapper.shared().readTree(answer.body());
    }

    @AfterAll
    static void stop() {
        luoshi.close();
    }

    @Test
    void it_tells_every_route_of_the_api_and_no_page() {
        List<String> told = new ArrayList<>(described.get("paths").propertyNames());
        List<String> routes = Routes.of(luoshi).stream().map(Routes.Route::pattern).filter(each -> each.startsWith("/api/")).distinct().toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void a_caller_is_no_parameter_and_a_filter_is_told_field_by_field() {
        List<String> names = names("/api/v1/opinions", "get");
        assertThat(names).contains("q", "category", "outcome", "order", "after", "limit").doesNotContain("viewer", "filter");
        assertThat(described.toString()).doesNotContain("schemas/Viewer\"", "schemas/Call\"");
    }

    @Test
    void a_command_names_its_version_its_request_key_and_the_token() {
        assertThat(names("/api/v1/matters/{number}/causes", "post")).contains("number", "If-Match", "Idempotency-Key").doesNotContain("call");
        assertThat(described.get("components").get("securitySchemes").get("token").get("scheme").asString()).isEqualTo("bearer");
        JsonNode evidence = described.get("paths").get("/api/v1/matters/{number}/evidence").get("post").get("requestBody");
        assertThat(evidence.toString()).as("the file is told").contains("file", "binary");
    }

    @Test
    void a_program_without_a_token_is_told_so_and_a_browser_is_led_to_the_sign_in() throws Exception {
        Wire wire = new Wire(luoshi);
        assertThat(wire.send(Wire.Sent.get("/v3/api-docs", null)).status()).isEqualTo(401);
        assertThat(wire.send(Wire.Sent.get("/v3/api-docs", null).with("Accept", "text/html")).status()).isEqualTo(302);
    }

    private static List<String> names(String path, String method) {
        return described.get("paths").get(path).get(method).get("parameters").valueStream()
                .map(each -> each.get("name").asString())
                .toList();
    }
}
