package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
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

    @Test
    void an_order_and_a_problem_go_through_an_offices_day() {
        Page clerk = enter("clerk");
        String order = registerOrder(clerk);
        String problem = registerProblem(clerk);

        Page dispatcher = enter("dispatcher");
        dispatcher.navigate(luoshi.address() + "/matters?status=REGISTERED");
        for (String matter : List.of(order, problem)) {
            dispatcher.check("input[name=matter][value^='" + number(matter) + "/']");
        }
        dispatcher.selectOption("#bulk-unit", new SelectOption().setLabel("城市管理办公室"));
        dispatcher.click("button[form=bulk]");
        assertThat(dispatcher.textContent("main")).as("both are sent at once").contains(number(order), number(problem));

        Page handler = enter("handler");
        handler.navigate(problem);
        press(handler, "接收");
        beside(handler, "请其他单位配合", form -> {
            form.locator("[name=unit]").selectOption(new SelectOption().setLabel("应急管理办公室"));
            form.locator("[name=part]").fill("核对路口照明是否影响夜间通行安全");
            form.locator("[name=due]").fill("2026-03-09");
        });

        clerk.navigate(problem);
        beside(clerk, "批示", form -> {
            form.locator("[name=leader]").selectOption(new SelectOption().setIndex(chosenLeader(form)));
            form.locator("[name=instruction]").fill("三日内先设临时警示，办法报我。");
        });
        Page leader = enter("leader");
        assertThat(leader.textContent("main")).as("it waits on the leader's desk").contains("三日内先设临时警示");
        handler.navigate(problem);
        assertThat(handler.textContent("aside.next")).as("nothing is the leader's yet").doesNotContain("回复批示");
        leader.navigate(problem);
        beside(leader, "确认批示", form -> form.locator("[name=way]").selectOption("AT_THE_DESK"));

        handler.navigate(problem);
        beside(handler, "回复批示", form -> form.locator("[name=answer]").fill("临时警示牌已设，办法随方案上报。"));
        plan(handler, "加固井盖并补种绿篱");
        beside(handler, "申请延期、中止或暂缓", form -> {
            form.locator("[name=kind]").selectOption("EXTENSION");
            form.locator("[name=until]").fill("2026-04-20");
            form.locator("[name=reason]").fill("绿篱苗木需待气温回升后补种。");
        });
        Page approver = enter("approver");
        approver.navigate(problem);
        beside(approver, "同意时间申请", form -> {});
        assertThat(approver.textContent("main")).as("the first date stays visible").contains("最初到期", "4月20日");

        Page supporting = enter("handler2");
        supporting.navigate(problem);
        beside(supporting, "交付配合事项", form -> form.locator("[name=delivery]").fill("夜间实测照度合格，不影响通行。"));

        handler.navigate(order);
        press(handler, "接收");
        plan(handler, "更换井盖");
        for (String matter : List.of(order, problem)) {
            handler.navigate(matter);
            show(handler, "整改后查看记录", matter);
            handler.fill("[name=result]", "现场已处理完毕，查看记录附后。");
            press(handler, "申请销号");
        }

        Page verifier = enter("verifier");
        verifier.navigate(order);
        verifier.fill("[name=said]", "说已经修好了，谢谢");
        press(verifier, "回访");
        if (!verifier.textContent("main").contains("已销号")) {
            verify(verifier);
            approver.navigate(order);
            press(approver, "批准销号");
            verifier.navigate(order);
        }
        assertThat(verifier.textContent("main")).as("the caller's word closes a small matter").contains("已销号");
        verifier.navigate(problem);
        verify(verifier);
        approver.navigate(problem);
        press(approver, "批准销号");
        assertThat(approver.textContent("main")).contains("已销号", "三日内先设临时警示", "夜间实测照度合格");
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

    private static String registerOrder(Page clerk) {
        clerk.navigate(luoshi.address() + "/matters/new?kind=HOTLINE_ORDER");
        clerk.fill("[name=title]", "樟树路口井盖缺失");
        clerk.fill("[name=particular-order-number]", "RX20260302-11");
        clerk.fill("[name=particular-place]", "樟树路与柳荫巷口");
        clerk.fill("[name=particular-request]", "井盖不见了，晚上有人踩空");
        clerk.selectOption("[name=domain]", "city-management");
        clerk.click(".sheet-form .actions button");
        assertThat(clerk.textContent("main")).contains("等待交办", "到期");
        return clerk.url();
    }

    private static String registerProblem(Page clerk) {
        clerk.navigate(luoshi.address() + "/problems/new");
        clerk.fill("[name=title]", "樟树路绿篱缺株");
        clerk.fill("[name=time]", "2 月 26 日起");
        clerk.fill("[name=place]", "樟树路 2 号至 20 号");
        clerk.fill("[name=fact]", "绿篱缺株 18 处，行人从缺口横穿车道");
        clerk.fill("[name=example]", "2 月 27 日 18 点，10 分钟内清点到 7 人横穿");
        clerk.fill("[name=effect]", "附近小学 300 名学生放学横穿，有被撞危险");
        clerk.selectOption("[name=domain]", "city-management");
        clerk.click("main form button:not([type=button])");
        assertThat(clerk.textContent("main")).contains("等待交办");
        return clerk.url();
    }

    private static void plan(Page handler, String measure) {
        handler.fill("[name=cause]", "日常巡查路线没有覆盖这一段，缺失后无人上报。");
        press(handler, "查明原因");
        handler.locator("[name=measure]").first().fill(measure);
        handler.fill("[name=baseline]", "现场恢复完好");
        handler.fill("[name=stretch]", "全路段排查并纳入每周巡查");
        handler.locator("[name=criterion]").first().fill("现场完好");
        press(handler, "制定方案");
    }

    private static void show(Page handler, String name, String matter) {
        beside(handler, "添加佐证", form -> {
            form.locator("[name=file]").setInputFiles(new FilePayload(name + ".txt", "text/plain",
                    ("现场查看，已处理。" + matter).getBytes(StandardCharsets.UTF_8)));
            form.locator("[name=caption]").fill(name);
            form.locator("[name=of-result]").check();
        });
    }

    private static void verify(Page verifier) {
        verifier.check("[name=met-0][value=yes]");
        verifier.fill("[name=findings]", "到现场查看，完好，问了一名过路居民");
        press(verifier, "核查");
    }

    private static int chosenLeader(Locator form) {
        List<String> options = form.locator("[name=leader] option").allTextContents();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).contains("周景行")) {
                return i;
            }
        }
        throw new AssertionError("the leader cannot be chosen: " + options);
    }

    private static String number(String matter) {
        return matter.substring(matter.lastIndexOf('/') + 1);
    }

    private static Page enter(String login) {
        return browser.signedIn(luoshi.address(), login, PASSWORD, "zh-CN", 1440);
    }

    private static void press(Page page, String button) {
        page.click("aside form button:text-is('" + button + "')");
        page.waitForLoadState();
        assertThat(page.locator(".refusals").allTextContents()).as("%s on %s", button, page.url()).isEmpty();
    }

    private interface Filling {
        void in(Locator form);
    }

    /** Opens what else is possible, fills it in and sends it; where it is the main step, it is open already. */
    private static void beside(Page page, String step, Filling filling) {
        Locator form = page.locator("aside form").filter(new Locator.FilterOptions()
                .setHas(page.locator("button:text-is('" + step + "')")));
        page.evaluate("document.querySelectorAll('aside details').forEach(each => each.open = true)");
        filling.in(form);
        press(page, step);
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
