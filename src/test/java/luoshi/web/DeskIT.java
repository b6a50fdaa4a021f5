package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk in a browser: much on it, what is begun, the keyboard, paper. */
class DeskIT {

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
    static void stop() throws Exception {
        browser.close();
        luoshi.close();
    }

    @Test
    void forty_matters_lie_by_the_date_that_presses_in_groups_that_a_key_leads_to() throws Exception {
        StringBuilder table = new StringBuilder("标题,做什么,数量指标,依据,领域,来源,收到日期\n");
        LocalDate today = LocalDate.ofInstant(luoshi.bean(java.time.InstantSource.class).instant(), java.time.ZoneId.of("Asia/Shanghai"));
        for (int i = 0; i < 40; i++) {
            table.append("排查第 ").append(i + 1).append(" 片区的沿街商户,逐户检查,").append(10 + i).append(" 户,安全方案,安全生产,网格,")
                    .append(today.minusDays(i % 8)).append('\n');
        }
        take(table.toString());
        Page desk = browser.signedIn(luoshi.address(), "dispatcher", PASSWORD, "zh-CN", 1440);
        assertThat(desk.locator("ol.desk li").count()).isGreaterThanOrEqualTo(40);
        List<String> groups = desk.locator("h2.when").allTextContents();
        assertThat(groups).as("each group with its count").isNotEmpty().allMatch(each -> each.matches(".+（\\d+）"));
        assertThat(desk.locator(".lies a").count()).isGreaterThanOrEqualTo(groups.size());
        Browser.assertUsable(desk);
        desk.setViewportSize(360, 900);
        Browser.assertUsable(desk);
        desk.setViewportSize(1440, 900);

        desk.locator(".lies a").last().focus();
        desk.keyboard().press("Enter");
        String anchor = desk.locator(".lies a").last().getAttribute("href");
        assertThat(desk.evaluate("location.hash")).isEqualTo(anchor);
        desk.keyboard().press("Tab");
        assertThat(desk.evaluate("document.activeElement.closest('ol.desk') !== null")).as("and from there into the list").isEqualTo(true);
        assertThat(desk.locator("ol.desk li a:not([tabindex])").count())
                .as("one stop for each line").isEqualTo(desk.locator("ol.desk li:has(a)").count());

        desk.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        desk.setViewportSize(658, 900);
        assertThat(desk.locator(".lies").count() == 0 || !desk.locator(".lies").isVisible()).as("no links on paper").isTrue();
        assertThat(((Number) desk.evaluate("document.documentElement.scrollWidth")).intValue()).as("wider than A4").isLessThanOrEqualTo(658);
    }

    private static void take(String table) throws Exception {
        Wire.Answer taken = wire.send(Wire.Sent.upload(
                "/api/v1/matters/imports", "clerk", Map.of("kind", "TASK"), "a.csv", table.getBytes(StandardCharsets.UTF_8)));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    }

    @Test
    void what_is_begun_lies_on_its_writers_desk_until_it_is_written_or_dropped() {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        assertThat(page.textContent("main")).doesNotContain("草稿");
        page.navigate(luoshi.address() + "/problems/new");
        page.fill("[name=title]", "荷塘路井盖下沉");
        page.click("button:has-text('存为草稿')");
        page.navigate(luoshi.address() + "/matters/new?kind=HOTLINE_ORDER");
        page.fill("[name=title]", "喷泉漏水");
        page.locator(".draft:visible").waitFor();

        page.navigate(luoshi.address() + "/");
        assertThat(page.textContent("main")).contains("草稿（2）", "有 2 份没有写完", "荷塘路井盖下沉", "喷泉漏水");
        Browser.assertUsable(page);
        Page other = browser.signedIn(luoshi.address(), "dispatcher", PASSWORD, "zh-CN", 1440);
        assertThat(other.textContent("main")).as("nobody else's").doesNotContain("荷塘路井盖下沉", "喷泉漏水");

        page.click("#drafts ~ ol a:has-text('喷泉漏水')");
        page.locator(".draft:has-text('已恢复')").waitFor();
        assertThat(page.inputValue("[name=title]")).isEqualTo("喷泉漏水");
        page.navigate(luoshi.address() + "/");
        page.click("button[aria-label='删除草稿“喷泉漏水”']");
        page.waitForURL(luoshi.address() + "/");
        assertThat(page.textContent("main")).contains("草稿（1）").doesNotContain("喷泉漏水");
        page.click("button[aria-label='删除草稿“荷塘路井盖下沉”']");
        page.waitForURL(luoshi.address() + "/");
        assertThat(page.textContent("main")).as("none, nothing said").doesNotContain("草稿（");
    }

    @Test
    void a_draft_of_ones_own_list_is_written_on_by_whoever_may_write_no_other() {
        Page page = browser.signedIn(luoshi.address(), "handler2", PASSWORD, "zh-CN", 360);
        page.navigate(luoshi.address() + "/problems/new?personal=yes");
        page.fill("[name=title]", "检查前先打招呼");
        page.click("button:has-text('存为草稿')");
        page.waitForSelector(".flash");
        page.navigate(luoshi.address() + "/");
        assertThat(page.textContent("main")).contains("草稿（1）", "检查前先打招呼");
        Browser.assertUsable(page);
        page.click("#drafts ~ ol a:has-text('检查前先打招呼')");
        assertThat(page.inputValue("[name=title]")).isEqualTo("检查前先打招呼");
        page.click(".drafts button");
        assertThat(page.textContent(".flash")).contains("草稿已删除");
        assertThat(page.locator("[name=title]").isVisible()).isTrue();
    }

    @Test
    void the_stroke_leads_to_the_search() {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/matters");
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.type")).isEqualTo("search");
        page.keyboard().type("a/b");
        assertThat(page.evaluate("document.activeElement.value")).as("typed into it, it is a stroke").isEqualTo("a/b");
    }

    /** The invented office may not contradict itself: what an instruction asks for by a day is due on that day. */
    @Test
    void an_instruction_of_the_demonstration_is_due_on_the_day_that_its_words_name() {
        record Given(String text, LocalDate due) {}
        List<Given> given = luoshi.bean(JdbcClient.class)
                .sql("select text, due from matter_instruction where due is not null and text like '%日前%'")
                .query((row, _) -> new Given(row.getString("text"), row.getObject("due", LocalDate.class)))
                .list();
        assertThat(given).isNotEmpty().allSatisfy(each -> assertThat(each.text())
                .contains(each.due().getMonthValue() + " 月 " + each.due().getDayOfMonth() + " 日前"));
    }
}
