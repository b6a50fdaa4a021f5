package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import luoshi.RunningLuoshi;
import luoshi.ledger.life.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first sign ends with a talk (R35); what may have come again is judged before it is closed (R16); both at their desks. */
class ReminderTalkIT {

    private static final String SIGN = "窗口电话接听语气生硬";

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
    @CsvSource({"zh-CN, 1440, 桂花路 1 号服务大厅, 桂花路 3 号岗亭", "en-GB, 360, 临江三路 7 号值班室, 临江三路 9 号泵房"})
    void a_first_sign_is_closed_by_a_talk_that_somebody_else_confirms(String locale, int width, String place, String other) {
        try (Desks desks = new Desks(luoshi, browser, locale, width)) {
            String matter = sign(place);
            Page handler = desks.at("handler", matter);
            assertThat(desks.head(handler)).contains(desks.t("ledger.severity.EARLY_SIGN"));
            desks.fill(handler, "reminder-talks", form -> {
                form.locator("[name=with]").fill("窗口工作人员小李");
                form.locator("[name=talk]").fill("指出语气生硬的录音两段，本人认可，表示当天起改。");
            });
            assertThat(desks.head(handler)).contains(desks.t("ledger.status.VERIFIED"));
            assertThat(desks.offers(handler, "approvals")).as("who held the talk does not confirm it").isFalse();
            assertThat(desks.of("approver").textContent("main")).contains(Desks.number(matter));
            Page approver = desks.at("approver", matter);
            assertThat(desks.next(approver)).contains("窗口工作人员小李", "本人认可");
            desks.press(approver, "approvals");
            assertThat(desks.head(approver)).contains(desks.t("ledger.light.CLOSED"));

            String again = sign(place);
            desks.fill(desks.at("handler", again), "reminder-talks", form -> {
                form.locator("[name=with]").fill("窗口工作人员小李");
                form.locator("[name=talk]").fill("上次谈话后没有改，再次提醒，并安排接听培训。");
            });
            approver = desks.at("approver", again);
            assertThat(desks.next(approver)).contains(Desks.number(matter));
            assertThat(desks.offers(approver, "approvals")).as("nobody has judged whether it is the same again").isFalse();
            assertThat(desks.of("verifier").textContent("main")).contains(Desks.number(again), desks.t("ledger.step.TO_JUDGE"));
            Page verifier = desks.at("verifier", again);
            assertThat(desks.next(verifier)).contains(desks.t("ledger.judge"));
            desks.fill(verifier, "recurrence-denials", form -> form.locator("[name=reason]").fill("不是同一个人，也不是同一个窗口。"));
            desks.press(desks.at("approver", again), "approvals");

            String further = sign(other);
            desks.fill(desks.at("handler", further), "reminder-talks", form -> {
                form.locator("[name=with]").fill("岗亭值班员");
                form.locator("[name=talk]").fill("提醒交接班不要脱岗，本人表示注意。");
            });
            desks.fill(desks.at("approver", further), "approval-refusals",
                    form -> form.locator("[name=reason]").fill("已是第三次有人反映，谈话不够。"));
            desks.fill(desks.at("dispatcher", further), "appraisals", form -> {
                form.locator("[name=severity]").selectOption("ORDINARY");
                form.locator("[name=reason]").fill("多次出现，按一般问题整改。");
            });
            handler = desks.at("handler", further);
            assertThat(desks.offers(handler, "reminder-talks")).as("it is a problem in earnest now").isFalse();
            assertThat(desks.offers(handler, "causes")).isTrue();
        }
    }

    private static String sign(String place) {
        return Beforehand.problem(luoshi, "city-management", SIGN, place, "来电咨询被打断两次")
                .judged(Severity.EARLY_SIGN, "刚露头，先谈话提醒。")
                .sentTo("城市管理办公室").accepted("handler").page();
    }
}
