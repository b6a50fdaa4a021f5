package luoshi.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What the browser's own look at a page does not let pass, also on a page like one that it has seen. */
class BrowserIT {

    private static final String PAGE = """
            <!doctype html><html lang="zh"><head><title>落实</title><style>.pale { color: #ccc; background: #fff }</style></head>
            <body><main><h1>台账</h1><p>%s</p></main></body></html>
            """;

    @Test
    void what_was_seen_well_once_is_not_taken_for_what_was_never_seen() {
        try (Browser browser = new Browser()) {
            Page page = browser.plain("zh-CN", 360);
            look(page, "二十件");
            look(page, "三十件");
            assertThatThrownBy(() -> look(page, "<span class=\"pale\">三十件</span>"))
                    .as("pale words of a new kind").hasMessageContaining("color-contrast");
            assertThatThrownBy(() -> look(page, "<span class=\"pale\">三十件</span>"))
                    .as("and again, for it was not good").hasMessageContaining("color-contrast");
            assertThatThrownBy(() -> look(page, "三十件<input>"))
                    .as("what nobody can hear named").hasMessageContaining("label");
            assertThatThrownBy(() -> look(page, "三".repeat(40).replace("三", "三&nbsp;").replaceFirst("^", "<nobr>")))
                    .as("what does not fit").hasMessageContaining("wider than the window");
        }
    }

    private static void look(Page page, String words) {
        page.setContent(PAGE.formatted(words));
        Browser.assertUsable(page);
    }
}
