package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.RunningLuoshi;
import luoshi.ledger.LedgerWidth;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day of an office: what comes in, is sent out, worked on, instructed, checked and closed, each by its own desk. */
class DayIT {

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

    /** {@code -Dluoshi.day=whole} plays it in every language at every width. */
    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "en-GB,360"})
    void an_order_and_a_problem_go_through_an_offices_day(String language, int width) {
        try (Desks desks = new Desks(luoshi, browser, language, width)) {
            new OfficeDay(desks).play();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,360", "en-GB,1440"})
    @EnabledIfSystemProperty(named = "luoshi.day", matches = "whole")
    void and_so_they_do_in_the_other_two(String language, int width) {
        try (Desks desks = new Desks(luoshi, browser, language, width)) {
            new OfficeDay(desks).play();
        }
    }

    @Test
    void what_was_typed_when_the_session_ended_stands_again_after_the_sign_in() {
        Page page = enter("handler");
        page.navigate(luoshi.address() + "/matters?q=早市收摊后垃圾滞留");
        page.click("tbody a[href^='/matters/20']");
        String matter = page.url();
        page.evaluate("document.querySelectorAll('aside details').forEach(each => each.open = true)");
        page.fill("[name=progress]", "补充条款已盖章，明日起执行。");
        page.context().clearCookies();
        page.click("form[action$='/progress-reports'] .actions button");
        page.fill("[name=login]", "handler");
        page.fill("[name=password]", PASSWORD);
        page.click("main button");
        page.waitForURL(matter);
        page.waitForLoadState();
        assertThat(page.url()).isEqualTo(matter);
        assertThat(page.inputValue("[name=progress]")).isEqualTo("补充条款已盖章，明日起执行。");
    }

    @Test
    void a_personal_list_carries_the_name_and_the_time_of_its_reader_on_screen_and_on_paper() {
        for (String login : List.of("handler", "leader")) {
            Page page = enter(login);
            page.navigate(luoshi.address() + "/matters?mark=PERSONAL");
            page.click("tbody a[href^='/matters/20']");
            String name = page.textContent(".reader strong").strip();
            assertThat(page.textContent(".watermark")).as(login).contains(name, "2026年3月2日");
            Browser.assertUsable(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator(".watermark").isVisible()).isTrue();
        }
    }

    /** What axe looks for does not change with the language, nor the words with the width: two of the four suffice. */
    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "en-GB,360"})
    void every_screen_of_the_day_is_usable(String language, int width) {
        List<String> faults = new ArrayList<>();
        Page clerk = browser.signedIn(luoshi.address(), "clerk", PASSWORD, language, width);
        List<String> paths = new ArrayList<>(List.of("/", "/matters?order=DUE&mark=LISTED&column=TITLE&column=STATUS",
                "/matters?" + asked(LedgerWidth.REPORT), "/matters?" + asked(LedgerWidth.ARCHIVE),
                "/problems/new?personal=yes", "/registers", "/voices", "/instructions", "/error-book", "/rule-register"));
        for (MatterKind kind : MatterKind.values()) {
            paths.add("/matters/new?kind=" + kind);
        }
        paths.forEach(path -> look(clerk, path, faults));
        Page leader = browser.signedIn(luoshi.address(), "leader", PASSWORD, language, width);
        List.of("/", "/dashboard", "/weekly-sheet").forEach(path -> look(leader, path, faults));
        for (MatterStatus status : MatterStatus.values()) {
            leader.navigate(luoshi.address() + "/matters?status=" + status);
            Locator first = leader.locator("tbody a[href^='/matters/20']").first();
            assertThat(first.count()).as("the demonstration has a matter %s", status).isEqualTo(1);
            look(leader, first.getAttribute("href"), faults);
        }
        assertThat(faults).isEmpty();
    }

    private static String asked(LedgerWidth width) {
        return width.columns().stream().map(column -> "column=" + column).collect(Collectors.joining("&"));
    }

    private static Page enter(String login) {
        return browser.signedIn(luoshi.address(), login, PASSWORD, "zh-CN", 1440);
    }

    private static void look(Page page, String path, List<String> faults) {
        assertThat(page.navigate(luoshi.address() + path).status()).as(path).isEqualTo(200);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        try {
            Browser.assertUsable(page);
        } catch (AssertionError fault) {
            faults.add(path + " " + fault.getMessage().lines().limit(2).toList());
        }
    }
}
