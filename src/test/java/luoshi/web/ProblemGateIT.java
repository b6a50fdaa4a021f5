package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.UUID;
import luoshi.RunningLuoshi;
import luoshi.journal.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gate speaks while somebody types, refuses at the field, and a draft can always be kept. */
class ProblemGateIT {

    private static RunningLuoshi luoshi;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        luoshi.close();
    }

    @Test
    void a_vague_phrase_is_marked_while_it_is_typed_and_kept_on_the_server() {
        Page page = open("zh-CN", 1440);
        page.fill("[name=fact]", "环境管理不到位，有时反弹");
        page.waitForSelector("#field-fact-gate mark");
        assertThat(page.locator("#field-fact-gate mark").allTextContents()).containsExactly("不到位", "有时");
        assertThat(page.textContent("#field-fact-gate")).contains("是评价", "说不清次数");
        assertThat(page.getAttribute("[name=fact]", "aria-invalid")).isEqualTo("true");
        assertThat(page.textContent("#field-effect-gate").strip()).as("of a field not come to yet nothing is said").isEmpty();
        Browser.assertUsable(page);
        page.waitForSelector("[data-kept]:has-text('草稿已于')");
        page.fill("[name=fact]", "早市收摊后北门两侧 30 米人行道上堆着菜叶和泡沫箱");
        page.waitForSelector("#field-fact-gate mark", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(page.getAttribute("[name=fact]", "aria-invalid")).isNull();

        page.fill("[name=fact]", "环境管理不到位，有时反弹");
        page.click("button:has-text('存为草稿')");
        page.navigate(luoshi.address() + "/problems/new");
        page.click(".drafts a:has-text('环境管理不到位')");
        assertThat(page.inputValue("[name=fact]")).isEqualTo("环境管理不到位，有时反弹");
        String sealed = luoshi.bean(JdbcClient.class).sql("select sealed from problem_draft").query(String.class).list().toString();
        assertThat(sealed).as("the words lie sealed in the database").doesNotContain("环境", "fact");
        luoshi.bean(Rebuild.class).run();
        page.reload();
        assertThat(page.inputValue("[name=fact]")).as("a rebuild leaves drafts alone").startsWith("环境管理");
        page.click(".drafts li:has-text('环境管理不到位') button");
        assertThat(page.textContent("main")).contains("草稿已删除").doesNotContain("环境管理不到位");
    }

    @Test
    void a_vague_problem_is_refused_at_its_fields_kept_as_a_draft_and_registered_when_it_is_concrete() {
        Page page = open("zh-CN", 360);
        page.fill("[name=title]", "收摊后垃圾滞留");
        page.fill("[name=time]", "有时");
        page.fill("[name=place]", "部分小区");
        page.fill("[name=fact]", "环境卫生管理不到位");
        page.fill("[name=example]", "比如个别社区保持得不够好");
        page.fill("[name=effect]", "造成了不良影响");
        page.click("main form button");
        assertThat(page.textContent(".refusals")).contains("时间", "存为草稿");
        for (String field : List.of("time", "place", "fact", "example", "effect")) {
            assertThat(page.locator("#field-" + field + "-gate .error").count()).as(field).isPositive();
            assertThat(page.locator("#field-" + field + "-gate mark").count()).as(field).isPositive();
        }
        Browser.assertUsable(page);
        page.click("button:has-text('存为草稿')");
        assertThat(page.textContent("main")).contains("草稿已保存");
        assertThat(page.inputValue("[name=effect]")).isEqualTo("造成了不良影响");
        page.fill("[name=time]", "每天早市收摊后");
        page.fill("[name=place]", "湖滨社区北门早市");
        page.fill("[name=fact]", "收摊后北门两侧 30 米人行道上堆着菜叶和泡沫箱");
        page.fill("[name=example]", "2 月 26 日 10 点 20 分清点到 14 个泡沫箱");
        page.fill("[name=effect]", "约 200 户居民绕到车道上行走");
        page.click("main form button");
        assertThat(page.textContent("main")).contains("已登记");
        page.navigate(luoshi.address() + "/problems/new");
        assertThat(page.locator(".drafts").count()).as("a registered problem is no draft any more").isZero();
    }

    @Test
    void the_gate_speaks_english_to_an_english_reader() {
        Page page = open("en-GB", 1440);
        page.fill("[name=effect]", "群众反映强烈，造成了不良影响");
        page.waitForSelector("#field-effect-gate mark");
        assertThat(page.textContent("#field-effect-gate")).contains("does not say who is affected");
        Browser.assertUsable(page);
    }

    @Test
    void a_draft_is_nobody_elses_and_a_stranger_gets_no_5xx() {
        Page mine = open("zh-CN", 1440);
        String token = mine.inputValue("main form [name=token]");
        mine.fill("[name=fact]", "网格巡查记录有涂改");
        mine.click("button:has-text('存为草稿')");
        Page other = browser.signedIn(luoshi.address(), "neighbour", PASSWORD, "zh-CN", 1440);
        assertThat(other.navigate(luoshi.address() + "/problems/new?draft=" + token).status()).isEqualTo(404);
        assertThat(other.navigate(luoshi.address() + "/problems/new?draft=no-uuid").status()).isEqualTo(400);
        other.navigate(luoshi.address() + "/problems/new");
        String csrf = other.inputValue("main form [name=_csrf]");
        assertThat(post(other, "/problems/drafts", FormData.create().set("_csrf", csrf).set("token", token).set("fact", "覆盖")))
                .as("somebody else's draft is not overwritten").isEqualTo(404);
        assertThat(post(other, "/problems/drafts", FormData.create().set("_csrf", csrf).set("token", UUID.randomUUID().toString())
                .set("fact", "长".repeat(20_001)))).as("a draft has its limit").isEqualTo(400);
        assertThat(post(other, "/problems/gate", FormData.create().set("_csrf", csrf).set("fact", "长".repeat(20_001)))).isEqualTo(200);
        assertThat(post(other, "/problems/gate", FormData.create().set("_csrf", csrf).set("fact", "\u0000<script>")))
                .as("no text holds this sign").isEqualTo(400);
        Page handler = browser.signedIn(luoshi.address(), "handler", PASSWORD, "zh-CN", 1440);
        handler.navigate(luoshi.address() + "/notices");
        String theirs = handler.inputValue("header [name=_csrf]");
        assertThat(post(handler, "/problems/gate", FormData.create().set("_csrf", theirs).set("fact", "部分")))
                .as("on one's own list everybody with a post writes").isEqualTo(200);
        mine.navigate(luoshi.address() + "/problems/new?draft=" + token);
        assertThat(mine.inputValue("[name=fact]")).isEqualTo("网格巡查记录有涂改");
        mine.click(".drafts li:has-text('网格巡查记录') button");
    }

    private static Page open(String language, int width) {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, language, width);
        page.navigate(luoshi.address() + "/problems/new");
        return page;
    }

    private static int post(Page page, String path, FormData form) {
        return page.context().request().post(luoshi.address() + path, RequestOptions.create().setForm(form).setMaxRedirects(0)).status();
    }
}
