package luoshi.web;

import static luoshi.web.Desks.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import luoshi.RunningLuoshi;
import luoshi.ledger.life.Severity;

/** A matter judged grave: three people of three sides accept it, and a month later somebody looks whether it lasted. */
final class GraveMatter {

    private final String matter;

    private GraveMatter(String matter) {
        this.matter = matter;
    }

    /** On the day on which it is closed. */
    static GraveMatter acceptedByThree(RunningLuoshi luoshi, Desks desks) {
        UsualSteps usual = new UsualSteps(desks);
        String matter = Beforehand.problem(luoshi, "city-management", desks.road() + "护坡开裂", desks.road() + "后坡", "护坡裂缝 3 处，最宽 4 厘米，下方为步道")
                .judged(Severity.GRAVE, "裂缝正对步道，有坍塌伤人危险。")
                .sentTo("城市管理办公室").accepted("handler").planned("handler", "注浆加固并设监测点").saidToBeDone("handler").page();

        Page verifier = desks.at("verifier", matter);
        assertThat(desks.head(verifier)).contains(desks.t("ledger.severity.GRAVE"));
        assertThat(verifier.textContent("ol.life")).contains(desks.t("ledger.route.MAJOR"), desks.t("ledger.route.why.appraised-grave"));
        assertThat(desks.offers(verifier, "verifications")).as("nobody finds it done alone").isFalse();
        assertThat(desks.offers(verifier, "acceptance-signatures")).as("each side signs when it is ready").isTrue();
        assertThat(desks.of("leader").textContent("main")).as("a signature of the leader's is waited for").contains(number(matter));
        sign(desks, desks.at("leader", matter), "SUPERIOR", "现场查看，裂缝已封闭。", "");
        verifier = desks.at("verifier", matter);
        usual.show(verifier, "社会监督员签字单", false);
        sign(desks, verifier, "VERIFIER", "到现场逐条核对，标准已达到。", "");
        assertThat(desks.offers(verifier, "acceptance-signatures")).as("one person signs for one side").isFalse();
        assertThat(desks.head(verifier)).contains(desks.t("ledger.status.UNDER_VERIFICATION"));
        assertThat(desks.offers(desks.at("approver", matter), "approvals")).as("two of three are not enough").isFalse();
        Page inspector = desks.at("inspector", matter);
        sign(desks, inspector, "SOCIAL_MONITOR", "居民代表现场查看后签字同意。", "何苗（居民代表）");
        assertThat(desks.head(inspector)).contains(desks.t("ledger.status.VERIFIED"));
        assertThat(inspector.textContent("ol.life")).contains("何苗（居民代表）");

        Page approver = desks.of("approver");
        assertThat(approver.textContent("main")).contains(number(matter));
        desks.press(desks.at("approver", matter), "approvals");
        assertThat(desks.head(approver)).contains(desks.t("ledger.light.CLOSED"));
        desks.at("verifier", matter);
        String first = desks.inChinese() ? "2026年4月1日" : "1 Apr 2026";
        assertThat(desks.offers(verifier, "look-backs")).as("not before its day").isFalse();
        assertThat(desks.next(verifier)).contains(first);
        assertThat(desks.of("verifier").textContent("main")).doesNotContain(number(matter));
        return new GraveMatter(matter);
    }

    private static void sign(Desks desks, Page page, String side, String findings, String monitor) {
        desks.fill(page, "acceptance-signatures", form -> {
            form.locator("[name=side]").selectOption(side);
            form.locator("[name=met-0][value=yes]").check();
            form.locator("[name=findings]").fill(findings);
            if (side.equals("VERIFIER")) {
                form.locator("[name=aim][value=BASELINE]").check();
                form.locator("[name=reached]").fill("裂缝 3 处全部封闭");
            }
            if (monitor.isEmpty()) {
                assertThat(form.locator("[name=side] option:not([value=''])").count()).as("only the sides that are the signer's").isLessThan(3);
            } else {
                form.locator("[name=monitor]").fill(monitor);
                form.locator("[name=sheet]").selectOption(UsualSteps.naming(form.locator("[name=sheet]"), "社会监督员签字单"));
            }
        });
        assertThat(page.textContent("ol.life")).contains(desks.t("ledger.side." + side), findings);
    }

    /** On the day of its first look-back, among others that are due: one lasted, this one did not. */
    void lookedAtAgain(Desks desks) {
        Page verifier = desks.of("verifier");
        assertThat(verifier.textContent("main")).as("it comes to the desk on its day").contains(number(matter));
        desks.fill(desks.at("verifier", matter), "look-backs", form -> {
            form.locator("[name=holds][value=no]").check();
            form.locator("[name=findings]").fill("一个月后回头看，裂缝又张开 2 厘米。");
        });
        assertThat(desks.head(verifier)).contains(desks.t("ledger.status.REOPENED"), desks.t("ledger.tag.reopened", 1));

        Page handler = desks.of("handler");
        assertThat(handler.textContent("main")).contains(number(matter));
        desks.at("handler", matter);
        assertThat(desks.head(handler)).contains(desks.t("ledger.light.ON_TIME"), "城市管理办公室");
        assertThat(handler.textContent("ol.life")).contains(desks.t("ledger.event.LookedBack"), "裂缝又张开 2 厘米");
        assertThat(desks.offers(handler, "causes")).as("the cause is looked for anew").isTrue();
    }

    /** Another that is due on the verifier's desk, and holds: it rests until the next look. */
    static void oneThatLasted(Desks desks) {
        Page verifier = desks.of("verifier");
        String due = verifier.locator("ol.desk a", new Page.LocatorOptions().setHasText("锦绣市场二层疏散门上锁")).getAttribute("href");
        desks.fill(desks.at("verifier", due), "look-backs", form -> {
            form.locator("[name=holds][value=yes]").check();
            form.locator("[name=findings]").fill("现场查看，保持完好，日常巡查记录齐全。");
        });
        assertThat(desks.head(verifier)).contains(desks.t("ledger.light.CLOSED"));
        assertThat(desks.offers(verifier, "look-backs")).isFalse();
        assertThat(desks.next(verifier)).as("the third look has its day").contains(desks.inChinese() ? "2026年6月" : "Jun 2026");
        assertThat(desks.of("verifier").textContent("main")).doesNotContain(number(due));
    }
}
