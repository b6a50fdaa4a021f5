package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import luoshi.RunningLuoshi;
import luoshi.account.Entrance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a page as narrow as a phone: the menu opens, every entry is reached, and no page moves sideways. */
class PhoneIT {

    private static final int NARROW = 360;

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

    @ParameterizedTest
    @CsvSource({"clerk,zh-CN,菜单", "district,en,Menu"})
    void every_entry_of_the_menu_is_reached_and_its_page_fits(String login, String language, String menu) {
        Page page = browser.signedIn(luoshi.address(), login, PASSWORD, language, NARROW);
        assertThat(page.locator(".bar nav").isVisible()).as("folded away").isFalse();
        assertThat(page.textContent(".menu summary")).isEqualTo(menu);
        assertThat(page.getAttribute(".menu summary", "aria-expanded")).isEqualTo("false");
        page.locator(".menu summary").focus();
        page.keyboard().press("Enter");
        page.locator(".menu summary[aria-expanded=true]").waitFor();
        Browser.assertUsable(page);
        List<String> entries = new ArrayList<>(page.locator(".bar nav a").all().stream().map(each -> each.getAttribute("href")).toList());
        assertThat(entries).contains("/", "/opinions", "/matters", "/indicators", "/organization", "/rulebook", "/calendar", "/notices");
        page.keyboard().press("Escape");
        assertThat(page.locator(".bar nav").isVisible()).isFalse();
        page.navigate(luoshi.address() + "/account");
        for (String entry : entries) {
            page.click(".menu summary");
            page.click(".bar nav a[href='" + entry + "']");
            page.waitForURL(url -> java.net.URI.create(url).getPath().startsWith(entry));
            assertFits(page);
            page.click(".menu summary");
            assertThat(page.getAttribute(".bar nav a[aria-current=page]", "href")).as("the page that is shown is marked").isEqualTo(entry);
            page.keyboard().press("Escape");
        }
    }

    @Test
    void the_menu_opens_without_a_script() {
        Page page = browser.withoutScripts("zh-CN", NARROW);
        page.context().addCookies(List.of(new Cookie("luoshi-session", Entrance.session(luoshi, "clerk")).setUrl(luoshi.address())));
        page.navigate(luoshi.address() + "/");
        assertThat(page.locator(".bar nav").isVisible()).isFalse();
        page.click(".menu summary");
        page.click(".bar nav a:has-text('台账')");
        assertThat(page.url()).endsWith("/matters");
    }

    /** Below the fold it would be taken for done. */
    @Test
    void what_was_not_saved_is_said_before_anything_else() throws Exception {
        String number = new Wire(luoshi).numberOf("早市收摊后垃圾滞留", "handler");
        Page page = browser.signedIn(luoshi.address(), "handler", PASSWORD, "zh-CN", NARROW);
        page.navigate(luoshi.address() + "/matters/" + number);
        page.fill("form[action$='/progress-reports'] textarea", "已清理两处，周五复查。");
        page.evaluate("document.querySelector(\"form[action$='/progress-reports'] [name=version]\").value = 1");
        page.click("form[action$='/progress-reports'] .actions button");
        page.waitForLoadState();
        Locator refusals = page.locator(".refusals");
        assertThat(refusals.textContent()).contains("没有保存");
        assertThat(refusals.boundingBox().y).as("in sight without scrolling").isLessThan(500);
        assertThat(page.inputValue("form[action$='/progress-reports'] textarea")).as("kept").isEqualTo("已清理两处，周五复查。");
    }

    @Test
    void a_wide_page_shows_its_entries_without_a_button() {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        assertThat(page.locator(".menu summary").isVisible()).isFalse();
        assertThat(page.locator(".bar nav a:has-text('台账')").isVisible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void no_page_of_daily_work_moves_sideways(String language) {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, language, NARROW);
        List<String> pages = new ArrayList<>(List.of(
                "/", "/matters", "/matters/new", "/matters/import", "/problems/new", "/problem-lists", "/dashboard", "/weekly-sheet",
                "/discovery", "/registers", "/instructions", "/voices", "/hand-overs", "/opinions", "/opinions/import", "/indicators",
                "/organization", "/organization/people", "/notices", "/account"));
        luoshi.bean(JdbcClient.class)
                .sql("select number from matter where person is null order by number")
                .query(String.class).list().forEach(number -> pages.add("/matters/" + number));
        for (String each : pages) {
            page.navigate(luoshi.address() + each);
            assertFits(page);
        }
    }

    private static void assertFits(Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wider).intValue()).as("wider than the window: %s", page.url()).isLessThanOrEqualTo(0);
    }
}
