package luoshi.web;

import static luoshi.web.Desks.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/**
 * The day of an office: an order and a problem come in, are sent out, worked on, instructed, supported, checked and
 * closed, each by its own desk.
 */
final class OfficeDay {

    private static final String INSTRUCTION = "三日内先设临时警示，办法报我。";
    private static final String ANSWER = "临时警示牌已设，办法随方案上报。";

    private final Desks desks;
    private final UsualSteps usual;

    OfficeDay(Desks desks) {
        this.desks = desks;
        this.usual = new UsualSteps(desks);
    }

    void play() {
        String order = registerOrder();
        String problem = usual.registerProblem(desks.road() + "绿篱缺株", desks.road() + "北侧", "绿篱缺株 18 处，行人从缺口横穿车道");
        sendOutTogether(order, problem);
        workOn(problem);
        instructAndAnswer(problem);
        planAndExtend(problem);
        finish(order, problem);
        callBackAndClose(order);
        verifyAndClose(problem);
    }

    private String registerOrder() {
        Page clerk = desks.at("clerk", "/matters/new?kind=HOTLINE_ORDER");
        clerk.fill("[name=title]", desks.road() + "口井盖缺失");
        clerk.fill("[name=particular-order-number]", "RX20260302-" + desks.mark());
        clerk.fill("[name=particular-place]", desks.road() + "口");
        clerk.fill("[name=particular-request]", "井盖不见了，晚上有人踩空");
        clerk.selectOption("[name=domain]", "city-management");
        clerk.click(".sheet-form .actions button");
        assertThat(desks.head(clerk)).contains(t("ledger.status.REGISTERED"));
        return desks.path(clerk);
    }

    private void sendOutTogether(String order, String problem) {
        Page dispatcher = desks.at("dispatcher", problem);
        desks.fill(dispatcher, "appraisals", form -> form.locator("[name=severity]").selectOption("ORDINARY"));
        desks.at("dispatcher", "/matters?status=REGISTERED");
        for (String matter : List.of(order, problem)) {
            dispatcher.check("input[name=matter][value^='" + number(matter) + "/']");
        }
        dispatcher.selectOption("#bulk-unit", new SelectOption().setLabel("城市管理办公室"));
        dispatcher.click("button[form=bulk]");
        assertThat(dispatcher.textContent("main")).as("both are sent at once").contains(number(order), number(problem));
    }

    private void workOn(String problem) {
        Page handler = desks.at("handler", problem);
        desks.press(handler, "acceptances");
        desks.fill(handler, "parts", form -> {
            form.locator("[name=unit]").selectOption(new SelectOption().setLabel("应急管理办公室"));
            form.locator("[name=part]").fill("核对路口照明是否影响夜间通行安全");
            form.locator("[name=due]").fill("2026-03-09");
        });
    }

    private void instructAndAnswer(String problem) {
        desks.fill(desks.at("clerk", problem), "instructions", form -> {
            form.locator("[name=leader]").selectOption(UsualSteps.naming(form.locator("[name=leader]"), "周景行"));
            form.locator("[name=instruction]").fill(INSTRUCTION);
        });
        assertThat(desks.of("leader").textContent("main")).as("it waits on the leader's desk")
                .contains(INSTRUCTION, t("ledger.unconfirmed"));
        assertThat(desks.offers(desks.at("handler", problem), "instruction-answers")).as("nothing is the leader's yet").isFalse();
        desks.press(desks.at("leader", problem), "instruction-confirmations");
        assertThat(desks.of("handler").textContent("main")).as("it waits on the handler's desk").contains(INSTRUCTION);
        desks.fill(desks.at("handler", problem), "instruction-answers", form -> form.locator("[name=answer]").fill(ANSWER));
        assertThat(desks.at("leader", "/instructions").textContent("main")).as("the leader reads it in the register").contains(ANSWER);
    }

    private void planAndExtend(String problem) {
        Page handler = desks.at("handler", problem);
        usual.plan(handler, "加固井盖并补种绿篱");
        desks.fill(handler, "time-requests", form -> {
            form.locator("[name=kind]").selectOption("EXTENSION");
            form.locator("[name=until]").fill("2026-04-20");
            form.locator("[name=reason]").fill("绿篱苗木需待气温回升后补种。");
        });
        Page approver = desks.at("approver", problem);
        desks.press(approver, "time-grants");
        assertThat(approver.textContent(".explained")).as("the first date stays visible")
                .contains(desks.inChinese() ? "最初到期" : "first due")
                .contains(desks.inChinese() ? "4月20日" : "20 Apr");
        desks.fill(desks.at("handler2", problem), "part-deliveries", form ->
                form.locator("[name=delivery]").fill("夜间实测照度合格，不影响通行。"));
    }

    private void finish(String order, String problem) {
        Page handler = desks.at("handler", order);
        desks.press(handler, "acceptances");
        usual.plan(handler, "更换井盖");
        usual.askToClose("handler", order);
        usual.askToClose("handler", problem);
    }

    /** The caller's word closes a small matter; where the draw asks for a look on site, that comes first. */
    private void callBackAndClose(String order) {
        Page verifier = desks.at("verifier", order);
        verifier.fill("[name=said]", "说已经修好了，谢谢");
        verifier.locator("aside [name=end]").selectOption("CONFIRMED");
        UsualSteps.saysWhatACallReached(verifier);
        desks.press(verifier, "callbacks");
        if (!desks.head(verifier).contains(t("ledger.light.CLOSED"))) {
            usual.verify(verifier);
            desks.press(desks.at("approver", order), "approvals");
            desks.at("verifier", order);
        }
        assertThat(verifier.locator("ol.life").textContent()).contains(t("ledger.event.ClosedOut"));
    }

    private void verifyAndClose(String problem) {
        usual.verify(desks.at("verifier", problem));
        Page approver = desks.at("approver", problem);
        desks.press(approver, "approvals");
        assertThat(approver.textContent("main")).contains(t("ledger.event.ClosedOut"), INSTRUCTION, "夜间实测照度合格");
    }

    private String t(String key) {
        return desks.t(key);
    }
}
