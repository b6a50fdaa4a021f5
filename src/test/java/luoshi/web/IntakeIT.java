package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.RunningLuoshi;
import luoshi.intake.IntakeKinds;
import luoshi.journal.Rebuild;
import luoshi.ledger.life.MatterKind;
import luoshi.table.Reading;
import luoshi.table.Table;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;
import luoshi.table.TableWriter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables of matters: looked at before they are taken in, whole or not at all, once, by whoever may register. */
class IntakeIT {

    private static final String PROBLEMS = "标题,时间,地点,对象,事实,实例,影响,领域,来源,来源文件,收到日期\n";
    private static final String TASKS = "标题,做什么,数量指标,依据,领域,来源,收到日期\n";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    private static RunningLuoshi luoshi;
    private static Browser browser;
    private static Wire wire;
    private static JdbcClient jdbc;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        browser = new Browser();
        wire = new Wire(luoshi);
        jdbc = luoshi.bean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        browser.close();
        luoshi.close();
    }

    @Test
    void a_table_of_problems_is_chosen_once_looked_at_and_registered_row_by_row_as_by_the_form() throws Exception {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/matters");
        page.click("text=用表格登记");
        Browser.assertUsable(page);
        choose(page, PROBLEMS.replace("标题", "备注,标题")
                + "无,荷塘路井盖下沉,1 月 20 日上午,荷塘路 8 号门前,,井盖比路面低 4 厘米，地砖松动 6 块,1 月 20 日 9 点一位老人在 8 号门前被绊倒,附近小学 120 名学生每天绕行车行道,城市管理,自查发现,,2026/2/3\n"
                + "无,锦绣桥护栏缺失,2 月 6 日,锦绣桥南侧,,护栏缺了 3 根立柱，缺口宽 1.5 米,2 月 6 日 18 点一辆电动车险些冲下桥,桥下河边每天有 40 多名居民散步,城市管理,督查,区督查 2 号单,2026年2月6日\n");
        String main = page.textContent("main");
        assertThat(main).contains("有 2 件可以登记，还没有登记", "可以登记 2 行（表格第 2–3 行）", "已忽略：备注", "井盖比路面低 4 厘米");
        Browser.assertUsable(page);
        assertThat(jdbc.sql("select sealed from matter_import").query(String.class).list().toString())
                .as("the words lie sealed in the database").doesNotContain("荷塘路");
        page.reload();
        page.click("text=登记这 2 件");
        assertThat(page.textContent(".flash")).contains("整份表格已登记");
        assertThat(page.textContent("main")).contains("荷塘路井盖下沉", "锦绣桥护栏缺失");

        String number = wire.numberOf("荷塘路井盖下沉", "clerk");
        JsonNode matter = read("/api/v1/matters/" + number);
        assertThat(matter.get("status").asString()).isEqualTo("REGISTERED");
        assertThat(matter.get("history")).hasSize(1);
        assertThat(matter.get("history").get(0).get("told").get("receivedOn").asString()).isEqualTo("2026-02-03");
        luoshi.bean(Rebuild.class).run();
        assertThat(wire.numberOf("锦绣桥护栏缺失", "clerk")).isGreaterThan(number);

        choose(page, PROBLEMS + "锦绣桥护栏缺失,2 月 6 日,锦绣桥南侧,,护栏缺了 3 根立柱，缺口宽 1.5 米,2 月 6 日 18 点一辆电动车险些冲下桥,桥下河边每天有 40 多名居民散步,城市管理,督查,区督查 2 号单,2026-02-06\n");
        assertThat(page.textContent("main")).contains("台账中都已经有了", "台账中已有 1 行");
        Browser.assertUsable(page);
    }

    @Test
    void a_matter_by_a_table_equals_one_by_the_form_in_owner_sight_and_clocks() throws Exception {
        Wire.Answer formed = wire.send(Wire.Sent.json("POST", "/api/v1/matters?id=" + UUID.nameUUIDFromBytes(new byte[] {7}), "clerk", """
                {"kind": "TASK", "title": "逐户检查燃气软管", "domain": "work-safety", "source": "GRID",
                 "particulars": {"what": "检查 320 户", "quantity": "320 户", "basis": "安全方案"}, "receivedOn": "2026-02-20"}"""));
        assertThat(formed.status()).as(formed.body()).isEqualTo(201);
        JsonNode taken = take("TASK", TASKS + "逐户检查电表箱门,检查 320 户,320 户,安全方案,安全生产,网格,2026-02-20\n", "clerk", 201);
        String one = JsonMapper.shared().readTree(formed.body()).get("number").asString();
        String other = taken.get("numbers").get(0).asString();
        assertThat(row(other)).isEqualTo(row(one));
        assertThat(clocks(other)).isEqualTo(clocks(one)).isNotEmpty();
        String told = read("/api/v1/matters/" + other).get("history").get(0).get("event").asString();
        assertThat(told).isEqualTo(read("/api/v1/matters/" + one).get("history").get(0).get("event").asString());
    }

    private static Map<String, Object> row(String number) {
        return jdbc.sql("""
                        select kind, domain, source, status, next_role, owner::text, path, seen_from::text, received_on, first_due,
                               due, near, step_due, first_days, version
                        from matter where number = :number
                        """)
                .param("number", number).query().singleRow();
    }

    private static List<Map<String, Object>> clocks(String number) {
        return jdbc.sql("select c.clock, c.due from notice_clock c join matter m on m.id = c.subject_id where m.number = :number order by 1")
                .param("number", number).query().listOfRows();
    }

    @Test
    void a_table_with_vague_problems_is_refused_by_row_and_column_and_registers_nothing() throws Exception {
        int before = matters();
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 360);
        String good = "青石巷积水,2 月 8 日雨后,青石巷 3 号门口,,积水长 12 米、深 8 厘米,2 月 8 日 7 点两名学生踩水上学,巷内 26 户居民绕行,城市管理,自查发现,,2026-02-09\n";
        choose(page, PROBLEMS + good
                + "环境卫生问题,经常,有关区域,,环境管理不到位，有时反弹,,群众反映强烈,城市管理,巡视巡察,,2026-12-01\n"
                + good.replace("青石巷积水", "青石巷积水二").replace("城市管理", "园林").replace("2026-02-09", "昨天")
                + good);
        String told = page.textContent(".refusals");
        assertThat(told).contains("3 行需要改正", "第 3 行 事实", "不到位", "“有时”说不清次数", "第 3 行 时间", "第 3 行 实例 没有举实例",
                "第 3 行 来源文件", "第 3 行 收到日期", "第 4 行 领域 “园林”不在可选范围内。可以填：党建、城市管理",
                "第 4 行 收到日期 看不懂日期“昨天”", "第 5 行 与第 2 行是同一件事项");
        assertThat(page.textContent("main")).contains("可以登记 1 行（表格第 2 行）", "需要改正 3 行（表格第 3–5 行）");
        assertThat(page.locator("text=登记这").count()).isZero();
        assertThat(page.textContent("tbody tr:nth-child(3)")).as("nothing stands in for what could not be read").doesNotContain("收到日期", "领域");
        Browser.assertUsable(page);
        page.navigate(luoshi.address() + "/language?to=en&back=%2Fmatters%2Fimport");
        page.setInputFiles("[name=file]", file(PROBLEMS + "Litter,often,,,Management is weak,,,city management,grid,,2026-02-30\n"));
        page.click("text=Check it first");
        page.waitForLoadState();
        assertThat(page.textContent(".refusals")).contains("1 row has to be mended", "Row 2 Received “2026-02-30” is not understood", "Row 2 Example");
        Browser.assertUsable(page);
        JsonNode answer = take("PROBLEM", PROBLEMS + good + "环境卫生问题,经常,有关区域,,不到位,,,城市管理,自查,,\n", "clerk", 422);
        assertThat(answer.get("ready").asInt()).isOne();
        assertThat(answer.get("wrong").asInt()).isOne();
        assertThat(answer.get("errors").get(0).get("line").asInt()).isEqualTo(3);
        assertThat(answer.get("numbers")).isEmpty();
        assertThat(matters()).isEqualTo(before);
    }

    @Test
    void what_is_no_table_ends_in_a_clear_sentence() throws Exception {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 360);
        choose(page, "这不是表格");
        assertThat(page.textContent(".refusals")).contains("这份文件还不能读", "没有找到“标题”列");
        Browser.assertUsable(page);
        choose(page, "标题,领域\n");
        assertThat(page.textContent(".refusals")).contains("没有事项");
        page.setInputFiles("[name=file]", new FilePayload("a.xlsx", "application/zip", new byte[] {'P', 'K', 3, 4, 0, 0}));
        page.click("text=先检查一遍");
        page.waitForLoadState();
        assertThat(page.textContent(".refusals")).contains("文件已损坏，或不是表格文件");
    }

    @Test
    void a_double_click_and_a_second_window_register_once() throws Exception {
        String seen = kept("TASK", TASKS + "清点防汛沙袋,清点 600 只,600 只,防汛方案,安全生产,自查,2026-02-11\n"
                + "清点抽水泵,清点 8 台,8 台,防汛方案,安全生产,自查,2026-02-11\n", "clerk");
        int before = matters();
        List<Callable<Wire.Answer>> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clicks.add(() -> confirm(seen, "clerk"));
        }
        List<Integer> statuses = new ArrayList<>();
        try (var several = Executors.newFixedThreadPool(4)) {
            for (var each : several.invokeAll(clicks)) {
                statuses.add(each.get().status());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(302, 409, 409, 409);
        assertThat(matters()).isEqualTo(before + 2);
        Wire.Answer late = confirm(seen, "clerk");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("没有待确认的表格", "这一次没有登记");
    }

    @Test
    void two_programs_that_send_the_same_table_at_once_register_it_once() throws Exception {
        int before = matters();
        String table = TASKS + "更换灭火器,更换 40 具,40 具,消防检查,安全生产,自查,2026-02-13\n";
        List<Callable<Wire.Answer>> calls = List.of(() -> send("TASK", table, "clerk"), () -> send("TASK", table, "clerk"));
        List<Integer> statuses = new ArrayList<>();
        try (var several = Executors.newFixedThreadPool(2)) {
            for (var each : several.invokeAll(calls)) {
                statuses.add(each.get().status());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 200);
        assertThat(matters()).isEqualTo(before + 1);
    }

    @Test
    void where_the_ledger_grew_meanwhile_nothing_is_registered_before_it_was_looked_at_again() throws Exception {
        String table = TASKS + "巡查河道漂浮物,巡查 6 公里,6 公里,河长制,生态环保,自查,2026-02-12\n"
                + "清理河道淤泥,清理 200 方,200 方,河长制,生态环保,自查,2026-02-12\n";
        String seen = kept("TASK", table, "clerk");
        take("TASK", table.replaceAll("清理河道淤泥.*\n", ""), "clerk", 201);
        int before = matters();
        Wire.Answer answer = confirm(seen, "clerk");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("情况有变", "台账中已有 1 行", "登记这 1 件");
        assertThat(matters()).isEqualTo(before);
        assertThat(confirm(seenIn(answer.body()), "clerk").status()).isEqualTo(302);
        assertThat(matters()).isEqualTo(before + 1);
    }

    @Test
    void another_units_clerk_neither_sees_nor_confirms_the_table_nor_is_held_up_by_its_matters() throws Exception {
        String table = TASKS + "排查老旧广告牌,排查 52 块,52 块,防风通知,安全生产,自查,2026-02-14\n";
        String seen = kept("TASK", table, "clerk");
        assertThat(wire.send(Wire.Sent.get("/matters/import", "neighbour")).body()).doesNotContain("排查老旧广告牌");
        assertThat(confirm(seen, "neighbour").status()).isEqualTo(409);
        wire.send(Wire.Sent.form("/matters/import/removal", "neighbour", ""));
        assertThat(confirm(seen, "clerk").status()).as("it is still kept for its sender").isEqualTo(302);
        JsonNode theirs = look("TASK", table, "neighbour", 200);
        assertThat(theirs.get("ready").asInt()).isOne();
        assertThat(theirs.get("known")).as("a number of another unit is told to nobody").isEmpty();
        assertThat(look("TASK", table, "clerk", 200).get("known").get(0).get("line").asInt()).isEqualTo(2);
    }

    @Test
    void who_may_not_register_gets_403_everywhere() throws Exception {
        String table = TASKS + "排查老旧招牌,排查,1,通知,安全生产,自查,2026-02-14\n";
        assertThat(wire.send(Wire.Sent.get("/matters/import", "handler")).status()).isEqualTo(403);
        assertThat(wire.send(Wire.Sent.get("/matters/import/blank.xlsx?kind=TASK", "handler")).status()).isEqualTo(403);
        assertThat(wire.send(upload("/matters/import", "TASK", table, "handler")).status()).isEqualTo(403);
        assertThat(confirm("x", "handler").status()).isEqualTo(403);
        assertThat(wire.send(upload("/api/v1/matters/imports", "TASK", table, "handler")).status()).isEqualTo(403);
        assertThat(wire.send(upload("/api/v1/matters/imports/preview", "TASK", table, "handler")).status()).isEqualTo(403);
        assertThat(wire.send(upload("/api/v1/matters/imports/preview", "PERSONAL_PROBLEM", table, "clerk")).status())
                .as("a personal list comes in by no table").isEqualTo(400);
        assertThat(wire.send(Wire.Sent.get("/matters", "handler")).body()).doesNotContain("/matters/import");
    }

    @Test
    void the_same_call_with_the_same_key_acts_once_and_gets_the_same_answer() throws Exception {
        Wire.Sent call = upload("/api/v1/matters/imports", "HOTLINE_ORDER",
                "工单号,标题,诉求,紧急程度,领域,收到日期\nRX-1,小区停水两天,恢复供水,紧急,社会治理,2026-02-16\n", "clerk")
                .with("Idempotency-Key", "intake-1");
        Wire.Answer first = wire.send(call);
        Wire.Answer second = wire.send(call);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(read("/api/v1/matters?q=" + URLEncoder.encode("小区停水两天", StandardCharsets.UTF_8)).get("matters")).hasSize(1);
        JsonNode described = JsonMapper.shared().readTree(wire.send(Wire.Sent.get("/v3/api-docs", "clerk")).body())
                .get("paths").get("/api/v1/matters/imports").get("post");
        assertThat(described.toString()).contains("Idempotency-Key", "binary", "HOTLINE_ORDER");
    }

    @Test
    void the_blank_table_of_every_kind_comes_in_the_readers_language_and_its_example_would_pass_the_door() throws Exception {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 360);
        page.navigate(luoshi.address() + "/matters/new?kind=HAZARD");
        page.click("text=用表格登记");
        Browser.assertUsable(page);
        Download download = page.waitForDownload(() -> page.click("text=下载“安全隐患”空白表"));
        assertThat(download.suggestedFilename()).isEqualTo("安全隐患登记表.xlsx");
        page.setInputFiles("[name=file]", new FilePayload("原样.xlsx", "", Files.readAllBytes(download.path())));
        page.click("text=先检查一遍");
        page.waitForLoadState();
        assertThat(page.textContent(".refusals")).as("an example alone is no matter").contains("没有事项");
        for (MatterKind kind : IntakeKinds.ALL) {
            for (String language : List.of("zh-CN", "en")) {
                byte[] blank = wire.send(Wire.Sent.get("/matters/import/blank.xlsx?kind=" + kind, "clerk").with("Accept-Language", language))
                        .response().body();
                Wire.Answer answer = wire.send(upload("/api/v1/matters/imports/preview", kind.name(), withoutMark(blank), "clerk"));
                assertThat(answer.status()).isEqualTo(200);
                JsonNode told = JsonMapper.shared().readTree(answer.body());
                assertThat(told.get("ready").asInt()).as(kind + " " + language + " " + answer.body()).isOne();
                assertThat(told.get("ignored")).isEmpty();
            }
        }
    }

    private static byte[] withoutMark(byte[] file) {
        Table table = ((Reading.Tables) new TableReader(new TableLimits(1_048_576, 100, 60, 4_000)).read("", file)).tables().getFirst();
        List<String> cells = new ArrayList<>(table.rows().getFirst().cells());
        cells.set(0, cells.getFirst().replaceFirst("^[【\\[].*?[】\\]]\\s*", ""));
        return TableWriter.xlsx(List.of(new Table(table.name(), table.head(), List.of(new Table.Row(2, cells)))));
    }

    @Test
    void five_hundred_problems_are_looked_at_and_registered_within_the_time_that_somebody_waits() throws Exception {
        StringBuilder table = new StringBuilder(PROBLEMS);
        for (int i = 1; i <= 500; i++) {
            table.append("丁香路 %d 号门前路灯不亮,2 月 10 日 19 点,丁香路 %d 号门前,,路灯 2 盏不亮，灯杆编号 D%03d,2 月 10 日 19 点一名居民在 %d 号门前摔倒,附近 %d 户居民夜间出行不便,城市管理,自查发现,,2026-02-%02d\n"
                    .formatted(i, i, i, i, 10 + i, 1 + i % 27));
        }
        look("PROBLEM", table.toString(), "clerk", 200);
        Instant start = Instant.now();
        JsonNode looked = look("PROBLEM", table.toString(), "clerk", 200);
        Duration looking = Duration.between(start, Instant.now());
        assertThat(looked.get("ready").asInt()).as(looked.toString().substring(0, Math.min(500, looked.toString().length()))).isEqualTo(500);
        start = Instant.now();
        assertThat(take("PROBLEM", table.toString(), "clerk", 201).get("numbers")).hasSize(500);
        Duration taking = Duration.between(start, Instant.now());
        start = Instant.now();
        assertThat(look("PROBLEM", table.toString(), "clerk", 200).get("known")).hasSize(500);
        Duration knowing = Duration.between(start, Instant.now());
        System.out.printf("IntakeIT 500 problems: looked at in %d ms, taken in in %d ms, known again in %d ms%n",
                looking.toMillis(), taking.toMillis(), knowing.toMillis());
        assertThat(looking).isLessThan(Duration.ofSeconds(20));
        assertThat(taking).isLessThan(Duration.ofSeconds(40));
    }

    private static int matters() {
        return jdbc.sql("select count(*) from matter").query(Integer.class).single();
    }

    private static void choose(Page page, String table) {
        page.navigate(luoshi.address() + "/matters/import?kind=PROBLEM");
        page.setInputFiles("[name=file]", file(table));
        page.click("text=先检查一遍");
        page.waitForLoadState();
    }

    private static FilePayload file(String table) {
        return new FilePayload("问题.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    /** @return what names the table that is kept now */
    private static String kept(String kind, String table, String login) throws Exception {
        Wire.Answer looked = wire.send(upload("/matters/import", kind, table, login));
        assertThat(looked.status()).as(looked.body()).isEqualTo(302);
        return seenIn(wire.send(Wire.Sent.get("/matters/import", login)).body());
    }

    private static String seenIn(String page) {
        Matcher seen = SEEN.matcher(page);
        assertThat(seen.find()).as(page).isTrue();
        return seen.group(1);
    }

    private static Wire.Answer confirm(String seen, String login) throws Exception {
        return wire.send(Wire.Sent.form("/matters/import/confirmation", login, "seen=" + seen));
    }

    private static JsonNode look(String kind, String table, String login, int status) throws Exception {
        Wire.Answer answer = wire.send(upload("/api/v1/matters/imports/preview", kind, table, login));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode take(String kind, String table, String login, int status) throws Exception {
        Wire.Answer answer = send(kind, table, login);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Wire.Answer send(String kind, String table, String login) throws Exception {
        return wire.send(upload("/api/v1/matters/imports", kind, table, login));
    }

    private static Wire.Sent upload(String path, String kind, String table, String login) {
        return upload(path, kind, table.getBytes(StandardCharsets.UTF_8), login);
    }

    private static Wire.Sent upload(String path, String kind, byte[] table, String login) {
        return Wire.Sent.upload(path, login, Map.of("kind", kind), "a.csv", table);
    }

    private static JsonNode read(String path) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get(path, "clerk"));
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
