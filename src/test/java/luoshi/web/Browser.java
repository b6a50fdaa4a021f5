package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** A real Chromium for tests. */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(QUIET));

    /** A new window of somebody's own, signed in. */
    Page signedIn(String address, String login, String password, String language, int width) {
        return signedIn(address, login, password, "", language, width);
    }

    /** The same for an administrator, with the code of the second factor. */
    Page signedIn(String address, String login, String password, String code, String language, int width) {
        Page page = plain(language, width);
        page.navigate(address + "/sign-in");
        page.fill("[name=login]", login);
        page.fill("[name=password]", password);
        page.fill("[name=code]", code);
        page.click("main button");
        page.waitForURL(address + "/");
        return page;
    }

    /** A new window of nobody's. */
    Page plain(String language, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** The same where scripts are switched off. */
    Page withoutScripts(String language, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setJavaScriptEnabled(false)
                .setViewportSize(width, 900));
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    /** Only what is wrong is told at length, and no page of another window is opened for it: our pages have no frames. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    /** Nothing that keeps somebody from using the page, as far as axe can see, and nothing wider than the window. */
    static void assertUsable(Page page) {
        var violations = axe(page).analyze().getViolations();
        assertThat(violations).as("axe on %s: %s", page.url(), violations.stream().map(v -> v.getId() + " "
                + v.getNodes().stream().map(n -> String.valueOf(n.getHtml())).limit(3).toList()).toList()).isEmpty();
        Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wider).intValue()).as("wider than the window: %s", page.url()).isLessThanOrEqualTo(0);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
