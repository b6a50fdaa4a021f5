package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.RunningLuoshi;
import luoshi.account.Entrance;
import luoshi.journal.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The office and its calendar are read and changed in a browser, each by who may. */
class OfficeScreensIT {

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
    @CsvSource({"zh-CN,1440,还没有落实的,两委,主持全面工作", "en-GB,360,Not settled yet,term,leads the whole"})
    void the_map_of_portfolios_shows_first_what_nobody_was_given(
            String language, int width, String gaps, String field, String whole) {
        Page reader = browser.signedIn(luoshi.address(), "handler", PASSWORD, language, width);
        reader.navigate(luoshi.address() + "/organization");
        reader.click("a[href='/organization/portfolios']");
        assertThat(reader.textContent("main h2 >> nth=0")).contains(gaps);
        assertThat(reader.textContent("#gaps").toLowerCase(java.util.Locale.ROOT)).contains(field);
        assertThat(reader.textContent("#by-leader")).contains("周景行", whole);
        assertThat(reader.textContent("#by-field")).contains("城市管理办公室");
        Browser.assertUsable(reader);
        Page neighbour = browser.signedIn(luoshi.address(), "neighbour", PASSWORD, language, width);
        neighbour.navigate(reader.url() + "?home=" + reader.locator("#home option[selected]").getAttribute("value"));
        assertThat(neighbour.textContent("#by-leader")).as("posts, and no people of another sub-district")
                .contains("望湖街道").doesNotContain("周景行");
        assertThat(neighbour.navigate(luoshi.address() + "/organization/portfolios?home=" + java.util.UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void the_office_changes_by_the_hands_of_those_who_may_and_each_change_can_be_undone() {
        Page office = browser.signedIn(luoshi.address(), "district", PASSWORD, "zh-CN", 1440);
        Page keeper = browser.signedIn(luoshi.address(), "secadmin", PASSWORD, Entrance.code(luoshi, "secadmin"), "zh-CN", 1440);

        openUnit(office, "综合行政执法队");
        change(office, "更名", form -> form.locator("[name=name]").fill("综合执法大队"));
        assertThat(office.textContent("main")).contains("综合执法大队", "更名为“综合执法大队”", "叶清和");
        change(office, "更名", form -> form.locator("[name=name]").fill("综合行政执法队"));

        openUnit(office, "望湖街道");
        change(office, "设立下级单位", form -> {
            form.locator("[name=name]").fill("物业管理办公室");
            form.locator("[name=kind]").selectOption("GRID");
            form.locator("[name=code]").fill("31");
        });
        assertThat(office.textContent("details[open] .error")).as("a rule speaks at its field").contains("网格在社区或村下");
        office.selectOption("details[open] [name=kind]", "SECTION");
        office.click("details[open] button");
        assertThat(office.textContent("h1")).contains("物业管理办公室");
        String unit = office.url();

        keeper.navigate(unit);
        change(keeper, "设立岗位", form -> {
            form.locator("[name=title]").fill("物业办主任");
            form.locator("[name=roles][value=HANDLER]").check();
        });
        assertThat(keeper.textContent("main")).contains("空缺", "周景行（上级领导代行）");
        change(keeper, "任用", form -> form.locator("[name=person]").fill("csq"));
        assertThat(keeper.textContent("details[open]")).as("two of one name").contains("有几位符合", "3101", "3207");
        keeper.check("details[open] label:has-text('3101') input");
        keeper.click("details[open] button");
        assertThat(keeper.textContent("dl.facts")).contains("陈思齐", "本人");
        change(keeper, "指定 B 岗", form -> form.locator("[name=person]").fill("3207"));
        change(keeper, "登记不在岗", form -> form.locator("[name=until]").fill("2026-03-06"));
        assertThat(keeper.textContent("dl.facts")).contains("3月2日", "3月6日", "不在岗", "陈思齐（B 岗代理）");
        keeper.click("button:has-text('提前结束')");
        assertThat(keeper.textContent("dl.facts")).contains("本人");

        office.navigate(unit);
        change(office, "列入履职清单", form -> {
            form.locator("[name=code]").fill("3.20");
            form.locator("[name=kind]").selectOption("BASIC");
            form.locator("[name=domain]").selectOption("city-management");
            form.locator("[name=text]").fill("物业服务的日常监督");
        });
        change(office, "并入其他单位", form -> form.locator("[name=successor]").selectOption(new SelectOption()
                .setLabel("　　城市管理办公室")));
        assertThat(office.textContent("main")).contains("已并入", "由此单位承接");
        openUnit(office, "城市管理办公室");
        assertThat(office.textContent("main")).contains("承接自", "物业办主任", "物业服务的日常监督", "（承接自物业管理办公室）");
        office.navigate(unit);
        change(office, "撤销并入", form -> {});
        assertThat(office.textContent("main")).contains("物业办主任").doesNotContain("由此单位承接");

        Rebuild rebuild = luoshi.bean(Rebuild.class);
        var before = rebuild.rows();
        rebuild.run();
        assertThat(rebuild.rows()).as("all rows made again from the journal").isEqualTo(before);
    }

    @Test
    void a_table_is_looked_at_before_it_is_taken_in() {
        Page office = browser.signedIn(luoshi.address(), "district", PASSWORD, "zh-CN", 1440);
        office.navigate(luoshi.address() + "/organization/import");
        take(office, "#files", "单位.csv", "编号,名称,类别\n01.102.01,党政办公室,党政办\n01.102.02,城建办公室,机关\n");
        assertThat(office.textContent(".refusals")).contains("第 3 行 类别", "机关");
        take(office, "#files", "单位.csv", "编号,名称,类别\n01.102.01,党政办公室,党政办\n01.102.02,城建办公室,科室\n");
        assertThat(office.textContent(".preview")).contains("新增 2 条");
        office.click("button:has-text('确认这 2 条')");
        openUnit(office, "松岭街道");
        assertThat(office.textContent("main")).contains("党政办公室", "城建办公室");
    }

    @Test
    void a_years_holidays_are_previewed_published_and_withdrawn() {
        Page office = browser.signedIn(luoshi.address(), "district", PASSWORD, "zh-CN", 1440);
        office.navigate(luoshi.address() + "/calendar/2027");
        assertThat(office.textContent("h1")).contains("暂定");
        office.click("a:has-text('修改放假安排')");
        office.fill("[name=sources]", "国办发明电〔2026〕9号");
        take(office, "#file", "2027.ics", """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270101
                DTEND;VALUE=DATE:20270104
                SUMMARY:元旦（休）
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270109
                SUMMARY:元旦（班）
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(office.textContent(".preview")).contains("2027年1月1日", "放假", "2027年1月9日", "调休上班");
        office.click("button:has-text('公布2027年安排')");
        assertThat(office.textContent("main")).contains("本区第 1 次确定", "国办发明电〔2026〕9号", "叶清和");
        assertThat(office.textContent("h1")).doesNotContain("暂定");
        office.navigate(luoshi.address() + "/calendar/2027?from=2026-12-31&amount=6");
        assertThat(office.textContent(".explained")).contains("元旦假期1月1日至3日不计", "1月9日（周六）为调休上班日");

        APIResponse list = office.request().get(luoshi.address() + "/calendar/2027.ics");
        assertThat(list.text()).contains("SUMMARY:元旦（休）", "X-LUOSHI-DAY:WORK");

        office.navigate(luoshi.address() + "/calendar/2027");
        office.click("button:has-text('撤回本区的安排')");
        assertThat(office.textContent("h1")).contains("暂定");
        assertThat(office.textContent("main")).contains("撤回本区的安排");
    }

    @Test
    void summer_hours_hold_from_their_day_and_the_calendar_in_force_is_what_deadlines_are_counted_by() {
        Page office = browser.signedIn(luoshi.address(), "district", PASSWORD, "zh-CN", 1440);
        office.navigate(luoshi.address() + "/calendar/hours");
        office.fill("[name=valid-from]", "2026-06-01");
        office.fill("[name=lines]", "05-01 08:30-12:00 14:30-18:00\n10-01 08:30-12:00 13:30-17:30");
        office.fill("[name=source]", "区政府办通知");
        office.click("button:has-text('看看会改变什么')");
        office.click("button:has-text('按此调整')");
        assertThat(office.textContent("main")).contains("5月1日起", "14:30–18:00");
        office.navigate(luoshi.address() + "/calendar/2026?from=2026-07-01&at=09:00&amount=4&unit=WORKING_HOUR");
        assertThat(office.textContent(".explained")).contains("15:30到期");
        office.navigate(luoshi.address() + "/calendar/hours");
        office.click("button:has-text('撤回此次调整')");
        assertThat(office.textContent("main")).doesNotContain("14:30–18:00");
    }

    @Test
    void who_may_not_change_is_told_who_may_on_the_page_and_over_the_api() {
        Page clerk = browser.signedIn(luoshi.address(), "clerk", PASSWORD, "zh-CN", 1440);
        openUnit(clerk, "城市管理办公室");
        assertThat(clerk.textContent("aside")).contains("区级督查部门", "安全管理员");
        assertThat(clerk.locator("aside form").count()).isZero();
        assertThat(clerk.navigate(luoshi.address() + "/organization/import").status()).isEqualTo(403);
        assertThat(clerk.navigate(luoshi.address() + "/calendar/2027/edit").status()).isEqualTo(403);

        APIRequestContext api = clerk.request();
        String token = token(api, "clerk");
        openUnit(clerk, "城市管理办公室");
        String id = clerk.url().substring(clerk.url().lastIndexOf('/') + 1);
        APIResponse refused = post(api, token, "/api/v1/organization/units/" + id + "/renaming", Map.of("name", "甲"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("organization.district-office");
        APIResponse renamed = post(
                api, token(api, "district"), "/api/v1/organization/units/" + id + "/renaming", Map.of("name", "城市管理办"));
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(201);
        post(api, token(api, "district"), "/api/v1/organization/units/" + id + "/renaming", Map.of("name", "城市管理办公室"));
        APIResponse people = api.get(luoshi.address() + "/api/v1/organization/people?q=gcq",
                RequestOptions.create().setHeader("Authorization", "Bearer " + token));
        assertThat(people.text()).contains("顾长青");
        APIResponse year = post(api, token(api, "district"), "/api/v1/calendar/2028/lists?version=0", Map.of("days", "x"));
        assertThat(year.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,1440", "zh-CN,360", "en-GB,1440", "en-GB,360"})
    void every_screen_of_the_office_is_usable_in_both_languages_wide_and_narrow(String language, int width) {
        Page office = browser.signedIn(luoshi.address(), "district", PASSWORD, language, width);
        List<String> faults = new ArrayList<>();
        for (String path : new String[] {"/organization", "/organization?q=csq", "/organization/people",
            "/organization/import", "/calendar/2026?from=2026-09-28&amount=5", "/calendar/2027", "/calendar/2027/edit",
            "/calendar/hours"}) {
            assertThat(office.navigate(luoshi.address() + path).status()).as(path).isEqualTo(200);
            look(office, faults);
        }
        openUnit(office, "应急管理办公室");
        look(office, faults);
        office.click("a:text-is('隐患排查岗')");
        look(office, faults);
        office.navigate(luoshi.address() + "/organization?q=宋清扬");
        office.click("main li a");
        look(office, faults);
        assertThat(faults).isEmpty();
    }

    /** Looks at a page with every form open, and goes on to the next one whatever it finds. */
    private static void look(Page page, List<String> faults) {
        page.waitForLoadState();
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        try {
            Browser.assertUsable(page);
        } catch (AssertionError fault) {
            faults.add(fault.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static void openUnit(Page page, String name) {
        page.navigate(luoshi.address() + "/organization?q=" + name);
        page.locator("main li a").first().click();
        page.waitForLoadState();
    }

    private interface Filling {
        void in(Locator form);
    }

    /** Opens one of the forms beside a page, fills it in and sends it. */
    private static void change(Page page, String title, Filling filling) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = false)");
        page.locator("aside summary:text-is('" + title + "')").click();
        filling.in(page.locator("details[open]"));
        page.locator("details[open] button").click();
        page.waitForLoadState();
    }

    private static void take(Page page, String field, String name, String content) {
        page.setInputFiles(field, new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form[enctype] button").last().click();
        page.waitForLoadState();
    }

    private static String token(APIRequestContext api, String login) {
        APIResponse answer = api.post(luoshi.address() + "/api/v1/tokens",
                RequestOptions.create().setData(Map.of("login", login, "password", PASSWORD)));
        return answer.text().replaceAll(".*\"(?:access_)?token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static APIResponse post(APIRequestContext api, String token, String path, Map<String, String> body) {
        return api.post(luoshi.address() + path,
                RequestOptions.create().setHeader("Authorization", "Bearer " + token).setData(body));
    }
}
