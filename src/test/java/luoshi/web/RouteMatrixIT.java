package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import luoshi.RunningLuoshi;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who comes where: every route of the router for every role, each cell asserted. The table is
 * {@code src/test/resources/route-matrix.csv}; what its words mean stands in {@link #word}. The request of a row is one
 * that would act if it could, except that it carries an old version or an unknown id, so that nothing changes; where there
 * is neither (a new unit, post, duty or person) the few that may do it do it.
 */
class RouteMatrixIT {

    private static final Path TABLE = Path.of("src/test/resources/route-matrix.csv");
    private static final Path PROPOSED = Path.of("target/route-matrix.csv");
    private static final List<String> READERS = List.of(
            "anonymous", "clerk", "dispatcher", "handler", "verifier", "approver", "leader", "campaign", "inspector",
            "district", "neighbour", "sysadmin", "secadmin", "auditor");

    private static final String UPLOAD = "upload:";

    private static RunningLuoshi luoshi;
    private static Wire wire;
    private static Map<String, String> names;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        wire = new Wire(luoshi);
        JdbcClient jdbc = luoshi.bean(JdbcClient.class);
        String own = writtenOnOwnList();
        names = new java.util.HashMap<>(Map.of(
                "{matter}", wire.numberOf("早市收摊后垃圾滞留", "clerk"),
                "{own}", own,
                "{nothing}", "00000000-0000-7000-8000-000000000000",
                "{account}", one(jdbc, "select id::text from account where login = 'clerk'"),
                "{opinion}", one(jdbc, "select id::text from opinion order by id limit 1"),
                "{indicator}", one(jdbc, "select id::text from indicator order by id limit 1"),
                "{post}", one(jdbc, "select p.id::text from post p join account a on a.person = p.holder where a.login = 'leader'"),
                "{person}", one(jdbc, "select person::text from account where login = 'clerk'"),
                "{unit}", one(jdbc, "select p.unit::text from post p join account a on a.person = p.holder where a.login = 'clerk'"),
                "{duty}", one(jdbc, "select id::text from duty order by id limit 1")));
        names.put("{unsigned}", wire.numberOf("到社区只听汇报不看现场", "handler3"));
        names.put("{list}", problemListOf(jdbc, names.get("{matter}")));
    }

    /** The list of the unit that has this matter. */
    private static String problemListOf(JdbcClient jdbc, String matter) {
        String unit = jdbc.sql("select unit::text from matter where number = :number")
                .param("number", matter)
                .query(String.class)
                .single();
        return UUID.nameUUIDFromBytes(("problem-list/unit/" + unit).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * The handler's own list gets a problem, which the person, the direct leader (no reader here) and the campaign
     * office see (R38).
     */
    private static String writtenOnOwnList() throws Exception {
        Wire.Answer written = wire.send(Wire.Sent.json("POST", "/api/v1/problems", "handler", """
                {"title": "督办件回复没有核对现场", "time": "近一个月，多次出现", "place": "湖滨社区北门早市", "object": "本人",
                 "fact": "回复前没有到现场核对，只看了保洁公司发来的照片", "example": "2 月 20 日回复已清理，现场仍堆着 14 个泡沫箱",
                 "effect": "居民第二次来电，重复派单 2 件", "domain": "city-management", "source": "SELF_FOUND",
                 "receivedOn": "2026-03-01", "personal": true}"""));
        assertThat(written.status()).as(written.body()).isEqualTo(201);
        signed("handler");
        return JsonMapper.shared().readTree(written.body()).get("number").asString();
    }

    /** Those who read personal lists see it from here (P12). */
    private static void signed(String login) throws Exception {
        var own = JsonMapper.shared().readTree(wire.send(Wire.Sent.get("/api/v1/problem-lists", login)).body()).get("lists")
                .valueStream().filter(each -> !each.get("list").get("person").isNull()).findFirst().orElseThrow();
        String list = "/api/v1/problem-lists/" + own.get("list").get("id").asString();
        assertThat(wire.send(Wire.Sent.json("POST", list + "/signatures", login, "{\"seen\":\"" + own.get("seen").asString() + "\"}"))
                        .status())
                .isEqualTo(200);
    }

    private static String one(JdbcClient jdbc, String id) {
        return jdbc.sql(id).query(String.class).single();
    }

    @AfterAll
    static void stop() throws Exception {
        luoshi.close();
    }

    /**
     * A row of the table. {@code body} is a form; a body that begins with a brace is JSON, one that begins with
     * {@code upload:} a form with a file; {@code -} is none.
     */
    private record Row(String method, String route, String path, String body, Map<String, String> cells) {

        String id() {
            return method + " " + route;
        }
    }

    @Test
    void every_route_has_a_row_and_every_row_a_route() throws IOException {
        TreeSet<String> routes = new TreeSet<>(Routes.of(luoshi).stream().map(Routes.Route::id).toList());
        TreeSet<String> rows = new TreeSet<>(table().stream().map(Row::id).toList());
        TreeSet<String> without = new TreeSet<>(routes);
        without.removeAll(rows);
        assertThat(without)
                .as("These routes have no row in %s. The test above wrote what it saw into %s: read each cell there, "
                        + "ask whether that reader should come so far, and copy the rows.", TABLE, PROPOSED)
                .isEmpty();
        rows.removeAll(routes);
        assertThat(rows).as("These rows of %s have no route any more: take them out.", TABLE).isEmpty();
    }

    @Test
    void every_cell_is_as_the_table_says() throws Exception {
        List<Row> rows = new ArrayList<>(table());
        TreeSet<String> known = new TreeSet<>(rows.stream().map(Row::id).toList());
        for (Routes.Route each : Routes.of(luoshi)) {
            if (!known.contains(each.id())) {
                rows.add(new Row(each.method(), each.pattern(), guess(each.pattern()), each.method().equals("GET") ? "-" : "", Map.of()));
            }
        }
        List<String> wrong = new ArrayList<>();
        List<Row> seen = new ArrayList<>();
        for (Row row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (String reader : READERS) {
                String found = word(wire.send(request(row, reader)));
                cells.put(reader, found);
                String wanted = row.cells().get(reader);
                if (wanted != null && !wanted.equals(found)) {
                    wrong.add(row.id() + " for " + reader + ": " + found + " instead of " + wanted);
                }
                if (row.route().equals("/sign-out") || row.method().equals("DELETE")) {
                    wire.forget(reader);
                }
            }
            seen.add(new Row(row.method(), row.route(), row.path(), row.body(), cells));
        }
        write(seen);
        assertThat(wrong).as("what was seen stands in %s", PROPOSED).isEmpty();
    }

    private static Wire.Sent request(Row row, String reader) {
        String login = reader.equals("anonymous") ? null : reader;
        String path = filled(row.path());
        String body = filled(row.body());
        if (row.body().equals("-")) {
            return new Wire.Sent(row.method(), path, login, null, new byte[0], Map.of());
        }
        if (body.startsWith(UPLOAD)) {
            return upload(row.method(), path, login, body.substring(UPLOAD.length())).with("If-Match", "\"0\"");
        }
        Wire.Sent sent = body.startsWith("{") || path.startsWith("/api/")
                ? Wire.Sent.json(row.method(), path, login, body)
                : Wire.Sent.form(path, login, body);
        return sent.with("If-Match", "\"0\"");
    }

    /** A form with one small file, under both names that our pages use. The file is text, which no room takes for a photo. */
    private static Wire.Sent upload(String method, String path, String login, String form) {
        StringBuilder parts = new StringBuilder();
        for (String pair : form.isEmpty() ? new String[0] : form.split("&")) {
            String[] field = pair.split("=", 2);
            parts.append("--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(field[0], field[1]));
        }
        for (String name : List.of("file", "files")) {
            parts.append("--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.csv\"\r\n\r\na,b\r\n1,2\r\n".formatted(name));
        }
        byte[] body = parts.append("--x--\r\n").toString().getBytes(StandardCharsets.UTF_8);
        return new Wire.Sent(method, path, login, "multipart/form-data; boundary=x", body, Map.of());
    }

    /**
     * {@code yes} it is done or shown · {@code sign-in} who asks must come in first · {@code refused} not for this role
     * (403) · {@code hidden} nothing is there for this reader (404) · {@code barred} a rule bars it, and says which (422)
     * · {@code conflict} this reader sees the thing, and the version sent is old (409) · {@code gone} it was used up (410) ·
     * {@code bad} the request lacks something (400). Which step of a matter a post may take is tried in the ledger's tests.
     */
    private static String word(Wire.Answer answer) {
        return switch (answer.status()) {
            case 401 -> "sign-in";
            case 302, 303 -> answer.header("Location").matches("(http://[^/]+)?/sign-in(\\?to=.*)?")
                    && !answer.response().request().uri().getPath().equals("/sign-out") ? "sign-in" : "yes";
            case 403 -> "refused";
            case 404 -> "hidden";
            case 409 -> "conflict";
            case 410 -> "gone";
            case 422 -> "barred";
            default -> answer.status() < 400 ? "yes" : answer.status() < 500 ? "bad" : "broken " + answer.status();
        };
    }

    private static String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> each : names.entrySet()) {
            filled = filled.replace(each.getKey(), each.getValue());
        }
        return filled;
    }

    private static String guess(String pattern) {
        return pattern.replace("{number}", "{matter}").replace("{id}", "{nothing}").replaceAll("\\{(?!matter|nothing)[^}]*}", "1");
    }

    private static List<Row> table() throws IOException {
        if (!Files.exists(TABLE)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        try (var parser = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(Files.newBufferedReader(TABLE))) {
            for (CSVRecord record : parser) {
                Map<String, String> cells = new LinkedHashMap<>();
                READERS.forEach(reader -> cells.put(reader, record.get(reader)));
                rows.add(new Row(record.get("method"), record.get("route"), record.get("path"), record.get("body"), cells));
            }
        }
        return rows;
    }

    private static void write(List<Row> rows) throws IOException {
        List<String> header = new ArrayList<>(List.of("method", "route", "path", "body"));
        header.addAll(READERS);
        try (CSVPrinter out = new CSVPrinter(
                Files.newBufferedWriter(PROPOSED),
                CSVFormat.DEFAULT.builder().setHeader(header.toArray(String[]::new)).setRecordSeparator("\n").get())) {
            for (Row row : rows) {
                List<String> line = new ArrayList<>(List.of(row.method(), row.route(), row.path(), row.body()));
                READERS.forEach(reader -> line.add(row.cells().get(reader)));
                out.printRecord(line);
            }
        }
    }
}
