package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What nearly every matter goes through, at the desks of those who do it. A matter is told by the path of its page. */
final class UsualSteps {

    private final Desks desks;

    UsualSteps(Desks desks) {
        this.desks = desks;
    }

    String registerProblem(String title, String place, String fact) {
        Page clerk = desks.at("clerk", "/problems/new");
        clerk.fill("[name=title]", title);
        clerk.fill("[name=time]", "2 月 26 日起");
        clerk.fill("[name=place]", place);
        clerk.fill("[name=fact]", fact);
        clerk.fill("[name=example]", "2 月 27 日 18 点，10 分钟内清点到 7 人横穿");
        clerk.fill("[name=effect]", "附近小学 300 名学生放学横穿，有被撞危险");
        clerk.selectOption("[name=domain]", "city-management");
        clerk.click("main form button:not([type=button])");
        assertThat(desks.head(clerk)).contains(desks.t("ledger.status.REGISTERED"));
        return desks.path(clerk);
    }

    void sendTo(String unit, String matter) {
        Page dispatcher = desks.at("dispatcher", matter);
        dispatcher.locator("form[action$='/assignments'] label", new Page.LocatorOptions().setHasText(unit))
                .locator("input").check();
        desks.press(dispatcher, "assignments");
        assertThat(desks.head(dispatcher)).contains(desks.t("ledger.status.ASSIGNED"), unit);
    }

    void plan(Page handler, String measure) {
        handler.selectOption("[name=code]", "CHECK_MISSING");
        handler.fill("[name=cause]", "日常巡查路线没有覆盖这一段，缺失后无人上报。");
        desks.press(handler, "causes");
        handler.locator("[name=measure]").first().fill(measure);
        handler.fill("[name=baseline]", "现场恢复完好");
        handler.fill("[name=stretch]", "全路段排查并纳入每周巡查");
        handler.locator("[name=criterion]").first().fill("现场完好");
        handler.selectOption("[name=serves]", "none");
        desks.press(handler, "plans");
        assertThat(desks.head(handler)).contains(desks.t("ledger.status.IN_PROGRESS"));
    }

    /** Hangs a file on it. */
    void show(Page page, String name, boolean ofResult) {
        desks.fill(page, "evidence", form -> {
            form.locator("[name=file]").setInputFiles(new FilePayload(name + ".txt", "text/plain",
                    (name + "，现场查看，已处理。" + page.url()).getBytes(StandardCharsets.UTF_8)));
            form.locator("[name=caption]").fill(name);
            form.locator("[name=of-result]").setChecked(ofResult);
        });
    }

    /** Says that it is done, with the record that shows it. */
    void askToClose(String handler, String matter) {
        Page page = desks.at(handler, matter);
        show(page, "整改后查看记录", true);
        page.fill("[name=result]", "现场已处理完毕，查看记录附后。");
        desks.press(page, "close-out-requests");
        assertThat(desks.head(page)).contains(desks.t("ledger.status.UNDER_VERIFICATION"));
    }

    void verify(Page verifier) {
        verifier.check("[name=met-0][value=yes]");
        verifier.fill("[name=findings]", "到现场查看，完好，问了一名过路居民");
        verifier.check("form[action$='/verifications'] [name=aim][value=STRETCH]");
        verifier.fill("form[action$='/verifications'] [name=reached]", "全路段 1.2 公里排查完毕");
        desks.press(verifier, "verifications");
    }

    /** Where a caller's word closes it, it is said which aim was reached. */
    static void saysWhatACallReached(Page verifier) {
        Locator aim = verifier.locator("form[action$='/callbacks'] [name=aim][value=BASELINE]");
        if (aim.count() > 0) {
            aim.check();
        }
    }

    /** The option that names somebody. */
    static SelectOption naming(Locator choice, String name) {
        List<String> options = choice.locator("option").allTextContents();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).contains(name)) {
                return new SelectOption().setIndex(i);
            }
        }
        throw new AssertionError(name + " cannot be chosen: " + options);
    }
}
