package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import luoshi.RunningLuoshi;
import luoshi.account.Role;
import luoshi.notice.NoticeKind;
import luoshi.notice.Notices;
import luoshi.notice.Telling;
import luoshi.organization.Organization;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of notices, of other systems and of the work behind the screens, in a real browser. */
class NoticeScreensIT {

    private static RunningLuoshi luoshi;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        browser = new Browser();
        // The second factor has tests of its own; here the machine's administrator comes in by the password alone.
        luoshi.bean(JdbcClient.class).sql("update account set second_factor = null where login = 'sysadmin'").update();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        luoshi.close();
    }

    @Test
    void aNoticeIsReadAndTheWaysToBeToldAreChosen() {
        UUID handler = luoshi.bean(JdbcClient.class).sql("select person from account where login = 'handler'").query(UUID.class).single();
        luoshi.bean(Notices.class).tell(handler, new Telling(NoticeKind.OVERDUE, "notice.overdue.HANDLER",
                List.of("2026-000001", "2026-02-27", "1"), "/matters", "2026-000001", false), java.time.Instant.parse("2026-03-02T01:00:00Z"));
        Page page = browser.signedIn(luoshi.address(), "handler", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/notices");
        // The reminders of the demonstration's own clocks come at any moment beside this one.
        String row = "tr:has-text('2026-000001 应于 2026-02-27')";
        assertThat(page.textContent(row)).contains("已超期 1 个工作日", "● 未读");
        page.fill("#address-MAIL", "handler@example.gov.cn");
        page.click("form:has(#address-MAIL) button");
        assertThat(page.textContent(".flash")).contains("通知方式已保存");
        assertThat(page.isChecked("[value='OVERDUE.MAIL']")).isTrue();
        page.uncheck("[value='TASK.MAIL']");
        page.click("form:has(caption) button");
        assertThat(page.isChecked("[value='TASK.MAIL']")).isFalse();
        assertThat(page.inputValue("#address-MAIL")).isEqualTo("handler@example.gov.cn");
        page.fill("#address-SMS", "110");
        page.click("form:has(#address-SMS) button");
        assertThat(page.textContent("main")).contains("这不是一个手机号码");
        page.navigate(luoshi.address() + "/notices");
        page.click(row + " td form button");
        page.waitForURL("**/matters");
        page.navigate(luoshi.address() + "/notices");
        assertThat(page.textContent(row)).contains("已读").doesNotContain("● 未读");
    }

    /** The team sits beside the sections that it checks, not above them. */
    @Test
    void whoChecksIsToldOfWhatWaitsAndOfAPersonalListNobodyButItsReaders() {
        JdbcClient jdbc = luoshi.bean(JdbcClient.class);
        String section = jdbc.sql("select path from unit where name = '城市管理办公室'").query(String.class).single();
        UUID verifier = jdbc.sql("select person from account where login = 'verifier'").query(UUID.class).single();
        assertThat(luoshi.bean(Organization.class).postsReaching(Role.VERIFIER, section))
                .first().satisfies(each -> assertThat(each.post().holder()).isEqualTo(verifier));
        assertThat(jdbc.sql("select key from notice where person = :person").param("person", verifier).query(String.class).list())
                .contains("notice.matter.close-out-asked");
        assertThat(jdbc.sql("""
                        select a.login from notice n
                        join matter m on m.number = n.reference and m.person is not null and m.person <> n.person
                        join account a on a.person = n.person
                        """).query(String.class).list())
                .isSubsetOf("campaign", "leader", "principal");
    }

    @ParameterizedTest
    @CsvSource({
        "handler,/notices,zh-CN,1440", "handler,/notices,en-GB,360", "district,/webhooks,zh-CN,360", "district,/webhooks,en-GB,1440",
        "sysadmin,/background-work,zh-CN,1440", "sysadmin,/background-work,en-GB,360"
    })
    void eachPageIsUsableInBothLanguagesOnDeskAndTelephone(String login, String path, String language, int width) {
        Page page = browser.signedIn(luoshi.address(), login, PASSWORD, language, width);
        page.navigate(luoshi.address() + path);
        Browser.assertUsable(page);
    }

    @Test
    void theWorkBehindTheScreensIsSeenByWhoRunsTheMachineAndNobodyElse() {
        Page page = browser.signedIn(luoshi.address(), "sysadmin", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/background-work");
        assertThat(page.textContent("main")).contains("期限提醒和催办", "推送到其他系统");
        page.click("tr:has-text('期限提醒和催办') button");
        assertThat(page.textContent(".flash")).contains("几秒后开始");
        Page handler = browser.signedIn(luoshi.address(), "handler", PASSWORD, "zh-CN", 1440);
        assertThat(handler.navigate(luoshi.address() + "/background-work").status()).isEqualTo(403);
        assertThat(handler.navigate(luoshi.address() + "/webhooks").status()).isEqualTo(403);
    }

    @Test
    void anAddressThatTheSettingsDoNotNameIsRefusedWithTheWayPast() {
        Page page = browser.signedIn(luoshi.address(), "district", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/webhooks");
        assertThat(page.textContent("main")).contains("luoshi.webhook.allowed");
        page.fill("[name=url]", "https://elsewhere.example/in");
        page.click("main form button");
        assertThat(page.textContent("main")).contains("这个地址不在允许的范围内");
        assertThat(page.inputValue("[name=url]")).isEqualTo("https://elsewhere.example/in");
        Browser.assertUsable(page);
    }
}
