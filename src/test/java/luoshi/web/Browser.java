package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A real Chromium for tests. */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    /**
     * Every kind of place in which text stands visibly: how it comes by its colours. The style sheets choose by width, by
     * tag, class, type and {@code aria-current} of an element and of those around it, by nothing else.
     */
    private static final String KINDS = """
            () => {
              const kind = element => element.tagName + '.' + element.className + '.' + (element.getAttribute('type') ?? '')
                  + '.' + (element.getAttribute('aria-current') ?? '');
              const setting = [window.innerWidth, matchMedia('print').matches,
                  ...Array.from(document.styleSheets, sheet => new URL(sheet.href ?? 'about:blank').pathname)].join(' ');
              const shows = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                  && (element.matches('input, select, textarea')
                      || Array.from(element.childNodes).some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()));
              const kinds = new Set();
              for (const element of document.body.querySelectorAll('*')) {
                if (shows(element)) {
                  let chain = setting;
                  for (let each = element; each; each = each.parentElement) chain += ' < ' + kind(each);
                  kinds.add(chain);
                }
              }
              return [...kinds];
            }
            """;

    /** Those whose contrast was found good, by whichever test of this process came first. */
    private static final Set<String> SEEN_WELL = ConcurrentHashMap.newKeySet();

    /** The one without a window of its own takes half as much of the processor. */
    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(QUIET));

    private static Path installed() {
        return CHROMIUM.stream().filter(Files::isExecutable).findFirst().orElseThrow();
    }

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

    /** A new window of somebody whose session is open already. */
    Page withSession(String address, String session, String language, int width) {
        Page page = plain(language, width);
        page.context().addCookies(List.of(new Cookie("luoshi-session", session).setUrl(address)));
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

    /**
     * Nothing that keeps somebody from using the page, as far as axe can see, and nothing wider than the window. Of all
     * that axe looks at, contrast takes longest: it is looked at where a kind of place for text is seen for the first time.
     */
    static void assertUsable(Page page) {
        List<String> kinds = kinds(page);
        AxeBuilder axe = axe(page);
        if (SEEN_WELL.containsAll(kinds)) {
            axe.disableRules(List.of("color-contrast"));
        }
        var violations = axe.analyze().getViolations();
        assertThat(violations).as("axe on %s: %s", page.url(), violations.stream().map(v -> v.getId() + " "
                + v.getNodes().stream().map(n -> String.valueOf(n.getHtml())).limit(3).toList()).toList()).isEmpty();
        SEEN_WELL.addAll(kinds);
        Object wider = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) wider).intValue()).as("wider than the window: %s", page.url()).isLessThanOrEqualTo(0);
    }

    private static List<String> kinds(Page page) {
        return ((List<?>) page.evaluate(KINDS)).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
