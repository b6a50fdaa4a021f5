package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import luoshi.RunningLuoshi;
import luoshi.account.Entrance;
import luoshi.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell and the screens of accounts in a real browser: keyboard, zoom, print, dark, drafts, links, administrators. */
class ShellIT {

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
    void the_first_key_leads_past_the_navigation_and_focus_is_always_seen() {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        page.keyboard().press("Tab");
        assertThat(focused(page, "className")).isEqualTo("skip");
        assertThat(page.locator(".skip").boundingBox().x).as("the skip link is on the screen").isGreaterThanOrEqualTo(0);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("location.hash")).isEqualTo("#content");
        page.reload();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            String outline = (String) page.evaluate(
                    "(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + ' ' + s.outlineWidth; })()");
            assertThat(outline).as("stop %s: %s", i, focused(page, "outerHTML")).isEqualTo("solid 2px");
        }
    }

    @Test
    void nobody_needs_a_mouse_to_come_in_and_go_out() {
        Page page = browser.signedIn(luoshi.address(), "handler", PASSWORD, "zh-CN", 1440);
        page.locator("button.link:has-text('退出')").focus();
        page.keyboard().press("Enter");
        page.waitForURL(luoshi.address() + "/sign-in");
        page.locator("[name=login]").focus();
        page.keyboard().type("handler");
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(luoshi.address() + "/");
    }

    @ParameterizedTest
    @CsvSource({"/,clerk", "/account,clerk", "/journal,clerk", "/matters,clerk", "/rulebook,clerk", "/administration,sysadmin",
        "/administration?q=沈,secadmin", "/audit,auditor"})
    void a_page_is_usable_wide_narrow_dark_zoomed_and_printed(String path, String login) {
        Page page = entered(login);
        for (int width : new int[] {1440, 720, 360}) {
            // 1440 at 200 % is 720 wide to the page.
            page.setViewportSize(width, 900);
            assertThat(page.navigate(luoshi.address() + path).status()).isEqualTo(200);
            Browser.assertUsable(page);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Browser.assertUsable(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
        assertThat(page.locator(".bar nav").isVisible()).as("no navigation on paper").isFalse();
        assertThat(page.locator("main h1").first().isVisible()).isTrue();
        // A4 less its margins at 96 dots an inch.
        page.setViewportSize(658, 900);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).as("wider than A4").isLessThanOrEqualTo(658);
    }

    @Test
    void an_administrator_opens_an_account_by_link_with_a_second_factor_and_the_audit_administrator_sees_it() {
        String link = Entrance.linkFor(luoshi, Role.AUDIT_ADMINISTRATOR);
        Page page = browser.plain("zh-CN", 1440);
        page.navigate(luoshi.address() + link);
        Browser.assertUsable(page);
        assertThat(page.locator("svg.qr").isVisible()).isTrue();
        assertThat(page.textContent("main")).contains("不是涉密系统");
        page.fill("[name=login]", "auditor2");
        page.fill("[name=name]", "顾南乔");
        page.fill("[name=password]", "password123");
        page.fill("[name=again]", "password123");
        page.fill("[name=code]", "000000");
        page.click("main button");
        assertThat(page.textContent(".error")).contains("人人都会先试");
        assertThat(page.inputValue("[name=login]")).as("what was typed stays").isEqualTo("auditor2");
        page.fill("[name=password]", "seven grey kettles");
        page.fill("[name=again]", "seven grey kettles");
        page.fill("[name=code]", Entrance.linkCode(luoshi, page.textContent("figcaption .hash")));
        page.click("main button");
        page.waitForURL(luoshi.address() + "/sign-in");
        assertThat(page.textContent("main")).contains("已完成，请登录");
        assertThat(page.navigate(luoshi.address() + link).status()).as("used").isEqualTo(410);
        Page audit = entered("auditor2");
        audit.navigate(luoshi.address() + "/audit?type=account.opened");
        assertThat(audit.textContent("main")).contains("开户").doesNotContain("auditor2");
    }

    @Test
    void what_is_typed_into_a_long_form_is_there_again_and_can_be_discarded() {
        Page page = browser.signedIn(luoshi.address(), "district", PASSWORD, "zh-CN", 1440);
        String form = luoshi.address() + "/rulebook/matter.accept-within";
        page.navigate(form);
        page.fill("[name=reason]", "基层反映两天来不及");
        page.locator(".draft:visible").waitFor();
        assertThat(page.textContent(".draft")).contains("草稿已保存");
        page.navigate(luoshi.address() + "/");
        page.navigate(form);
        page.locator(".draft:has-text('已恢复')").waitFor();
        assertThat(page.inputValue("[name=reason]")).isEqualTo("基层反映两天来不及");
        Browser.assertUsable(page);
        page.click(".draft button");
        page.locator(".draft:visible").waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        page.navigate(form);
        page.waitForTimeout(300);
        assertThat(page.inputValue("[name=reason]")).isEmpty();
    }

    private static Page entered(String login) {
        Page page = browser.plain("zh-CN", 1440);
        page.context().addCookies(java.util.List.of(
                new com.microsoft.playwright.options.Cookie("luoshi-session", session(login))
                        .setUrl(luoshi.address())));
        return page;
    }

    /** The audit administrator is another one after the test that names a successor. */
    private static String session(String login) {
        return login.equals("auditor") ? Entrance.session(luoshi, Role.AUDIT_ADMINISTRATOR) : Entrance.session(luoshi, login);
    }

    private static String focused(Page page, String property) {
        return String.valueOf(page.evaluate("document.activeElement." + property));
    }
}
