package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register of opinions from outside: tables looked at before they are taken in, sorting and filters, outcomes, the API. */
class OpinionsIT {

    private static final Path MESSAGES = Path.of("../shared/data/messages/train.csv.gz");

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
    void a_table_is_chosen_once_mended_looked_at_and_saved_and_never_twice() {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        choose(page, "编号,主题,内容,时间,类别\nA-1,路灯,路灯不亮,昨天,照明\nA-2,,,,\n");
        assertThat(page.textContent(".refusals")).contains("第 1 行 时间", "2026-01-31", "第 2 行 内容");
        Browser.assertUsable(page);

        String table = "编号,主题,内容,时间,类别\nA-1,路灯,柳荫巷路灯不亮,2026-01-31 09:30,照明\nA-2,井盖,井盖松动,2026-02-01 10:00,\n";
        choose(page, table);
        assertThat(page.textContent("main")).contains("2 条新的意见建议，还没有保存", "柳荫巷路灯不亮");
        Browser.assertUsable(page);
        page.reload();
        assertThat(page.textContent("main")).as("nothing has to be chosen twice").contains("2 条新的意见建议");
        page.click("text=保存这 2 条");
        assertThat(page.textContent(".flash")).contains("已保存");
        page.reload();
        assertThat(page.locator(".flash").count()).as("it is said once").isZero();

        choose(page, table);
        assertThat(page.textContent("main")).contains("意见建议簿里都已经有了");
        choose(page, table + "A-3,,噪声太大,,\n");
        assertThat(page.textContent("main")).contains("1 条新的意见建议", "另有 2 条");
        page.click("text=放弃这份表格");
        assertThat(page.textContent("main")).doesNotContain("新的意见建议");
        choose(page, "编号,内容\nA-1,完全不同的话\n");
        assertThat(page.textContent(".refusals")).contains("第 1 行 编号", "内容不同");
    }

    @Test
    void a_confirmation_of_another_table_saves_nothing() throws Exception {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        choose(page, "编号,内容\nB-1,第一份\n");
        assertThat(wire.send(Wire.Sent.form("/opinions/import/confirmation", "clerk", "seen=other")).status()).isEqualTo(409);
        assertThat(count("第一份")).isZero();
    }

    @Test
    void the_register_is_sorted_filtered_and_paged_without_losing_a_row() throws Exception {
        StringBuilder table = new StringBuilder("编号,内容,时间,类别\n");
        for (int i = 0; i < 120; i++) {
            table.append("C-%03d,排水沟堵塞%d,%s,%s\n".formatted(
                    i, i, i % 3 == 0 ? "" : "2026-01-%02d 08:%02d".formatted(1 + i * 7 % 28, i % 60), i % 4 == 0 ? "" : "排水"));
        }
        assertThat(take(table.toString()).get("new").asInt()).isEqualTo(120);
        for (String order : List.of("COLLECTED", "NEWEST", "OLDEST")) {
            List<String> numbers = new ArrayList<>();
            List<String> times = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = read("/api/v1/opinions?q=%E6%8E%92%E6%B0%B4%E6%B2%9F%E5%A0%B5%E5%A1%9E&limit=50&order=" + order + after);
                for (JsonNode row : page.get("opinions")) {
                    numbers.add(row.get("external").asString());
                    times.add(row.get("saidAt").isNull() ? null : row.get("saidAt").asString());
                }
                after = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
            } while (!after.isEmpty());
            assertThat(numbers).as(order).hasSize(120).doesNotHaveDuplicates();
            List<String> dated = times.stream().filter(time -> time != null).toList();
            assertThat(times.subList(dated.size(), 120)).as("what has no date comes last").satisfies(rest ->
                    assertThat(order.equals("COLLECTED") || rest.stream().allMatch(time -> time == null)).isTrue());
            List<String> sorted = new ArrayList<>(dated);
            sorted.sort(order.equals("NEWEST") ? java.util.Comparator.reverseOrder() : java.util.Comparator.naturalOrder());
            assertThat(order.equals("COLLECTED") ? numbers : dated).isEqualTo(
                    order.equals("COLLECTED") ? numbers.stream().sorted().toList() : sorted);
        }
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "en-GB", 360);
        page.navigate(luoshi.address() + "/opinions");
        page.fill("#q", "排水沟堵塞");
        page.selectOption("#category", new SelectOption().setLabel("without a category"));
        page.selectOption("#order", "NEWEST");
        page.click("form[role=search] button");
        assertThat(page.textContent("main")).contains("30 opinions");
        assertThat(page.locator("tbody tr").count()).isEqualTo(30);
        Browser.assertUsable(page);
        JsonNode categories = read("/api/v1/opinions/categories");
        assertThat(categories.valueStream().filter(each -> each.get("name").asString().equals("排水"))
                .findFirst().orElseThrow().get("total").asInt()).isEqualTo(90);
    }

    @Test
    void an_opinion_becomes_a_problem_or_gets_its_outcome_over_the_api_and_both_are_seen() throws Exception {
        take("编号,主题,内容\nD-1,盲道,盲道被占用的意见甲\nD-2,盲道,盲道被占用的意见乙\n");
        JsonNode rows = read("/api/v1/opinions?q=%E7%9B%B2%E9%81%93%E8%A2%AB%E5%8D%A0%E7%94%A8%E7%9A%84%E6%84%8F%E8%A7%81").get("opinions");
        String first = rows.get(0).get("id").asString();
        String second = rows.get(1).get("id").asString();
        Wire.Sent problem = Wire.Sent.json("POST", "/api/v1/opinions/" + first + "/problems", "clerk", """
                {"title": "樟树路盲道被占用", "time": "2 月 26 日早高峰", "place": "樟树路 2 号至 20 号", "fact": "盲道上停放共享单车 31 辆",
                 "example": "2 月 26 日 8 点 10 分清点到 31 辆", "effect": "两名视障居民绕行车道", "domain": "city-management",
                 "source": "OPINION"}""");
        Wire.Answer made = wire.send(problem);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String number = JsonMapper.shared().readTree(made.body()).get("number").asString();
        assertThat(read("/api/v1/opinions/" + first).get("number").asString()).isEqualTo(number);
        assertThat(wire.send(problem).status()).as("an opinion becomes one problem").isEqualTo(409);

        Wire.Sent outcome = Wire.Sent.json("POST", "/api/v1/opinions/" + second + "/outcome", "clerk",
                "{\"outcome\":\"ALREADY_DONE\",\"reason\":\"与另一条一并办理\"}");
        assertThat(wire.send(outcome).status()).as("without the version seen").isEqualTo(428);
        assertThat(wire.send(outcome.with("If-Match", "\"0\"")).status()).as("an old version").isEqualTo(409);
        assertThat(wire.send(outcome.with("If-Match", "\"1\"")).status()).isEqualTo(200);
        assertThat(read("/api/v1/opinions/" + second).get("outcome").asString()).isEqualTo("ALREADY_DONE");
        Wire.Answer vague = wire.send(Wire.Sent.json("POST", "/api/v1/opinions/" + second + "/outcome", "clerk",
                "{\"outcome\":\"DECLINED\",\"reason\":\"不\"}").with("If-Match", "\"2\""));
        assertThat(vague.status()).isEqualTo(422);
        assertThat(vague.body()).contains("4 到 4000 个字");
        assertThat(wire.send(Wire.Sent.get("/api/v1/opinions/" + first, "neighbour")).status()).as("another sub-district's").isEqualTo(404);
    }

    @Test
    void the_real_messages_come_in_whole_and_are_found() throws Exception {
        assumeTrue(Files.exists(MESSAGES), "the messages of " + MESSAGES + " are not here");
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/opinions/import");
        page.setInputFiles("[name=file]", MESSAGES);
        page.click("text=先看一遍");
        assertThat(page.textContent("main")).contains("3,106 条新的意见建议");
        page.click("text=保存这 3,106 条", new Page.ClickOptions().setTimeout(120_000));
        assertThat(page.textContent(".flash")).contains("已保存");
        assertThat(page.textContent("main")).contains("686", "城乡建设", "1,000 条以上");
        assertThat(count("盲道")).isPositive();
        page.navigate(luoshi.address() + "/opinions?order=OLDEST&q=%E5%87%BA%E7%A7%9F%E8%BD%A6");
        page.click("tbody a >> nth=0");
        page.click("text=登记为问题");
        assertThat(page.inputValue("[name=received-on]")).as("the office got it today, whenever it was said").isEqualTo("2026-03-02");
    }

    private static void choose(Page page, String table) {
        page.navigate(luoshi.address() + "/opinions/import");
        page.setInputFiles("[name=file]", new FilePayload("意见.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.click("text=先看一遍");
        page.waitForLoadState();
    }

    private static JsonNode take(String table) throws Exception {
        Wire.Answer taken = wire.send(Wire.Sent.upload(
                "/api/v1/opinions/imports", "clerk", Map.of(), "a.csv", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(taken.body());
    }

    private static int count(String words) throws Exception {
        return read("/api/v1/opinions?q=" + java.net.URLEncoder.encode(words, StandardCharsets.UTF_8)).get("opinions").size();
    }

    private static JsonNode read(String path) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get(path, "clerk"));
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
