package luoshi.web;

import static luoshi.web.Desks.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.RunningLuoshi;
import luoshi.ledger.life.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes on between units and over them, at desk width in Chinese and at phone width in English. */
class BetweenUnitsIT {

    private static final String CITY = "城市管理办公室";
    private static final String GOVERNANCE = "社会治理办公室";

    private static RunningLuoshi luoshi;
    private static Browser browser;
    private static Map<String, Desks> all;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        browser = new Browser();
        all = new LinkedHashMap<>();
        all.put("zh-CN", new Desks(luoshi, browser, "zh-CN", 1440));
        all.put("en-GB", new Desks(luoshi, browser, "en-GB", 360));
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        luoshi.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void a_dispute_shows_its_own_date_to_who_decides_and_the_matters_own_goes_on(String language) {
        Desks desks = all.get(language);
        String matter = problem("站前路护栏缺失", "站前路 16 号").judged(Severity.ORDINARY, "两个科室都可能说不归自己。").sentTo(CITY).page();
        String whole = desks.at("handler", matter).textContent(".explained strong");
        sendBack(desks, "handler", matter, "3.12");
        new UsualSteps(desks).sendTo(GOVERNANCE, matter);
        sendBack(desks, "handler3", matter, "4.07");

        String decide = desks.inChinese() ? "2026年3月9日 周一" : "Mon 9 Mar 2026";
        Page leader = desks.at("leader", matter);
        assertThat(desks.next(leader)).contains(desks.t("ledger.now-at.decide", desks.t("ledger.step.JOINT_DECISION"), decide));
        assertThat(leader.textContent(".explained")).contains(desks.t("ledger.step.JOINT_DECISION"), decide);
        assertThat(leader.textContent(".explained strong")).isEqualTo(whole);
        assertThat(line(desks.of("leader"), matter)).contains(desks.t("ledger.step.JOINT_DECISION"), desks.inChinese() ? "3月9日" : "9 Mar");
        Page dashboard = desks.at("leader", "/dashboard");
        assertThat(dashboard.textContent("main")).contains(desks.t("ledger.dashboard.disputes"));
        dashboard.click("a[href*='mark=DISPUTED']");
        assertThat(dashboard.textContent("main")).contains(number(matter), desks.t("ledger.tag.disputed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void what_a_leader_lists_is_reported_on_by_the_unit_and_ended_by_the_leader(String language) {
        Desks desks = all.get(language);
        String matter = problem("渔人码头台阶破损", "渔人码头 3 号").judged(Severity.ORDINARY, "按一般问题办。")
                .sentTo(CITY).accepted("handler").planned("handler", "更换破损石板").page();
        desks.fill(desks.at("leader", matter), "oversight-listings", form -> {
            form.locator("[name=reason]").fill("群众多次反映，挂牌督办。");
            form.locator("[name=report-by]").fill("2026-03-06");
        });
        assertThat(desks.offers(desks.at("district", matter), "oversight-endings")).as("not before the report").isFalse();

        Page handler = desks.of("handler");
        assertThat(line(handler, matter)).contains(desks.t("ledger.step.OVERSIGHT_REPORT"), desks.inChinese() ? "3月6日" : "6 Mar");
        desks.at("handler", matter);
        assertThat(handler.textContent("main")).contains(desks.t("ledger.oversight.owed", desks.inChinese() ? "2026年3月6日 周五" : "Fri 6 Mar 2026"));
        desks.fill(handler, "oversight-reports", form ->
                form.locator("[name=oversight-report]").fill("石板已订货，周三到货即换，破损处已围挡。"));
        assertThat(line(desks.of("handler"), matter)).doesNotContain(desks.t("ledger.step.OVERSIGHT_REPORT"));

        Page leader = desks.of("leader");
        assertThat(line(leader, matter)).contains(desks.t("ledger.step.OVERSIGHT_REPORTED"));
        desks.at("leader", matter);
        assertThat(desks.next(leader)).as("read before it is ended").contains("石板已订货");
        assertThat(desks.at("leader", "/matters?mark=LISTED").textContent("main")).contains(number(matter));
        desks.fill(desks.at("leader", matter), "oversight-endings", form -> form.locator("[name=reason]").fill("已落实，不再督办。"));
        assertThat(desks.head(leader)).doesNotContain(desks.t("ledger.tag.listed"));
        assertThat(desks.of("leader").textContent("main")).doesNotContain(number(matter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void time_is_granted_or_refused_in_one_place(String language) {
        Desks desks = all.get(language);
        String matter = problem("柳林路灯杆倾斜", "柳林路 9 号").judged(Severity.ORDINARY, "按一般问题办。")
                .sentTo(CITY).accepted("handler").planned("handler", "扶正灯杆").page();
        desks.fill(desks.at("handler", matter), "time-requests", form -> {
            form.locator("[name=kind]").selectOption("EXTENSION");
            form.locator("[name=until]").fill("2026-05-15");
            form.locator("[name=reason]").fill("灯杆须定制，厂家排期较长。");
        });
        Page approver = desks.at("approver", matter);
        assertThat(approver.locator(".either form[action$='/time-grants'] button").isVisible()).isTrue();
        assertThat(approver.locator(".either form[action$='/time-refusals'] button").isVisible()).as("nothing is folded away").isTrue();
        assertThat(approver.textContent("aside.next")).contains("灯杆须定制");
        approver.fill(".either [name=reason]", "先用现货。");
        desks.press(approver, "time-refusals");
        assertThat(desks.offers(desks.at("approver", matter), "time-grants")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void a_copy_is_marked_as_read_where_it_is_read(String language) {
        Desks desks = all.get(language);
        String matter = problem("荷塘边护栏松动", "荷塘路 2 号").page();
        Page dispatcher = desks.at("dispatcher", matter);
        desks.fill(dispatcher, "copies", form -> {
            form.locator("[name=post]").selectOption(UsualSteps.naming(form.locator("[name=post]"), "苏映雪"));
            form.locator("[name=note]").fill("列入护栏专项，请知悉。");
        });
        Page reader = desks.at("campaign", matter);
        assertThat(reader.locator("form[action$='/read-marks'] button").isVisible()).as("nothing is to be opened first").isTrue();
        assertThat(desks.next(reader)).contains("列入护栏专项，请知悉。", "陆明远");
        desks.press(reader, "read-marks");
        assertThat(desks.offers(reader, "read-marks")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void a_merged_matter_leads_to_where_it_lives_and_its_handler_comes_back(String language) {
        Desks desks = all.get(language);
        String one = problem("望江路窨井盖松动", "望江路 7 号").judged(Severity.ORDINARY, "按一般问题办。").page();
        String other = problem("望江路井盖响声大", "望江路 7 号门前").page();
        Page dispatcher = desks.at("dispatcher", other);
        desks.fill(dispatcher, "mergers", form -> {
            form.locator("[name=other]").fill(number(one));
            form.locator("[name=reason]").fill("同一处井盖，是一件事。");
        });
        desks.at("dispatcher", other);
        assertThat(desks.head(dispatcher)).contains(desks.t("ledger.lives-on", number(one)));
        assertThat(dispatcher.locator(".explained").count()).as("no date of its own").isZero();
        dispatcher.click("h1 + p a");
        assertThat(dispatcher.url()).endsWith(one);

        new UsualSteps(desks).sendTo(CITY, one);
        Page handler = desks.at("handler", one);
        handler.click("main a[href='" + other + "']");
        handler.waitForLoadState();
        assertThat(handler.textContent("h1")).as("its unit never had it, and yet it lives on there").contains("望江路井盖响声大");
        assertThat(desks.head(handler)).contains(desks.t("ledger.lives-on", number(one)));
        assertThat(desks.at("handler3", "/matters").textContent("main")).doesNotContain(number(other));
    }

    @Test
    void the_api_tells_of_the_decision_and_the_oversight_and_takes_the_same_steps() throws Exception {
        String matter = "/api/v1" + problem("滨河路护坡塌陷", "滨河路 5 号").judged(Severity.ORDINARY, "按一般问题办。").sentTo(CITY).page();
        JsonNode first = after(matter, "returns", "handler", "{\"citedDuty\":\"3.12\",\"reason\":\"清单不含此项职责。\"}");
        assertThat(first.get("decision").isNull()).as("once is no dispute").isTrue();
        after(matter, "assignments", "dispatcher", "{\"unit\":\"" + unit(GOVERNANCE) + "\"}");
        JsonNode disputed = after(matter, "returns", "handler3", "{\"citedDuty\":\"4.07\",\"reason\":\"清单不含此项职责。\"}");
        assertThat(disputed.get("decision").get("rule").asString()).isEqualTo("matter.decide-within");
        assertThat(disputed.get("clock")).isEqualTo(first.get("clock"));
        JsonNode decided = after(matter, "joint-decisions", "leader", "{\"unit\":\"" + unit(CITY) + "\",\"heard\":[\"" + unit(CITY) + "\",\""
                + unit(GOVERNANCE) + "\"],\"reason\":\"现场踏勘后由城管办牵头。\"}");
        assertThat(decided.get("decision").isNull()).isTrue();

        after(matter, "acceptances", "handler", "{}");
        JsonNode listed = after(matter, "oversight-listings", "leader", "{\"reason\":\"群众多次反映。\",\"reportBy\":\"2026-03-20\"}");
        assertThat(listed.get("oversight").get("reportBy").asString()).isEqualTo("2026-03-20");
        assertThat(listed.get("oversight").get("reported").asBoolean()).isFalse();
        JsonNode reported = after(matter, "oversight-reports", "handler", "{\"text\":\"已围挡，周三修复护坡。\"}");
        assertThat(reported.get("oversight").get("reported").asBoolean()).isTrue();
        JsonNode ended = after(matter, "oversight-endings", "leader", "{\"reason\":\"已落实。\"}");
        assertThat(ended.get("oversight").isNull()).isTrue();
    }

    /** How a matter stands after a step that somebody takes over the API. */
    private static JsonNode after(String matter, String step, String login, String body) throws Exception {
        Wire wire = new Wire(luoshi);
        String version = wire.send(Wire.Sent.get(matter, login)).header("ETag");
        Wire.Answer answer = wire.send(Wire.Sent.json("POST", matter + "/" + step, login, body).with("If-Match", version));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(wire.send(Wire.Sent.get(matter, "dispatcher")).body());
    }

    private static String unit(String name) {
        return luoshi.bean(JdbcClient.class).sql("select id::text from unit where name = ?").param(name).query(String.class).single();
    }

    private static Beforehand problem(String title, String place) {
        return Beforehand.problem(luoshi, "city-management", title, place, "损坏 2 处，最大 30 厘米，行人须绕行");
    }

    private static void sendBack(Desks desks, String handler, String matter, String duty) {
        desks.fill(desks.at(handler, matter), "returns", form -> {
            form.locator("[name=cited-duty]").fill(duty);
            form.locator("[name=reason]").fill("清单 " + duty + " 不含此项职责。");
        });
    }

    /** A matter's line on a desk; empty where it does not lie there. */
    private static String line(Page desk, String matter) {
        return String.join("", desk.locator("ol.desk li:has(a[href='" + matter + "'])").allTextContents());
    }
}
