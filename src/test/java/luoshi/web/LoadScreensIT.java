package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The load of the units from outside: units to whoever sees them, their people only to whoever heads them or leads above. */
class LoadScreensIT {

    private static final String NAME_IN_CITY = "顾长青";

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
    static void stop() {
        browser.close();
        luoshi.close();
    }

    @Test
    void the_api_names_people_only_to_the_head_of_the_unit_and_above() throws Exception {
        assertThat(people("clerk")).as("sees the units, heads none").containsKeys("城市管理办公室", "应急管理办公室").doesNotContainValue(true);
        assertThat(people("dispatcher")).containsKeys("城市管理办公室").doesNotContainValue(true);
        assertThat(people("handler")).as("the own unit").isEqualTo(Map.of("城市管理办公室", true));
        assertThat(people("leader")).as("leads above").containsEntry("城市管理办公室", true).doesNotContainValue(false);
        assertThat(people("district")).containsEntry("城市管理办公室", true);
        assertThat(people("neighbour")).doesNotContainKey("城市管理办公室");
        assertThat(people("sysadmin")).isEmpty();
        JsonNode city = of("leader").valueStream().filter(each -> each.get("name").asString().equals("城市管理办公室")).findFirst().orElseThrow();
        assertThat(city.get("inflow").asInt()).isPositive();
        assertThat(city.get("units").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(city.get("people").toString()).contains(NAME_IN_CITY);
        int inflow = city.get("people").valueStream().mapToInt(each -> each.get("inflow").asInt()).sum();
        assertThat(inflow).isEqualTo(city.get("inflow").asInt());
    }

    @Test
    void a_head_finds_the_own_unit_by_person_with_what_it_is_for() {
        Page page = browser.signedIn(luoshi.address(), "handler", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/registers");
        page.click("a[href='/load']");
        assertThat(page.textContent("main")).contains("不打分，不排名，不作考核依据", "城市管理办公室", NAME_IN_CITY, "按职务顺序排");
        Page other = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        other.navigate(luoshi.address() + "/load");
        assertThat(other.textContent("main")).contains("城市管理办公室").doesNotContain(NAME_IN_CITY);
    }

    @Test
    void whoever_gives_several_at_once_sees_the_load_of_each_unit_before_and_after() {
        Page page = browser.signedIn(luoshi.address(), "dispatcher", PASSWORD, "zh-CN", 1440);
        page.navigate(luoshi.address() + "/matters");
        page.click("summary:has-text('各单位近期负荷')");
        assertThat(page.textContent("details.load")).contains("城市管理办公室", "同组中位数", "不数积压").doesNotContain(NAME_IN_CITY);
        page.locator("input[name=matter]").first().check();
        page.selectOption("#bulk-unit", page.locator("#bulk-unit option:has-text('城市管理办公室')").getAttribute("value"));
        page.click(".bulk button");
        assertThat(page.textContent("main")).contains("近 30 天接件", "人均中位数");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "zh-CN,360", "en-GB,1440", "en-GB,360"})
    void the_screens_are_usable_in_both_languages_wide_and_narrow(String language, int width) {
        for (String login : List.of("leader", "handler", "dispatcher")) {
            Page page = browser.signedIn(luoshi.address(), login, PASSWORD, language, width);
            for (String path : List.of("/load", "/matters")) {
                assertThat(page.navigate(luoshi.address() + path).status()).as(path).isEqualTo(200);
                page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
                Browser.assertUsable(page);
            }
        }
    }

    /** Unit by unit, whether people are named. */
    private static Map<String, Boolean> people(String login) throws Exception {
        Map<String, Boolean> shown = new TreeMap<>();
        of(login).forEach(each -> shown.put(each.get("name").asString(), !each.get("people").isNull()));
        return shown;
    }

    private static JsonNode of(String login) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get("/api/v1/load", login));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
