package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.RunningLuoshi;
import luoshi.ledger.MatterRow;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.TrafficLight;
import luoshi.table.Reading;
import luoshi.table.Table;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is laid on the table: the weekly sheet, the ledger on paper and as a table file say what the ledger says. */
class LedgerPapersIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String FORMULA = "=HYPERLINK(\"http://example.invalid\",\"点开\")";
    private static final Pattern NUMBER = Pattern.compile("href=\"/matters/(\\d{4}-\\d{6})\"");
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);

    private static RunningLuoshi luoshi;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        wire = new Wire(luoshi);
        take("标题,做什么,数量指标,依据,领域,来源,收到日期\n\"" + FORMULA.replace("\"", "\"\"")
                + "\",逐户检查,10 户,安全方案,安全生产,网格," + TODAY + "\n");
    }

    @AfterAll
    static void stop() {
        luoshi.close();
    }

    @Test
    void the_weekly_sheet_holds_under_each_unit_what_presses_within_a_week_and_no_personal_list() throws Exception {
        List<MatterRow> pressing = matters("leader", "").stream()
                .filter(matter -> !matter.status().isEnded())
                .filter(matter -> Set.of(TrafficLight.OVERDUE, TrafficLight.NEAR, TrafficLight.ON_TIME).contains(matter.light()))
                .filter(matter -> !day(matter.pressing()).isAfter(TODAY.plusDays(7)))
                .toList();
        List<MatterRow> personal = pressing.stream().filter(matter -> matter.kind().isPersonal()).toList();
        Map<@Nullable UUID, Set<String>> byUnit = new LinkedHashMap<>();
        pressing.stream().filter(matter -> !personal.contains(matter)).forEach(matter ->
                byUnit.computeIfAbsent(matter.unit(), _ -> new HashSet<>()).add(matter.number()));
        assertThat(byUnit).as("the demonstration has something for the meeting").hasSizeGreaterThan(2);

        String sheet = page("leader", "/weekly-sheet");
        List<List<String>> sections = new ArrayList<>();
        for (String section : sheet.split("<h2>")) {
            if (NUMBER.matcher(section).find()) {
                List<String> numbers = numbers(section);
                sections.add(numbers);
                assertThat(section).as("the count in its heading").contains("（" + numbers.size() + "）</h2>");
            }
        }
        assertThat(sections.stream().map(Set::copyOf)).as("unit by unit")
                .containsExactlyInAnyOrderElementsOf(byUnit.values());
        assertThat(sheet).as("room to write").contains("class=\"write\"");
    }

    @Test
    void on_paper_stand_the_rows_asked_for_with_what_was_asked_and_who_printed_them() throws Exception {
        List<MatterRow> late = matters("dispatcher", "light=OVERDUE");
        assertThat(late).isNotEmpty();
        String paper = page("dispatcher", "/matters/paper?light=OVERDUE");
        Map<String, String> rows = new LinkedHashMap<>();
        Matcher row = ROW.matcher(paper.substring(paper.indexOf("<tbody>")));
        while (row.find()) {
            rows.put(numbers(row.group(1)).getFirst(), row.group(1));
        }
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(late.stream().map(each -> each.number()).toList());
        late.forEach(matter -> assertThat(rows.get(matter.number()))
                .contains(matter.title(), "逾期").contains("<td class=\"figure\">"));
        assertThat(paper).contains("逾期", "2026年3月2日", "填表");
        assertThat(page("dispatcher", "/matters/paper?light=CLOSED&q=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84"))
                .doesNotContain("<td class=\"figure\">");
    }

    @Test
    void the_table_file_has_the_ledgers_rows_column_for_column_and_no_formula() throws Exception {
        Table table = table("dispatcher", "/matters.xlsx");
        List<MatterRow> all = matters("dispatcher", "");
        assertThat(table.rows()).hasSameSizeAs(all);
        assertThat(table.head()).hasSize(24).startsWith("编号");
        Map<String, List<String>> byNumber =
                table.rows().stream().collect(Collectors.toMap(row -> row.cells().getFirst(), Table.Row::cells));
        int title = table.head().indexOf("事项");
        int due = table.head().indexOf("到期");
        int returns = table.head().indexOf("退回");
        assertThat(List.of(title, due, returns)).as("columns %s", table.head()).doesNotContain(-1);
        for (MatterRow matter : all) {
            List<String> cells = byNumber.get(matter.number());
            assertThat(cells.get(title)).isEqualTo(matter.title());
            assertThat(cells.get(due)).isEqualTo(day(matter.due()).toString());
            assertThat(cells.get(returns)).isEqualTo(String.valueOf(matter.returns()));
        }
        assertThat(byNumber.values()).as("kept as text").anySatisfy(cells -> assertThat(cells.get(title)).isEqualTo(FORMULA));

        Table asked = table("dispatcher", "/matters.xlsx?light=OVERDUE&column=NUMBER&column=TITLE");
        assertThat(asked.head()).hasSize(2);
        assertThat(asked.rows()).hasSameSizeAs(matters("dispatcher", "light=OVERDUE"));
    }

    /** Who leads an open matter is read from the portfolios of today, before it is assigned too (requirement R88). */
    @Test
    void what_is_in_a_leaders_charge_is_found_by_that_leader() throws Exception {
        String post = luoshi.bean(JdbcClient.class)
                .sql("select p.id::text from post p join account a on a.person = p.holder where a.login = 'leader'")
                .query(String.class)
                .single();
        Set<String> named = Set.of(
                "city-management", "work-safety", "social-governance", "business-environment", "petitions", "environment");
        List<MatterRow> led = matters("leader", "leader=" + post);
        List<MatterRow> seen = matters("leader", "").stream().filter(row -> !row.kind().isPersonal()).toList();
        assertThat(led.stream().filter(row -> !row.status().isEnded()).map(MatterRow::number))
                .containsExactlyInAnyOrderElementsOf(seen.stream()
                        .filter(row -> !row.status().isEnded() && named.contains(row.domain()))
                        .map(MatterRow::number)
                        .toList());
        assertThat(led).as("before it was assigned, too").anyMatch(row -> row.status() == MatterStatus.REGISTERED);
        assertThat(led.stream().filter(row -> row.status().isEnded()).map(MatterRow::leader))
                .as("what has ended stays with whom it was").isNotEmpty().allMatch(UUID.fromString(post)::equals);
        assertThat(page("leader", "/matters?leader=" + post)).as("the number of the page").contains("共 " + led.size() + " 件");
    }

    private static List<MatterRow> matters(String login, String query) throws Exception {
        List<MatterRow> all = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode told = JsonMapper.shared().readTree(
                    wire.send(Wire.Sent.get("/api/v1/matters?limit=20&" + query + after, login)).body());
            told.get("matters").forEach(each -> all.add(JsonMapper.shared().treeToValue(each, MatterRow.class)));
            if (told.get("next") == null || told.get("next").isNull()) {
                return all;
            }
            after = "&after=" + java.net.URLEncoder.encode(told.get("next").asString(), StandardCharsets.UTF_8);
        }
    }

    private static String page(String login, String path) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get(path, login).with("Accept-Language", "zh-CN"));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static Table table(String login, String path) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get(path, login).with("Accept-Language", "zh-CN"));
        assertThat(answer.header("Content-Disposition")).contains("attachment", ".xlsx");
        Reading reading = new TableReader(new TableLimits(10_000_000, 10_000, 50, 10_000)).read("a.xlsx", answer.response().body());
        assertThat(reading).isInstanceOf(Reading.Tables.class);
        return ((Reading.Tables) reading).tables().getFirst();
    }

    private static List<String> numbers(String html) {
        return NUMBER.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private static LocalDate day(Instant moment) {
        return moment.minusMillis(1).atZone(ZONE).toLocalDate();
    }

    private static void take(String table) throws Exception {
        Wire.Answer taken = wire.send(Wire.Sent.upload(
                "/api/v1/matters/imports", "clerk", Map.of("kind", "TASK"), "a.csv", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    }
}
