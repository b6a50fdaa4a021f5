package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import luoshi.RunningLuoshi;
import luoshi.journal.Rebuild;
import luoshi.journal.Verification;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One matter is carried through the whole house in a browser, each step by its own role. */
class ThreadIT {

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
    void a_voice_becomes_a_problem_and_is_closed_out_when_it_is_truly_done() {
        Page clerk = enter("clerk");
        clerk.navigate(luoshi.address() + "/opinions");
        clerk.click("a:has-text('菜市场门口积水')");
        clerk.click("a:has-text('登记为问题')");
        clerk.fill("[name=time]", "每次下雨");
        clerk.fill("[name=place]", "南门菜市场门口");
        clerk.fill("[name=fact]", "门口排水沟堵塞，雨后积水约十平方米");
        clerk.fill("[name=example]", "2 月 26 日雨后，一位老人在门口滑倒");
        clerk.fill("[name=effect]", "有影响");
        clerk.click("main form button");
        assertThat(clerk.textContent(".refusals")).as("the gate asks for the effect").contains("影响");
        clerk.fill("[name=effect]", "每天约三百名买菜居民绕行，两人摔伤");
        clerk.selectOption("[name=domain]", "city-management");
        clerk.click("main form button");
        assertThat(clerk.textContent("main")).contains("已登记", "等待交办");
        String matter = clerk.url();

        Page dispatcher = enter("dispatcher");
        dispatcher.navigate(matter);
        dispatcher.check("label:has-text('城市管理办公室') input");
        press(dispatcher, "交办");

        Page handler = enter("handler");
        handler.navigate(matter);
        press(handler, "接收");
        handler.fill("[name=cause]", "排水沟两年没有清掏，没有明确由谁负责");
        handler.selectOption("[name=code]", "CHECK_MISSING");
        press(handler, "查明原因");
        handler.locator("[name=measure]").first().fill("清掏排水沟并加装篦子");
        handler.fill("[name=baseline]", "雨停后一小时内无积水");
        handler.fill("[name=stretch]", "雨中无积水，全年无人滑倒");
        handler.locator("[name=criterion]").first().fill("雨后现场无积水");
        handler.selectOption("[name=serves]", new com.microsoft.playwright.options.SelectOption().setIndex(2));
        press(handler, "制定方案");
        assertThat(handler.textContent(".next")).as("words alone close nothing").contains("只写文字不能销号");
        handler.click("summary:has-text('添加佐证')");
        handler.setInputFiles("[name=file]", new FilePayload("清掏后.txt", "text/plain",
                "3 月 5 日雨后现场无积水。".getBytes(StandardCharsets.UTF_8)));
        handler.fill("[name=caption]", "清掏后的雨后记录");
        handler.check("[name=of-result]");
        press(handler, "添加佐证");
        handler.fill("[name=result]", "排水沟已清掏，3 月 5 日雨后无积水");
        press(handler, "申请销号");

        Page neighbour = enter("neighbour");
        assertThat(neighbour.navigate(matter).status()).as("another sub-district sees nothing").isEqualTo(404);
        handler.navigate(matter);
        assertThat(handler.textContent(".next")).as("the handler cannot verify").contains("核查岗");

        Page verifier = enter("verifier");
        verifier.navigate(matter);
        verifier.fill("[name=said]", "说现在下雨也能走，不用绕了");
        verifier.locator("aside [name=end]").selectOption("CONFIRMED");
        UsualSteps.saysWhatACallReached(verifier);
        press(verifier, "回访");
        verifier.check("[name=met-0][value=yes]");
        verifier.fill("[name=findings]", "3 月 6 日雨后到现场，无积水，问了两家摊主");
        verifier.check("form[action$='/verifications'] [name=aim][value=STRETCH]");
        verifier.fill("form[action$='/verifications'] [name=reached]", "雨中也无积水，连看三场");
        press(verifier, "核查");
        assertThat(verifier.textContent(".next")).as("who verified does not approve").contains("审批岗");

        Page approver = enter("approver");
        approver.navigate(matter);
        press(approver, "批准销号");
        assertThat(approver.textContent("main")).contains("已销号", "回头看");

        awaitSequencer();
        Verification.Report report = Verification.of(luoshi.bean(JdbcClient.class), null, null);
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isGreaterThan(50);

        Rebuild rebuild = luoshi.bean(Rebuild.class);
        var before = rebuild.rows();
        assertThat(rebuild.run()).isEqualTo(report.entries());
        assertThat(rebuild.rows()).as("all rows made again from the journal").isEqualTo(before);
    }

    @Test
    void of_two_who_act_at_once_one_wins_and_the_other_sees_what_changed() {
        Page one = enter("dispatcher");
        Page two = enter("dispatcher");
        one.navigate(luoshi.address() + "/matters?q=午间无人值守");
        one.click("tbody a");
        two.navigate(one.url());
        one.locator("[name=unit]").first().check();
        press(one, "交办");
        two.locator("[name=unit]").first().check();
        press(two, "交办");
        assertThat(two.textContent(".refusals")).contains("有人先办了一步");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "zh-CN,360", "en-GB,1440", "en-GB,360"})
    void every_screen_is_usable_in_both_languages_wide_and_narrow(String language, int width) {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, language, width);
        for (String path : new String[] {"/", "/opinions", "/opinions/import", "/problems/new", "/matters",
            "/matters/2026-000001", "/organization", "/rulebook", "/calendar/2026", "/journal", "/account", "/notices"}) {
            assertThat(page.navigate(luoshi.address() + path).status()).as(path).isEqualTo(200);
            Browser.assertUsable(page);
        }
    }

    private static Page enter(String login) {
        return browser.signedIn(luoshi.address(), login, PASSWORD, "zh-CN", 1440);
    }

    private static void press(Page page, String button) {
        page.click("aside form button:text-is('" + button + "')");
        page.waitForLoadState();
    }

    private static void awaitSequencer() {
        JdbcClient jdbc = luoshi.bean(JdbcClient.class);
        for (int i = 0; i < 100; i++) {
            if (jdbc.sql("select count(*) from journal_pending").query(Integer.class).single() == 0) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
