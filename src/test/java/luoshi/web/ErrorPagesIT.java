package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import luoshi.RunningLuoshi;
import luoshi.account.Entrance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be done is told before it is sent where that is possible, else on a page that leads back. */
class ErrorPagesIT {

    private static final int MEGABYTE = 1_048_576;

    private static RunningLuoshi luoshi;
    private static Browser browser;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        browser = new Browser();
        wire = new Wire(luoshi);
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        luoshi.close();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,10 MB,没有发送,大表.csv", "en,the limit is 10 MB,It was not sent,large.csv"})
    void a_file_that_is_too_large_is_told_beside_its_field_and_not_sent(String language, String limit, String kept, String name) {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, language, 1440);
        page.navigate(luoshi.address() + "/matters/import?kind=TASK");
        assertThat(page.textContent("#file-says")).as("said before anything is chosen").contains("10 MB");
        page.setInputFiles("#file", new FilePayload(name, "text/csv", new byte[12 * MEGABYTE]));
        assertThat(page.textContent("#file-limit")).contains(name, "12 MB", limit, kept);
        Browser.assertUsable(page);
        page.click("form[enctype] button");
        assertThat(page.url()).as("nothing went out").endsWith("/matters/import?kind=TASK");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("file");
        page.setInputFiles("#file", new FilePayload(name, "text/csv", "标题\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#file-limit").isVisible()).as("a smaller one mends it").isFalse();
        page.click("form[enctype] button");
        page.waitForSelector(".refusals");
    }

    @Test
    void too_many_files_are_told_beside_their_field() {
        Page page = browser.plain("zh-CN", 1440);
        page.context().addCookies(List.of(new Cookie("luoshi-session", Entrance.session(luoshi, "district")).setUrl(luoshi.address())));
        page.navigate(luoshi.address() + "/organization/import");
        FilePayload[] seven = new FilePayload[7];
        for (int i = 0; i < seven.length; i++) {
            seven[i] = new FilePayload("t" + i + ".csv", "text/csv", new byte[] {'a'});
        }
        page.setInputFiles("#files", seven);
        assertThat(page.textContent("#files-limit")).contains("选了 7 个文件", "最多 6 个");
    }

    @Test
    void a_browser_without_scripts_is_not_cut_off_but_told_the_limit_and_led_back(@TempDir Path folder) throws Exception {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(150L * MEGABYTE);
        }
        assertThat(Files.size(large)).isEqualTo(150L * MEGABYTE);
        Page page = browser.withoutScripts("zh-CN", 360);
        BrowserContext context = page.context();
        context.addCookies(List.of(new Cookie("luoshi-session", Entrance.session(luoshi, "clerk")).setUrl(luoshi.address())));
        page.navigate(luoshi.address() + "/matters/import?kind=TASK");
        page.setInputFiles("#file", large);
        page.click("form[enctype] button");
        assertThat(page.textContent("main")).contains("文件太大", "单个文件最多 25 MB", "合计最多 28 MB");
        page.click("main .actions a:has-text('返回上一页')");
        assertThat(page.url()).endsWith("/matters/import?kind=TASK");
    }

    @Test
    void a_text_that_is_full_says_so_instead_of_being_cut_in_silence() {
        Page page = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/problems/new");
        page.fill("#field-fact", "字".repeat(3_950));
        assertThat(page.textContent("#field-fact-limit")).contains("还可以写 50 字，最多 4000 字");
        page.locator("#field-fact").pressSequentially("字".repeat(50));
        assertThat(page.textContent("#field-fact-limit")).contains("已到 4000 字的上限");
        assertThat(page.inputValue("#field-fact")).hasSize(4_000);
    }

    @Test
    void the_api_names_the_rule_of_each_limit_and_the_way_past_it() throws Exception {
        String preview = "/api/v1/matters/imports/preview";
        assertRule(upload(preview, 30 * MEGABYTE, 1), "upload-size", "28 MB");
        assertRule(upload(preview, 10, 60), "upload-parts", "50");
        assertRule(wire.send(Wire.Sent.json("POST", "/api/v1/rulebook/matter.approve-within/settings", "district",
                "{\"value\":\"" + "9".repeat(2 * MEGABYTE) + "\"}")), "body-size", "2 MB");
        JsonNode missing = JsonMapper.shared().readTree(wire.send(Wire.Sent.get("/api/v1/matters/2026-999999", "clerk")).body());
        assertThat(missing.get("status").asInt()).isEqualTo(404);
        assertThat(missing.get("detail").asString()).contains("核对编号");
    }

    private static void assertRule(Wire.Answer answer, String rule, String limit) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode first = JsonMapper.shared().readTree(answer.body()).get("rules").get(0);
        assertThat(first.get("rule").asString()).isEqualTo(rule);
        assertThat(first.get("refusal").asString()).contains(limit);
        assertThat(first.get("way").asString()).isNotBlank();
    }

    private static Wire.Answer upload(String path, int bytes, int files) throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < files; i++) {
            body.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n")
                    .append("x".repeat(bytes)).append("\r\n");
        }
        body.append("--b--\r\n");
        return wire.send(new Wire.Sent("POST", path, "clerk", "multipart/form-data; boundary=b",
                body.toString().getBytes(StandardCharsets.UTF_8), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/matters/import?kind=NOPE,400", "GET,/background-work,403", "GET,/matters/2026-999999,404", "GET,/sign-out,405",
        "FORM,/matters,413", "LONG,/matters,413", "GET,/links/nobody-gave-this,410"})
    void every_error_page_says_what_to_do_and_leads_back_to_a_page_of_ours(String kind, String path, int status) throws Exception {
        Wire.Sent sent = switch (kind) {
            case "FORM" -> Wire.Sent.form(path, "clerk", "title=" + "x".repeat(200_001));
            case "LONG" -> Wire.Sent.form(path, "clerk", "title=" + "x".repeat(3 * MEGABYTE));
            default -> Wire.Sent.get(path, "clerk");
        };
        Wire.Answer ours = wire.send(sent.with("Referer", luoshi.address() + "/matters/new?kind=TASK"));
        assertThat(ours.status()).as(ours.body()).isEqualTo(status);
        assertThat(ours.body()).contains("href=\"/\"");
        if (!path.startsWith("/links/")) {
            assertThat(ours.body()).contains("href=\"/matters/new?kind=TASK\"", "data-back", "回到案头");
            assertThat(ours.body()).as("what to do").contains("class=\"way\"");
            Wire.Answer foreign = wire.send(sent.with("Referer", "http://elsewhere.example/matters"));
            assertThat(foreign.body()).as("never to another host").doesNotContain("data-back").contains("回到案头");
            Wire.Answer english = wire.send(sent.with("Accept-Language", "en"));
            assertThat(english.body()).contains("To the desk").doesNotContain("page.error");
        }
    }
}
