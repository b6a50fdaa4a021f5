package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import luoshi.RunningLuoshi;
import luoshi.page.Language;
import luoshi.page.Messages;

/**
 * The day of an office in one language and one width of the window: an order and a problem come in, are sent out, worked
 * on, instructed, supported, checked and closed, each by its own desk. Every screen on the way is looked at by axe where
 * somebody arrives at it.
 */
final class OfficeDay {

    private static final Messages MESSAGES = Messages.fromClasspath();

    private final RunningLuoshi luoshi;
    private final Browser browser;
    private final String locale;
    private final Language language;
    private final int width;
    private final Map<String, Page> windows = new HashMap<>();

    OfficeDay(RunningLuoshi luoshi, Browser browser, String locale, int width) {
        this.luoshi = luoshi;
        this.browser = browser;
        this.locale = locale;
        this.language = Language.of(Locale.forLanguageTag(locale));
        this.width = width;
    }

    void play() {
        String order = registerOrder();
        String problem = registerProblem();
        sendOutTogether(order, problem);
        workOn(problem);
        instructAndAnswer(problem);
        planAndExtend(problem);
        finish(order, problem);
        callBackAndClose(order);
        verifyAndClose(problem);
        windows.values().forEach(page -> page.context().close());
    }

    private String registerOrder() {
        Page clerk = at("clerk", luoshi.address() + "/matters/new?kind=HOTLINE_ORDER");
        clerk.fill("[name=title]", "樟树路口井盖缺失");
        clerk.fill("[name=particular-order-number]", "RX20260302-" + width + language.tag());
        clerk.fill("[name=particular-place]", "樟树路与柳荫巷口");
        clerk.fill("[name=particular-request]", "井盖不见了，晚上有人踩空");
        clerk.selectOption("[name=domain]", "city-management");
        clerk.click(".sheet-form .actions button");
        assertThat(clerk.textContent("main")).contains(t("ledger.status.REGISTERED"));
        return clerk.url();
    }

    private String registerProblem() {
        Page clerk = at("clerk", luoshi.address() + "/problems/new");
        clerk.fill("[name=title]", "樟树路绿篱缺株");
        clerk.fill("[name=time]", "2 月 26 日起");
        clerk.fill("[name=place]", "樟树路 2 号至 20 号");
        clerk.fill("[name=fact]", "绿篱缺株 18 处，行人从缺口横穿车道");
        clerk.fill("[name=example]", "2 月 27 日 18 点，10 分钟内清点到 7 人横穿");
        clerk.fill("[name=effect]", "附近小学 300 名学生放学横穿，有被撞危险");
        clerk.selectOption("[name=domain]", "city-management");
        clerk.click("main form button:not([type=button])");
        assertThat(clerk.textContent("main")).contains(t("ledger.status.REGISTERED"));
        return clerk.url();
    }

    private void sendOutTogether(String order, String problem) {
        Page dispatcher = at("dispatcher", problem);
        beside(dispatcher, "appraisals", form -> form.locator("[name=severity]").selectOption("ORDINARY"));
        at("dispatcher", luoshi.address() + "/matters?status=REGISTERED");
        for (String matter : List.of(order, problem)) {
            dispatcher.check("input[name=matter][value^='" + number(matter) + "/']");
        }
        dispatcher.selectOption("#bulk-unit", new SelectOption().setLabel("城市管理办公室"));
        dispatcher.click("button[form=bulk]");
        assertThat(dispatcher.textContent("main")).as("both are sent at once").contains(number(order), number(problem));
    }

    private void workOn(String problem) {
        Page handler = at("handler", problem);
        press(handler, "acceptances");
        beside(handler, "parts", form -> {
            form.locator("[name=unit]").selectOption(new SelectOption().setLabel("应急管理办公室"));
            form.locator("[name=part]").fill("核对路口照明是否影响夜间通行安全");
            form.locator("[name=due]").fill("2026-03-09");
        });
    }

    private void instructAndAnswer(String problem) {
        beside(at("clerk", problem), "instructions", form -> {
            form.locator("[name=leader]").selectOption(new SelectOption().setIndex(chosenLeader(form)));
            form.locator("[name=instruction]").fill("三日内先设临时警示，办法报我。");
        });
        Page leader = at("leader", luoshi.address() + "/");
        assertThat(leader.textContent("main")).as("it waits on the leader's desk").contains("三日内先设临时警示");
        assertThat(at("handler", problem).textContent("aside.next"))
                .as("nothing is the leader's yet")
                .doesNotContain(t("ledger.do.instruction-answers"));
        press(at("leader", problem), "instruction-confirmations");
        beside(at("handler", problem), "instruction-answers", form ->
                form.locator("[name=answer]").fill("临时警示牌已设，办法随方案上报。"));
    }

    private void planAndExtend(String problem) {
        Page handler = at("handler", problem);
        plan(handler, "加固井盖并补种绿篱");
        beside(handler, "time-requests", form -> {
            form.locator("[name=kind]").selectOption("EXTENSION");
            form.locator("[name=until]").fill("2026-04-20");
            form.locator("[name=reason]").fill("绿篱苗木需待气温回升后补种。");
        });
        Page approver = at("approver", problem);
        beside(approver, "time-grants", form -> {});
        assertThat(approver.textContent(".explained")).as("the first date stays visible")
                .contains(language == Language.CHINESE ? "最初到期" : "first due")
                .contains(language == Language.CHINESE ? "4月20日" : "20 Apr");
        beside(at("handler2", problem), "part-deliveries", form ->
                form.locator("[name=delivery]").fill("夜间实测照度合格，不影响通行。"));
    }

    private void finish(String order, String problem) {
        Page handler = at("handler", order);
        press(handler, "acceptances");
        plan(handler, "更换井盖");
        for (String matter : List.of(order, problem)) {
            at("handler", matter);
            show(handler, "整改后查看记录", matter);
            handler.fill("[name=result]", "现场已处理完毕，查看记录附后。");
            press(handler, "close-out-requests");
        }
    }

    /** The caller's word closes a small matter; where the draw asks for a look on site, that comes first. */
    private void callBackAndClose(String order) {
        Page verifier = at("verifier", order);
        verifier.fill("[name=said]", "说已经修好了，谢谢");
        verifier.locator("aside [name=end]").selectOption("CONFIRMED");
        press(verifier, "callbacks");
        if (!verifier.textContent("main").contains(t("ledger.light.CLOSED"))) {
            verify(verifier);
            press(at("approver", order), "approvals");
            at("verifier", order);
        }
        assertThat(verifier.locator("ol.life").textContent()).contains(t("ledger.event.ClosedOut"));
    }

    private void verifyAndClose(String problem) {
        verify(at("verifier", problem));
        Page approver = at("approver", problem);
        press(approver, "approvals");
        assertThat(approver.textContent("main"))
                .contains(t("ledger.event.ClosedOut"), "三日内先设临时警示", "夜间实测照度合格");
    }

    private void plan(Page handler, String measure) {
        handler.selectOption("[name=code]", "CHECK_MISSING");
        handler.fill("[name=cause]", "日常巡查路线没有覆盖这一段，缺失后无人上报。");
        press(handler, "causes");
        handler.locator("[name=measure]").first().fill(measure);
        handler.fill("[name=baseline]", "现场恢复完好");
        handler.fill("[name=stretch]", "全路段排查并纳入每周巡查");
        handler.locator("[name=criterion]").first().fill("现场完好");
        handler.selectOption("[name=serves]", "none");
        press(handler, "plans");
    }

    private void show(Page handler, String name, String matter) {
        beside(handler, "evidence", form -> {
            form.locator("[name=file]").setInputFiles(new FilePayload(name + ".txt", "text/plain",
                    ("现场查看，已处理。" + matter).getBytes(StandardCharsets.UTF_8)));
            form.locator("[name=caption]").fill(name);
            form.locator("[name=of-result]").check();
        });
    }

    private void verify(Page verifier) {
        verifier.check("[name=met-0][value=yes]");
        verifier.fill("[name=findings]", "到现场查看，完好，问了一名过路居民");
        press(verifier, "verifications");
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

    /** Somebody's own window, at an address; the screen is usable for everybody. */
    private Page at(String login, String address) {
        Page page = windows.computeIfAbsent(
                login, each -> browser.signedIn(luoshi.address(), each, PASSWORD, locale, width));
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        Browser.assertUsable(page);
        return page;
    }

    private void press(Page page, String step) {
        page.click("aside form[action$='/" + step + "'] .actions button:not([type=button])");
        page.waitForLoadState();
        assertThat(page.locator(".refusals").allTextContents()).as("%s on %s", step, page.url()).isEmpty();
        assertThat(page.textContent("body")).as(step).contains(t("ledger.done." + step));
    }

    private interface Filling {
        void in(Locator form);
    }

    /** Opens what else is possible, fills it in and sends it; where it is the main step, it is open already. */
    private void beside(Page page, String step, Filling filling) {
        page.evaluate("document.querySelectorAll('aside details').forEach(each => each.open = true)");
        filling.in(page.locator("aside form[action$='/" + step + "']"));
        press(page, step);
    }

    private static String number(String matter) {
        return matter.substring(matter.lastIndexOf('/') + 1);
    }

    private String t(String key) {
        return MESSAGES.text(language, key);
    }
}
