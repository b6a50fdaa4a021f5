package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.RunningLuoshi;
import luoshi.ledger.LedgerWidth;
import luoshi.page.Language;
import luoshi.page.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists of the ledger and the panels of its steps, as somebody meets them who has never seen them. */
class LedgerScreensIT {

    private static final Messages MESSAGES = Messages.fromClasspath();

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

    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "en-GB,360"})
    void the_other_matter_is_found_by_words_and_taken_with_the_keyboard(String language, int width) throws Exception {
        String lamps = wire.numberOf("湖滨路三盏路灯不亮", "dispatcher");
        String market = wire.numberOf("早市收摊后垃圾滞留", "dispatcher");
        Page page = enter("dispatcher", language, width, "/matters/" + lamps);
        page.evaluate("document.querySelectorAll('aside details').forEach(each => each.open = true)");
        Locator field = page.locator("#other-mergers");
        field.fill("湖滨社区");
        Locator option = page.locator("#other-mergers-list li[data-number='" + market + "']");
        option.waitFor();
        Browser.assertUsable(page);
        field.press("ArrowDown");
        assertThat(page.locator("#other-mergers-list [aria-selected=true]").getAttribute("id"))
                .isEqualTo(field.getAttribute("aria-activedescendant"));
        field.press("Enter");
        assertThat(field.inputValue()).isEqualTo(market);
        assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(page.textContent("[data-others*=mergers] [data-said]")).contains("早市收摊后垃圾滞留");
        field.fill(market.substring(market.length() - 3));
        option.waitFor();
        field.press("Escape");
        assertThat(option.isVisible()).isFalse();
        page.context().close();
    }

    @Test
    void without_a_script_the_page_comes_back_with_what_fits_and_one_of_it_is_chosen() throws Exception {
        String path = "/matters/" + wire.numberOf("滨江绿道二期沿线", "dispatcher");
        String market = wire.numberOf("早市收摊后垃圾滞留", "dispatcher");
        Wire.Answer asked = send(path + "/links", "dispatcher", "other=" + of("湖滨社区") + "&relation=SIMILAR");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("name=\"similar\" value=\"" + market + "\"");
        Wire.Answer linked = send(path + "/links", "dispatcher", "other=&similar=" + market + "&relation=SIMILAR");
        assertThat(linked.status()).as(linked.body()).isEqualTo(302);
    }

    @Test
    void only_what_the_reader_sees_and_the_step_would_take_is_offered() throws Exception {
        String lamps = wire.numberOf("湖滨路三盏路灯不亮", "dispatcher");
        String self = found(lamps, "mergers", lamps);
        assertThat(self).as("not itself").doesNotContain("<li");
        assertThat(found(lamps, "mergers", "2025-000001")).as("what is closed takes nothing over").doesNotContain("<li");
        assertThat(found(lamps, "links", "2025-000001")).as("a link goes to a closed one too").contains("data-number=\"2025-000001\"");
        String own = wire.numberOf("批办件在手里停留超过两天", "handler");
        assertThat(found(lamps, "links", own)).as("a personal one is nobody's to link").doesNotContain("<li");
        assertThat(found(lamps, "links", "%")).as("signs find nothing").doesNotContain("<li");
        assertThat(wire.send(Wire.Sent.get("/matters/" + lamps + "/others?step=links&q=1", "neighbour")).status()).isEqualTo(404);
        assertThat(wire.send(Wire.Sent.get("/matters/" + lamps + "/others?step=verifications", "dispatcher")).status()).isEqualTo(404);
    }

    @Test
    void several_are_chosen_at_once_and_it_is_told_what_became_of_each() throws Exception {
        String moved = register("桥北路护栏松动");
        register("桥北路标牌歪斜");
        Page page = enter("dispatcher", "zh-CN", 1440, "/matters?q=" + of("桥北路"));
        assertThat(page.textContent("[data-chosen]")).isEqualTo(t("ledger.bulk.none"));
        page.check("[data-all]");
        assertThat(page.textContent("[data-chosen]")).isEqualTo("已选 2 件");
        assertThat(page.locator("#bulk-unit option[disabled]").allTextContents())
                .as("who has no handler is shown with the reason").anyMatch(each -> each.startsWith("党政办公室（"));
        Browser.assertUsable(page);
        handleMeanwhile(moved);
        page.selectOption("#bulk-unit", new SelectOption().setLabel("城市管理办公室"));
        page.click("button[form=bulk]");
        page.waitForLoadState();
        assertThat(page.textContent("h1")).contains("1 件", "城市管理办公室");
        assertThat(page.locator("table").first().textContent()).contains(moved, "桥北路护栏松动", "有人先办了一步");
        assertThat(page.locator("table").last().textContent()).contains("桥北路标牌歪斜");
        Browser.assertUsable(page);
        page.click("main .lead a");
        assertThat(page.inputValue("#q")).isEqualTo("桥北路");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,'“种类”里没有“FOO”这个选项'", "en-GB,'“Kind” has no choice “FOO”'"})
    void a_filter_that_nobody_knows_is_named_in_the_readers_words_with_the_way_back(String language, String said) {
        Page page = browser.signedIn(luoshi.address(), "dispatcher", PASSWORD, language, 1440);
        for (String path : List.of("/matters", "/matters/paper", "/matters.xlsx")) {
            assertThat(page.navigate(luoshi.address() + path + "?kind=FOO&status=ASSIGNED").status()).isEqualTo(400);
            assertThat(page.textContent("main")).contains(said).doesNotContain("HOTLINE_ORDER");
        }
        Browser.assertUsable(page);
        page.click("main a.button");
        assertThat(page.url()).endsWith("/matters?status=ASSIGNED");
        assertThat(page.navigate(luoshi.address() + "/opinions?outcome=FOO&q=" + of("路")).status()).isEqualTo(400);
        page.click("main a.button");
        assertThat(page.url()).contains("/opinions?q=").doesNotContain("FOO");
        assertThat(page.navigate(luoshi.address() + "/indicators?year=FOO&lost=true").status()).isEqualTo(400);
        page.click("main a.button");
        assertThat(page.url()).endsWith("/indicators?lost=true");
        assertThat(page.navigate(luoshi.address() + "/indicators?order=FOO").status()).isEqualTo(400);
        assertThat(page.navigate(luoshi.address() + "/matters/new?kind=FOO").status()).isEqualTo(400);
        assertThat(page.textContent("main")).contains(said);
        assertThat(page.getAttribute("main a.button", "href")).isEqualTo("/matters/new");
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"%", "_", "《", "、。"})
    void signs_alone_find_nothing_and_the_page_says_so(String signs) throws Exception {
        for (String list : List.of("/matters", "/opinions")) {
            String page = wire.send(Wire.Sent.get(list + "?q=" + of(signs), "clerk")).body();
            assertThat(page).as(list).contains("里没有可以查找的字或数字").doesNotContain("<tbody");
        }
        assertThat(wire.send(Wire.Sent.get("/api/v1/matters?q=" + of(signs), "clerk")).body()).contains("\"matters\":[]");
    }

    @Test
    void whose_step_it_is_stands_in_one_line_and_why_in_what_can_be_opened() throws Exception {
        Page page = enter("handler", "zh-CN", 1440, "/matters/" + wire.numberOf("柳荫巷垃圾桶缺盖", "handler"));
        assertThat(page.textContent("aside .now")).isEqualTo("现在在：核查岗（等待核查）");
        assertThat(page.locator("aside .barred").isVisible()).isFalse();
        page.click("aside details.of-others summary");
        assertThat(page.locator("aside .barred").isVisible()).isTrue();
        Page approver = enter("approver", "zh-CN", 1440, "/matters/" + wire.numberOf("青石桥头护栏锈蚀断开", "approver"));
        assertThat(approver.textContent("aside .now")).startsWith("现在在：城市管理办公室").contains("顾长青（整改中）");
    }

    @Test
    void a_leader_confirms_at_the_desk_with_one_click() throws Exception {
        String number = instructed("望江二路彩钢棚电线裸露", "两日内先断电，再拆棚。");
        Page leader = enter("leader", "zh-CN", 1440, "/");
        Browser.assertUsable(leader);
        assertThat(leader.textContent("main")).contains("沈知夏 代为录入");
        leader.click("form[action='/matters/" + number + "/instruction-confirmations'] button");
        leader.waitForLoadState();
        assertThat(leader.url()).isEqualTo(luoshi.address() + "/");
        assertThat(leader.textContent("main")).contains(t("ledger.done.instruction-confirmations"));
        assertThat(leader.locator("form[action$='/instruction-confirmations']").count()).isZero();
    }

    @Test
    void on_the_page_of_the_matter_it_is_one_panel_with_one_button() throws Exception {
        String number = instructed("社区工作者考核办法修订", "下周办公会前拿出初稿。");
        Page clerk = enter("clerk", "zh-CN", 1440, "/matters/" + number);
        assertThat(clerk.locator("form[action$='/instruction-confirmations']").count())
                .as("who entered it cannot confirm it").isZero();
        Page leader = enter("leader", "zh-CN", 1440, "/matters/" + number);
        Locator panel = leader.locator("form[action$='/instruction-confirmations']");
        assertThat(panel.textContent()).contains("周景行", "沈知夏", "下周办公会前拿出初稿。");
        assertThat(panel.locator("select, textarea").count()).as("nothing to choose, nothing to fill in").isZero();
        Browser.assertUsable(leader);
        panel.locator("button").click();
        leader.waitForLoadState();
        assertThat(leader.locator("ol.life").textContent()).contains(t("ledger.event.InstructionConfirmed"));
    }

    /** The invented office has one clerk: the inspector is made another for this. */
    @Test
    void another_clerk_notes_what_the_leader_said_on_the_phone() throws Exception {
        String number = instructed("青石桥头护栏锈蚀断开", "汛期前换完。");
        luoshi.bean(JdbcClient.class)
                .sql("update post set roles = roles || '{CLERK}' where holder = (select person from account where login = 'inspector')")
                .update();
        Page clerk = enter("inspector", "zh-CN", 1440, "/matters/" + number);
        clerk.click("aside summary:has-text('" + t("ledger.confirm.BY_PHONE") + "')");
        Locator panel = clerk.locator("form[action$='/instruction-confirmations']");
        assertThat(panel.textContent()).contains("汛期前换完。", t("ledger.confirm.call")).doesNotContain(t("ledger.field.note"));
        Browser.assertUsable(clerk);
        panel.locator("textarea").fill("3 月 2 日 9 点，周景行在电话里说是他的意见。");
        panel.locator("button").click();
        clerk.waitForLoadState();
        assertThat(clerk.locator("ol.life").textContent()).contains(t("ledger.way.BY_PHONE"), "在电话里说是他的意见");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "en-GB,360"})
    void the_approver_sees_beside_the_buttons_what_the_decision_rests_on(String language, int width) throws Exception {
        Page page = enter("approver", language, width, "/matters/" + wire.numberOf("仓储店安全出口标志不亮", "approver"));
        Locator basis = page.locator("aside .basis");
        assertThat(basis.textContent()).contains("现场断电测试，6 个全亮。", "断电测试全亮", "4 个标志已更换", "韩之远");
        assertThat(basis.locator(".met").count()).isEqualTo(1);
        assertThat(basis.locator(".files a").count()).isEqualTo(1);
        Browser.assertUsable(page);
        Page handler = enter("handler2", language, width, page.url().substring(luoshi.address().length()));
        assertThat(handler.locator("aside .basis").count()).as("who decides nothing reads it where it stands").isZero();
    }

    @Test
    void in_24_columns_rows_stay_low_and_the_first_columns_in_sight() {
        String archive = LedgerWidth.ARCHIVE.columns().stream().map(each -> "column=" + each).collect(Collectors.joining("&"));
        Page page = enter("dispatcher", "zh-CN", 1440, "/matters?" + archive);
        String tallest = "Math.max(...[...document.querySelectorAll('tbody tr')].map(each => each.offsetHeight))";
        int cut = ((Number) page.evaluate(tallest)).intValue();
        assertThat(cut).isLessThan(90);
        Locator number = page.locator("tbody td.no:has(a)").first();
        Locator title = page.locator("tbody td.title").first();
        double before = number.boundingBox().x;
        page.evaluate("document.querySelector('.wide-table').scrollLeft = 900");
        assertThat(number.boundingBox().x).isEqualTo(before);
        assertThat(title.boundingBox().x).isLessThan(500);
        assertThat(page.locator("tbody td.cause .clamp").first().getAttribute("title")).isNotBlank();
        page.check("#whole-words");
        assertThat(((Number) page.evaluate(tallest)).intValue()).isGreaterThanOrEqualTo(cut);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.evaluate("getComputedStyle(document.querySelector('td.title .clamp')).display")).isEqualTo("inline");
    }

    /** A clerk enters it for the leader; it waits. */
    private static String instructed(String title, String words) throws Exception {
        String number = wire.numberOf(title, "clerk");
        String leader = luoshi.bean(JdbcClient.class)
                .sql("select p.id::text from post p join account a on a.person = p.holder where a.login = 'leader' and 'LEADER' = any(p.roles)")
                .query(String.class)
                .list()
                .getFirst();
        Wire.Answer sent = send("/matters/" + number + "/instructions", "clerk", "leader=" + leader + "&instruction=" + of(words) + "&due=");
        assertThat(sent.status()).as(sent.body()).isEqualTo(302);
        return number;
    }

    private static String register(String title) throws Exception {
        Wire.Answer sent = wire.send(Wire.Sent.json("POST", "/api/v1/problems", "clerk", """
                {"title": "%s", "time": "2 月 27 日起", "place": "桥北路 3 号门前", "object": "", "fact": "松动 3 处，行人倚靠会晃",
                 "example": "2 月 28 日 10 点现场看到 3 处螺栓脱落", "effect": "每天约两百人经过，有摔伤危险",
                 "domain": "city-management", "source": "SELF_FOUND", "receivedOn": "2026-03-01", "personal": false}"""
                .formatted(title)));
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        Matcher number = Pattern.compile("\"number\":\"([0-9-]+)\"").matcher(sent.body());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private static void handleMeanwhile(String number) throws Exception {
        assertThat(send("/matters/" + number + "/comments", "dispatcher", "comment=" + of("先去现场看一眼")).status()).isEqualTo(302);
    }

    /** Sends a step's form with the version that stands now. */
    private static Wire.Answer send(String path, String login, String form) throws Exception {
        String page = wire.send(Wire.Sent.get(path.substring(0, path.lastIndexOf('/')), login)).body();
        Matcher version = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(page);
        assertThat(version.find()).as("%s finds a form on %s", login, path).isTrue();
        return wire.send(Wire.Sent.form(path, login, form + "&version=" + version.group(1)));
    }

    private static String found(String number, String step, String typed) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get("/matters/" + number + "/others?step=" + step + "&q=" + of(typed), "dispatcher"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static Page enter(String login, String language, int width, String path) {
        Page page = browser.signedIn(luoshi.address(), login, PASSWORD, language, width);
        assertThat(page.navigate(luoshi.address() + path).status()).isEqualTo(200);
        return page;
    }

    private static String of(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String t(String key) {
        return MESSAGES.text(Language.CHINESE, key);
    }
}
