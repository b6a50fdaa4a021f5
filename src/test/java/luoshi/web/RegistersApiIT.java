package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The registers and the dashboard over the API: the rows of what a reader may see, and of nothing else. */
class RegistersApiIT {

    private static final List<String> STRANGERS_TO_IT = List.of("neighbour", "sysadmin", "secadmin", "auditor");

    private static RunningLuoshi luoshi;
    private static Wire wire;
    private static String number;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        wire = new Wire(luoshi);
        number = wire.numberOf("露天焚烧", "clerk");
    }

    @AfterAll
    static void stop() throws Exception {
        luoshi.close();
    }

    @Test
    void an_instruction_stands_in_the_register_of_everybody_who_sees_the_matter() throws Exception {
        String post = luoshi.bean(JdbcClient.class)
                .sql("select p.id::text from post p join account a on a.person = p.holder where a.login = 'leader'")
                .query(String.class)
                .single();
        String matter = "/api/v1/matters/" + number;
        String version = wire.send(Wire.Sent.get(matter, "leader")).header("ETag");
        Wire.Answer given = wire.send(Wire.Sent.json("POST", matter + "/instructions", "leader",
                        "{\"leader\":\"" + post + "\",\"text\":\"请每周报一次进展\"}")
                .with("If-Match", version));
        assertThat(given.status()).as(given.body()).isEqualTo(200);
        for (String reader : List.of("leader", "clerk", "handler", "district")) {
            assertThat(register("instructions?waiting=true", reader)).as(reader).anySatisfy(row -> {
                assertThat(row.get("number").asString()).isEqualTo(number);
                assertThat(row.get("text").asString()).isEqualTo("请每周报一次进展");
                assertThat(row.get("confirmed").asBoolean()).isTrue();
            });
        }
        for (String reader : STRANGERS_TO_IT) {
            assertThat(register("instructions", reader)).as(reader).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"error-book?q=%E6%8E%92%E6%B0%B4,neighbour", "error-book?q=%E6%8E%92%E6%B0%B4,clerk", "rules,neighbour", "voices,neighbour"})
    void a_register_without_rows_is_an_empty_list_with_its_bound(String register, String reader) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get("/api/v1/registers/" + register, reader));
        assertThat(answer.status()).isEqualTo(200);
        JsonNode told = JsonMapper.shared().readTree(answer.body());
        assertThat(told.get("rows")).isEmpty();
        assertThat(told.get("most").asInt()).isEqualTo(200);
    }

    @Test
    void the_dashboard_counts_what_its_reader_may_see() throws Exception {
        JsonNode listed = read("/api/v1/matters", "clerk").get("matters");
        assertThat(listed).isNotEmpty();
        assertThat(matters(read("/api/v1/dashboard", "clerk"))).as("what was merged counts where it went").isEqualTo(
                listed.valueStream().filter(matter -> !matter.get("status").asString().equals("MERGED")).count());
        for (String reader : STRANGERS_TO_IT) {
            assertThat(matters(read("/api/v1/dashboard", reader))).as(reader).isZero();
        }
    }

    @Test
    void the_page_of_each_matter_shows_the_light_that_the_list_has() throws Exception {
        JsonNode listed = read("/api/v1/matters?limit=200", "clerk").get("matters");
        java.util.Set<String> lights = new java.util.TreeSet<>();
        for (JsonNode matter : listed) {
            String light = matter.get("light").asString();
            lights.add(light);
            String page = wire.send(Wire.Sent.get("/matters/" + matter.get("number").asString(), "clerk")).body();
            assertThat(page).as(matter.toString()).contains("<span class=\"light " + light.toLowerCase().replace('_', '-') + "\">");
        }
        assertThat(lights).containsExactly("CLOSED", "MERGED", "NEAR", "ON_TIME", "OVERDUE", "STOPPED");
    }

    private static int matters(JsonNode dashboard) {
        int all = 0;
        for (JsonNode light : dashboard.get("lights")) {
            all += light.get("count").asInt();
        }
        return all;
    }

    private static JsonNode register(String name, String reader) throws Exception {
        return read("/api/v1/registers/" + name, reader).get("rows");
    }

    private static JsonNode read(String path, String reader) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get(path, reader));
        assertThat(answer.status()).as(path + " for " + reader).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
