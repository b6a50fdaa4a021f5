package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.RunningLuoshi;
import luoshi.indicator.Indicator;
import luoshi.indicator.Indicators;
import luoshi.journal.Rebuild;
import luoshi.organization.Viewer;
import luoshi.organization.Viewers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The superior's list from outside: read, taken in, kept, by those who may, and by nobody else. */
class IndicatorsIT {

    private static RunningLuoshi luoshi;
    private static Browser browser;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        browser = new Browser();
        wire = new Wire(luoshi);
    }

    @AfterAll
    static void stop() {
        browser.close();
        luoshi.close();
    }

    @Test
    void a_year_is_read_where_most_is_lost_first_and_filtered() {
        Page page = browser.signedIn(luoshi.address(), "handler", PASSWORD, "zh-CN", 1440);
        page.click("nav a:text-is('考核指标')");
        assertThat(page.textContent("main")).contains("望湖街道", "云考组〔2026〕2号", "14 项，共 100 分；5 项失分，已失 5.8 分");
        assertThat(page.locator("tbody tr").first().textContent()).contains("2.1 市容环境月考评得分", "88.7 分", "10/12", "2.5");
        assertThat(page.locator("a[href='/indicators/import']").count()).as("who keeps no list is offered none").isZero();
        page.selectOption("#order", "LIST");
        page.click("form[role=search] button");
        assertThat(page.locator("tbody tr").first().textContent()).contains("1.1 党建引领网格治理覆盖率");
        page.selectOption("#lost", "true");
        page.selectOption("#category", "生态环境");
        page.click("form[role=search] button");
        assertThat(page.locator("tbody tr").count()).isOne();
        assertThat(page.textContent("tbody tr")).contains("4.1 餐饮油烟问题整改率", "尚未明确");
    }

    @Test
    void figures_and_a_remedy_are_recorded_and_the_history_says_by_whom() throws Exception {
        String id = idOf("4.1");
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/indicators/" + id);
        page.fill("[name=as-of]", "2026-03-03");
        page.fill("[name=lost]", "7");
        page.click("button:text-is('记录数据')");
        assertThat(page.textContent("details[open]")).contains("不能晚于今天", "不能超过这项指标的 6 分");
        Browser.assertUsable(page);
        page.fill("[name=as-of]", "2026-03-01");
        page.fill("[name=lost]", "0.8");
        page.fill("[name=why]", "又有 1 家烧烤店被区里抽查到");
        page.click("button:text-is('记录数据')");
        assertThat(page.textContent(".flash")).contains("已保存");
        assertThat(page.textContent("dl.facts")).contains("0.8", "又有 1 家");
        assertThat(page.locator("table tbody tr").first().textContent()).contains("0.8", "沈知夏");
        assertThat(page.locator("table tbody tr").last().textContent()).contains("0.5", "苏映雪");
        page.click("summary:text-is('明确责任单位和提升措施')");
        page.selectOption("#unit", new SelectOption().setLabel("　综合行政执法队"));
        page.fill("[name=remedy]", "夜市开市前逐户查验净化装置");
        page.click("button:text-is('明确责任单位和提升措施')");
        assertThat(page.textContent("dl.facts")).contains("综合行政执法队", "夜市开市前逐户查验净化装置");

        page.click("summary:text-is('终止这项指标')");
        page.fill("details[open] [name=reason] >> nth=-1", "上级 3 月起不再考核");
        page.click("button:text-is('终止这项指标')");
        assertThat(page.textContent("main")).contains("已终止", "上级 3 月起不再考核");
        page.click("summary:text-is('恢复这项指标')");
        page.fill("[name=reason]", "看错了文件，仍在考核");
        page.click("button:text-is('恢复这项指标')");
        assertThat(page.textContent("main")).contains("恢复：看错了文件", "记录数据");
        rebuilt();
    }

    /** The rows are those that the journal gives again. */
    private static void rebuilt() {
        Rebuild rebuild = luoshi.bean(Rebuild.class);
        var before = rebuild.rows();
        assertThat(before).containsKeys("indicator", "indicator_list");
        rebuild.run();
        assertThat(rebuild.rows()).isEqualTo(before);
    }

    @Test
    void a_list_is_chosen_once_mended_looked_at_and_taken_in_and_what_it_leaves_out_stays() {
        Page page = browser.signedIn(luoshi.address(), "dispatcher", PASSWORD, "zh-CN", 1440);
        choose(page, "2027", "编号,指标名称,分值,责任单位\nA1,甲指标,十分,\nA2,乙指标,5,园林办\n");
        assertThat(page.textContent(".refusals")).contains("第 2 行 分值", "0 到 1000", "第 3 行 责任单位", "园林办");
        assertThat(page.inputValue("[name=issuer]")).as("what was typed is kept").isEqualTo("区考核办");
        Browser.assertUsable(page);
        choose(page, "2027", "编号,指标名称,分值\nA1,甲指标,10\nA2,乙指标,5\n");
        assertThat(page.textContent(".preview")).contains("2 项指标，共 15 分", "新增 2 项");
        Browser.assertUsable(page);
        page.reload();
        page.click("button:text-is('确认收入清单')");
        assertThat(page.textContent("main")).contains("清单已保存", "2027 年考核指标", "乙指标");

        choose(page, "2027", "编号,指标名称,分值\nA1,甲指标,10\nA2,乙指标,5\n");
        assertThat(page.textContent(".preview")).contains("没有可保存的");
        choose(page, "2027", "编号,指标名称,分值,目标\nA1,甲指标,12,100%\nA3,丙指标,5,\n");
        assertThat(page.textContent(".preview")).contains("新增 1 项，更新 1 项", "有 1 项指标不在这份表格里", "A2 乙指标");
        page.click("button:text-is('确认收入清单')");
        assertThat(page.textContent("main")).contains("A2 乙指标", "3 项，共 22 分");
        page.click("a:text-is('A1 甲指标')");
        assertThat(page.textContent("main")).contains("按新清单改为：甲指标，12 分，100%", "陆明远");
    }

    /** Requirement R22: whoever does well is not given a higher target for it. */
    @Test
    void a_target_of_a_year_that_has_begun_is_not_raised_but_corrected_with_reason_and_approval() throws Exception {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        choose(page, "2024", targeted("≥ 96%"));
        page.click("button:text-is('确认收入清单')");
        choose(page, "2024", targeted("≥ 99%"));
        assertThat(page.textContent(".refusals")).contains("第 2 行 目标", "不再加码", "≥ 96%");
        Browser.assertUsable(page);
        page.fill("[name=reason]", "文件印刷稿为 99，录入时写成 96");
        again(page, targeted("≥ 99%"));
        assertThat(page.textContent(".refusals")).contains("要有批准文号");
        page.fill("[name=approval]", "云考办〔2024〕7号");
        again(page, targeted("≥ 99%"));
        assertThat(page.textContent(".preview")).contains("更正，原为 ≥ 96%");
        Browser.assertUsable(page);
        page.click("button:text-is('确认收入清单')");
        page.click("a:text-is('B1 一次办成率')");
        assertThat(page.textContent("main")).contains("≥ 99%", "更正目标", "录入时写成 96", "云考办〔2024〕7号", "沈知夏");
        JsonNode raised = upload("/api/v1/indicators/imports", "clerk", "2024", bytes(targeted("≥ 99.5%")), 422);
        assertThat(raised.at("/errors/0/rule").asString()).isEqualTo("indicator.target-frozen");
        upload("/api/v1/indicators/imports", "clerk", "2024", bytes(targeted("≥ 95%")), 201);
        rebuilt();
    }

    private static String targeted(String target) {
        return "编号,指标名称,分值,目标\nB1,一次办成率,8," + target + "\n";
    }

    private static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }

    /** With what stands in the form. */
    private static void again(Page page, String table) {
        page.setInputFiles("[name=file]", new FilePayload("清单.csv", "text/csv", bytes(table)));
        page.click("text=先看一遍");
        page.waitForLoadState();
    }

    @Test
    void the_table_given_out_is_taken_in_again_without_a_change() throws Exception {
        Wire.Answer given = wire.send(Wire.Sent.get("/indicators.xlsx?year=2026&order=LIST", "clerk"));
        assertThat(given.status()).isEqualTo(200);
        JsonNode told = upload("/api/v1/indicators/imports/preview", "clerk", "2026", given.response().body(), 200);
        assertThat(told.get("errors").size()).as(told.toString()).isZero();
        assertThat(told.get("unchanged").asInt()).isEqualTo(14);
        assertThat(told.get("missing").size()).isZero();
    }

    @Test
    void who_is_of_another_sub_district_finds_nothing_and_who_keeps_no_list_changes_none() throws Exception {
        String id = idOf("1.1");
        for (String path : List.of("/indicators/" + id, "/api/v1/indicators/" + id)) {
            assertThat(wire.send(Wire.Sent.get(path, "neighbour")).status()).as("another sub-district's").isEqualTo(404);
            assertThat(wire.send(Wire.Sent.get(path, "inspector")).status()).as("a department's of the district").isEqualTo(404);
            assertThat(wire.send(Wire.Sent.get(path, "leader")).status()).isEqualTo(200);
        }
        assertThat(wire.send(Wire.Sent.form("/indicators/" + id + "/ending", "neighbour", "reason=误列入清单&version=1")).status()).isEqualTo(404);
        assertThat(wire.send(Wire.Sent.form("/indicators/" + id + "/ending", "handler", "reason=误列入清单&version=1")).status()).isEqualTo(403);
        assertThat(wire.send(Wire.Sent.get("/indicators/import", "handler")).status()).isEqualTo(403);
        upload("/api/v1/indicators/imports", "leader", "2026", "编号,指标名称,分值\n1,甲,1\n".getBytes(StandardCharsets.UTF_8), 403);
        Page page = browser.signedIn(luoshi.address(), "neighbour", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/indicators");
        assertThat(page.textContent("main")).contains("还没有考核指标清单", "下载空白表格").doesNotContain("望湖");
    }

    @Test
    void figures_come_over_the_api_with_the_version_seen_and_each_rule_is_named() throws Exception {
        String id = idOf("5.2");
        String path = "/api/v1/indicators/" + id;
        String version = wire.send(Wire.Sent.get(path, "clerk")).header("ETag");
        Wire.Sent sent = Wire.Sent.json("POST", path + "/figures", "clerk",
                "{\"now\": \"52 家次\", \"place\": 4, \"of\": 12, \"lost\": 0, \"asOf\": \"2026-03-01\"}");
        assertThat(wire.send(sent).status()).as("without the version seen").isEqualTo(428);
        assertThat(wire.send(sent.with("If-Match", "\"0\"")).status()).as("an old version").isEqualTo(409);
        Wire.Sent keyed = sent.with("If-Match", version).with("Idempotency-Key", "march");
        Wire.Answer done = wire.send(keyed);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.header("ETag")).isNotEqualTo(version);
        assertThat(wire.send(keyed).status()).as("the same request acts once").isEqualTo(200);
        Wire.Answer barred = wire.send(Wire.Sent.json("POST", path + "/figures", "clerk",
                "{\"place\": 4, \"lost\": 2, \"asOf\": \"2026-03-09\"}").with("If-Match", done.header("ETag")));
        assertThat(barred.status()).isEqualTo(422);
        assertThat(barred.body()).contains("indicator.place-whole", "indicator.lost-why", "indicator.as-of-future");
        assertThat(JsonMapper.shared().readTree(wire.send(Wire.Sent.get(path, "leader")).body()).at("/figures/now").asString())
                .isEqualTo("52 家次");

        List<String> codes = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = read("/api/v1/indicators?year=2026&limit=5" + after);
            page.get("indicators").forEach(each -> codes.add(each.get("code").asString()));
            after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
        } while (!after.isEmpty());
        assertThat(codes).hasSize(14).isSorted();
    }

    @Test
    void the_rooms_above_ask_by_viewer_or_path_and_get_only_what_lies_on_it() throws Exception {
        Indicators indicators = luoshi.bean(Indicators.class);
        Viewer handler = viewer("handler");
        UUID id = UUID.fromString(idOf("2.2"));
        assertThat(indicators.of(handler, 2026)).extracting(Indicator::code).contains("2.2");
        assertThat(indicators.of(viewer("neighbour"), 2026)).isEmpty();
        assertThat(indicators.find(viewer("neighbour"), id)).isEmpty();
        assertThat(indicators.hasList("01.101.02.", LocalDate.of(2026, 6, 1))).isTrue();
        assertThat(indicators.hasList("01.102.", LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(indicators.hasList("01.101.", LocalDate.of(2025, 6, 1))).isFalse();
        assertThat(indicators.exists(id, "01.101.11.01.")).isTrue();
        assertThat(indicators.exists(id, "01.102.")).isFalse();
        assertThat(indicators.names(Set.of(id))).containsEntry(id, "2.2 生活垃圾分类达标小区比例");
        assertThat(indicators.names(Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "zh-CN,360", "en-GB,1440", "en-GB,360"})
    void every_screen_is_usable_in_both_languages_wide_and_narrow(String language, int width) throws Exception {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, language, width);
        for (String path : List.of("/indicators?year=2026", "/indicators?year=2019", "/indicators/" + idOf("2.1"), "/indicators/import")) {
            assertThat(page.navigate(luoshi.address() + path).status()).as(path).isEqualTo(200);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            Browser.assertUsable(page);
        }
    }

    private static Viewer viewer(String login) {
        UUID person = luoshi.bean(JdbcClient.class).sql("select person from account where login = :login")
                .param("login", login).query(UUID.class).single();
        return luoshi.bean(Viewers.class).of(person);
    }

    private static void choose(Page page, String year, String table) {
        page.navigate(luoshi.address() + "/indicators/import");
        page.fill("[name=year]", year);
        page.fill("[name=issuer]", "区考核办");
        page.fill("[name=document]", "");
        page.setInputFiles("[name=file]", new FilePayload("清单.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.click("text=先看一遍");
        page.waitForLoadState();
    }

    private static JsonNode upload(String path, String login, String year, byte[] table, int status) throws Exception {
        Map<String, String> fields = Map.of("year", year, "issuer", "云溪区考核工作领导小组", "document", "云考组〔2026〕2号");
        Wire.Answer answer = wire.send(Wire.Sent.upload(path, login, fields, "a.xlsx", table));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String idOf(String code) throws Exception {
        return read("/api/v1/indicators?year=2026&limit=200").get("indicators").valueStream()
                .filter(each -> each.get("code").asString().equals(code))
                .findFirst().orElseThrow().get("id").asString();
    }

    private static JsonNode read(String path) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get(path, "clerk"));
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
