package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.RunningLuoshi;
import luoshi.evidence.PhotoOnADay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two sections report in the same words and hang the same photo, one of them as the result of what it had shown before.
 * Whoever checks sees both side by side; who sees one matter only learns nothing of the other.
 */
class EvidenceFlagsIT {

    private static final String WORDS = "已组织人员对沿线逐段清理，更换破损设施十二处，三日内巡查两次没有反复，周边居民表示满意。";
    private static final String NEARLY = WORDS.replace("十二处", "九处");
    private static final String OWN = "湖滨社区早市收摊后垃圾滞留";
    private static final String OTHER = "社区工作者考核办法修订";

    private static RunningLuoshi luoshi;
    private static Wire wire;
    private static String own;
    private static String other;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        wire = new Wire(luoshi);
        own = wire.numberOf(OWN, "handler");
        other = wire.numberOf(OTHER, "handler3");
        reports(own, "handler", WORDS);
        reports(own, "handler", WORDS);
        reports(other, "handler3", NEARLY);
        hangs(own, "handler", "before.jpg", PhotoOnADay.of(3, null), false);
        hangs(own, "handler", "after.jpg", PhotoOnADay.copyOf(3, LocalDate.of(2025, 12, 1)), true);
        hangs(other, "handler3", "elsewhere.jpg", PhotoOnADay.of(3, LocalDate.of(2026, 2, 28)), false);
    }

    @AfterAll
    static void stop() {
        luoshi.close();
    }

    @Test
    void who_checks_it_sees_the_words_the_day_and_the_photos_that_do_not_fit() throws Exception {
        JsonNode flags = flags(own, "verifier");
        assertThat(flags.get("texts").get(0).get("words").asString()).isEqualTo(WORDS);
        assertThat(flags.get("texts").get(0).get("others").valueStream()
                        .map(each -> each.get("matter").asString() + " " + each.get("words").asString() + " " + each.get("same").asBoolean()))
                .containsExactly(own + " " + WORDS + " true", other + " " + NEARLY + " false");
        assertThat(flags.get("days")).hasSize(1);
        assertThat(flags.get("days").get(0).get("why").asString()).isEqualTo("BEFORE_RECEIVED");
        assertThat(flags.get("days").get(0).get("takenOn").asString()).isEqualTo("2025-12-01");
        JsonNode result = flags.get("photos").get(1);
        assertThat(result.get("others").valueStream().map(each -> each.get("matter").asString())).containsExactly(own, other);
        assertThat(result.get("others").valueStream().map(each -> each.get("near").get("same").asBoolean())).containsOnly(true);
        assertThat(result.get("outOfSight").asBoolean()).isFalse();
        assertThat(flags(other, "verifier").get("texts").get(0).get("others").get(0).get("matter").asString()).isEqualTo(own);
    }

    @Test
    void who_does_not_see_the_other_matter_learns_only_that_there_is_one() throws Exception {
        String told = wire.send(Wire.Sent.get("/api/v1/matters/" + own + "/flags", "handler")).body();
        JsonNode flags = JsonMapper.shared().readTree(told);
        assertThat(flags.get("photos").valueStream().map(each -> each.get("outOfSight").asBoolean())).containsOnly(true);
        String page = wire.send(Wire.Sent.get("/matters/" + own, "handler")).body();
        assertThat(page).contains("另有您看不到的事项也用了这张照片");
        for (String text : List.of(told, page)) {
            assertThat(text).doesNotContain(other, OTHER, NEARLY);
        }
        assertThat(wire.send(Wire.Sent.get("/api/v1/matters/" + own + "/flags", "neighbour")).status()).isEqualTo(404);
    }

    @Test
    void what_hangs_on_somebodys_own_list_is_not_even_hinted_at() throws Exception {
        String personal = wire.numberOf("批办件在手里停留超过两天", "handler");
        hangs(personal, "handler", "own.jpg", PhotoOnADay.of(10, null), true);
        hangs(other, "handler3", "there.jpg", PhotoOnADay.of(10, null), false);
        assertThat(flags(other, "handler3").get("photos").valueStream()
                        .filter(each -> each.get("mine").get("caption").asString().equals("there.jpg")))
                .isEmpty();
    }

    @Test
    void a_file_that_makes_one_think_is_kept_and_its_sender_is_told() throws Exception {
        JsonNode answer = hangs(own, "handler", "a.txt", "内部资料".getBytes(StandardCharsets.UTF_8), false);
        assertThat(answer.get("warnings").get(0).get("warning").asString()).isEqualTo("evidence.warned.internal");
        assertThat(answer.get("warnings").get(0).get("text").asString()).contains("非涉密系统");
        assertThat(hangs(own, "handler", "b.jpg", PhotoOnADay.of(17, LocalDate.of(2026, 2, 28)), false).get("takenOn").asString())
                .isEqualTo("2026-02-28");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440,核查提示", "en,360,Worth a look"})
    void the_page_shows_it_and_says_what_to_think_about_an_upload(String language, int width, String title) {
        try (Browser browser = new Browser()) {
            Page verifier = browser.signedIn(luoshi.address(), "verifier", RunningLuoshi.PASSWORD, language, width);
            verifier.navigate(luoshi.address() + "/matters/" + own);
            assertThat(verifier.textContent(".flags h2")).isEqualTo(title);
            assertThat(verifier.textContent(".flags .side-by-side")).contains(WORDS, NEARLY, other);
            assertThat(verifier.locator(".flags .near-photos img").count()).isGreaterThanOrEqualTo(3);
            Browser.assertUsable(verifier);
            Page handler = browser.signedIn(luoshi.address(), "handler", RunningLuoshi.PASSWORD, language, width);
            handler.navigate(luoshi.address() + "/matters/" + own);
            var form = handler.locator("form[action$='/evidence']");
            form.locator("[name=file]").setInputFiles(new FilePayload(
                    "记录.txt", "text/plain", ("工作秘密 " + language).getBytes(StandardCharsets.UTF_8)));
            if (!form.locator("[name=caption]").isVisible()) {
                handler.locator("details:has(form[action$='/evidence']) > summary").click();
            }
            form.locator("[name=caption]").fill("巡查记录");
            form.locator("[name=fact-date]").fill("2026-03-01");
            form.locator("button:not([type=button])").click();
            assertThat(handler.locator(".flash").count()).isEqualTo(2);
            assertThat(handler.textContent(".flash.warned")).contains(language.equals("en") ? "work secrets" : "工作秘密");
            Browser.assertUsable(handler);
        }
    }

    private static void reports(String number, String login, String words) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.json("POST", "/api/v1/matters/" + number + "/progress-reports", login,
                        "{\"text\":\"" + words + "\",\"factDate\":\"2026-03-01\"}")
                .with("If-Match", version(number, login)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static JsonNode hangs(String number, String login, String name, byte[] file, boolean ofResult) throws Exception {
        Map<String, String> fields = Map.of("factDate", "2026-03-01", "caption", name, "ofResult", String.valueOf(ofResult));
        Wire.Answer answer = wire.send(Wire.Sent.upload("/api/v1/matters/" + number + "/evidence", login, fields, name, file)
                .with("If-Match", version(number, login)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String version(String number, String login) throws Exception {
        return wire.send(Wire.Sent.get("/api/v1/matters/" + number, login)).header("ETag");
    }

    private static JsonNode flags(String number, String login) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get("/api/v1/matters/" + number + "/flags", login));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
