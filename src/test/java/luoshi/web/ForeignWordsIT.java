package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.RunningLuoshi;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * No page, list, search, number, register, dashboard, export or neighbourhood of a matter says a word of a matter that its
 * reader may not see. Every route that answers a GET is asked, those with a list also in the words of what is hidden; then
 * the newest matters that the reader may see, for what stands beside them.
 */
class ForeignWordsIT {

    private static final Path TABLE = Path.of("src/test/resources/route-matrix.csv");

    /** What stands on somebody's own list is shown to that person, the leader in charge and the campaign office (R38). */
    private static final Map<String, String> OWN_LISTS =
            Map.of("批办件在手里停留超过两天", "handler", "到社区只听汇报不看现场", "handler3");

    /** Of these only what the person has signed: the second list has no signature yet (P12). */
    private static final List<String> READERS_OF_LISTS = List.of("leader", "campaign");
    private static final String NOT_SIGNED = "到社区只听汇报不看现场";

    /** A matter of one section and of nobody else's. */
    private static final Map<String, String> OF_ONE_SECTION = Map.of(
            "柳荫巷垃圾桶缺盖", "handler", "社区工作者考核办法修订", "handler3", "仓储店安全出口标志不亮", "handler2");

    private static final List<String> STRANGERS = List.of("neighbour", "sysadmin", "secadmin", "auditor");

    private static final int MOST_NEIGHBOURHOODS = 15;

    private static RunningLuoshi luoshi;
    private static Wire wire;
    private static Map<String, String> numbers;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        wire = new Wire(luoshi);
        numbers = new java.util.TreeMap<>();
        for (String reader : List.of("clerk", "handler", "handler3")) {
            for (JsonNode matter : listed(reader)) {
                numbers.put(matter.get("title").asString(), matter.get("number").asString());
            }
        }
        assertThat(numbers).containsKeys(OWN_LISTS.keySet().toArray(String[]::new));
        assertThat(numbers).containsKeys(OF_ONE_SECTION.keySet().toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        luoshi.close();
    }

    static Stream<String> readers() {
        return Stream.of("clerk", "handler", "handler2", "handler3", "verifier", "district", "neighbour", "auditor", "leader", "campaign");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void nothing_that_a_reader_can_ask_for_says_a_word_of_what_is_hidden(String reader) throws Exception {
        Set<String> hidden = hiddenFrom(reader);
        List<String> told = new ArrayList<>();
        int asked = 0;
        for (String path : paths(reader, hidden)) {
            String text = text(wire.send(Wire.Sent.get(path, reader)));
            String decoded = java.net.URLDecoder.decode(path, StandardCharsets.UTF_8);
            for (String word : hidden) {
                // What was looked for may be said again in the field of the search, and nowhere else.
                String left = decoded.contains(word) ? text.replace("value=\"" + word + "\"", "") : text;
                if (left.contains(word)) {
                    told.add(decoded + " says " + word);
                }
            }
            asked++;
        }
        assertThat(asked).isGreaterThan(50);
        assertThat(told).as(reader).isEmpty();
    }

    private static Set<String> hiddenFrom(String reader) {
        Set<String> hidden = new LinkedHashSet<>();
        if (STRANGERS.contains(reader)) {
            numbers.forEach((title, number) -> hidden.addAll(List.of(title, number)));
            return hidden;
        }
        OWN_LISTS.forEach((title, person) -> {
            boolean reads = READERS_OF_LISTS.contains(reader) && !title.equals(NOT_SIGNED);
            if (!reader.equals(person) && !reads) {
                hidden.addAll(List.of(title, numbers.get(title)));
            }
        });
        OF_ONE_SECTION.forEach((title, handler) -> {
            if (reader.startsWith("handler") && !reader.equals(handler)) {
                hidden.addAll(List.of(title, numbers.get(title)));
            }
        });
        return hidden;
    }

    private static List<String> paths(String reader, Set<String> hidden) throws Exception {
        List<String> paths = new ArrayList<>();
        try (var parser = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(Files.newBufferedReader(TABLE))) {
            parser.stream()
                    .filter(row -> row.get("method").equals("GET") && !row.get("path").contains("{"))
                    .map(row -> row.get("path"))
                    .filter(path -> !path.startsWith("/health"))
                    .forEach(paths::add);
        }
        for (String word : hidden.stream().filter(each -> !each.matches("[0-9-]+")).limit(5).toList()) {
            String q = URLEncoder.encode(word, StandardCharsets.UTF_8);
            for (String list : List.of("/matters?q=", "/matters.xlsx?q=", "/api/v1/matters?q=", "/error-book?q=",
                    "/api/v1/registers/error-book?q=", "/opinions?q=", "/api/v1/opinions?q=")) {
                paths.add(list + q);
            }
        }
        for (String mark : List.of("PERSONAL", "LISTED", "CHECK_LATE", "INSTRUCTION_WAITING", "PART_OWED", "MISSED", "NOT_APPRAISED")) {
            paths.add("/matters?mark=" + mark);
            paths.add("/matters.xlsx?mark=" + mark);
            paths.add("/api/v1/matters?limit=200&mark=" + mark);
        }
        paths.add("/api/v1/matters?limit=200&order=DUE");
        for (JsonNode matter : listed(reader).valueStream().limit(MOST_NEIGHBOURHOODS).toList()) {
            paths.add("/matters/" + matter.get("number").asString());
            paths.add("/api/v1/matters/" + matter.get("number").asString());
            paths.add("/api/v1/matters/" + matter.get("number").asString() + "/flags");
        }
        return paths;
    }

    private static JsonNode listed(String reader) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(wire.send(Wire.Sent.get("/api/v1/matters?limit=200", reader)).body()).get("matters");
    }

    /** The words of an answer; of a workbook those of its tables. */
    private static String text(Wire.Answer answer) {
        byte[] body = answer.response().body();
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K') {
            return answer.body();
        }
        return new TableReader(new TableLimits(16 * 1_048_576, 10_000, 60, 20_000)).read("", body).toString();
    }
}
