package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import luoshi.RunningLuoshi;
import luoshi.account.Entrance;
import luoshi.page.Language;
import luoshi.page.Messages;

/**
 * The desks of an office, each a window of its own, in one language and one width: who sits there opens matters, reads
 * and presses. Every screen is looked at by axe where somebody arrives at it.
 */
final class Desks implements AutoCloseable {

    private static final Messages MESSAGES = Messages.fromClasspath();

    private final RunningLuoshi luoshi;
    private final Browser browser;
    private final String locale;
    private final Language language;
    private final int width;
    private final Map<String, Page> windows = new HashMap<>();

    Desks(RunningLuoshi luoshi, Browser browser, String locale, int width) {
        this.luoshi = luoshi;
        this.browser = browser;
        this.locale = locale;
        this.language = Language.of(Locale.forLanguageTag(locale));
        this.width = width;
    }

    /** What tells this office's papers from those of the same office in another language. */
    String mark() {
        return width + language.tag();
    }

    /** A road of one's own in the town: what is alike at the same place might be an earlier matter come again. */
    String road() {
        return switch (mark()) {
            case "1440zh" -> "樟树路";
            case "360en" -> "听雨巷";
            case "360zh" -> "紫荆坡";
            default -> "枫杨大道";
        };
    }

    boolean inChinese() {
        return language == Language.CHINESE;
    }

    /** Somebody's own desk. */
    Page of(String login) {
        return at(login, "/");
    }

    /** Somebody's own window at a path; the screen is usable for everybody. */
    Page at(String login, String path) {
        Page page = windows.computeIfAbsent(
                login, each -> browser.withSession(luoshi.address(), Entrance.session(luoshi, each), locale, width));
        assertThat(page.navigate(luoshi.address() + path).status()).as(path).isEqualTo(200);
        Browser.assertUsable(page);
        return page;
    }

    /** The path of the matter that somebody stands at. */
    String path(Page page) {
        return page.url().substring(luoshi.address().length());
    }

    static String number(String matter) {
        return matter.substring(matter.lastIndexOf('/') + 1);
    }

    /** Sends the form of a step; it was done, and the page says so. */
    void press(Page page, String step) {
        page.click(form(step) + " .actions button:not([type=button])");
        page.waitForLoadState();
        assertThat(page.locator(".refusals").allTextContents()).as("%s on %s", step, page.url()).isEmpty();
        assertThat(page.textContent("body")).as(step).contains(t("ledger.done." + step));
    }

    interface Filling {
        void in(Locator form);
    }

    /** Opens what is folded, fills a form in and sends it. */
    void fill(Page page, String step, Filling filling) {
        page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)");
        filling.in(page.locator(form(step)));
        press(page, step);
    }

    /** Sends a form that a rule bars; nothing is done. Tells what the page says about it. */
    String refused(Page page, String step, Filling filling) {
        page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)");
        filling.in(page.locator(form(step)));
        page.click(form(step) + " .actions button:not([type=button])");
        page.waitForLoadState();
        return page.textContent(".refusals");
    }

    boolean offers(Page page, String step) {
        return page.locator(form(step)).count() > 0;
    }

    /** What the page says that the matter waits for, and what bars whom. */
    String next(Page page) {
        return page.textContent("aside.next");
    }

    /** What stands above everything: light, status, tags, owner. */
    String head(Page page) {
        return page.textContent("h1 + p");
    }

    private static String form(String step) {
        return "main form[action$='/" + step + "']";
    }

    String t(String key, Object... arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    @Override
    public void close() {
        windows.values().forEach(page -> page.context().close());
    }
}
