package luoshi.web;

import static luoshi.web.Desks.number;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import luoshi.RunningLuoshi;
import luoshi.ledger.life.Severity;

/**
 * What does not happen every day: matters that nobody wants, that are one or two, that came again, that need more time
 * or other words. Each story ends at the desk of whoever is next.
 */
final class OfficeSeason {

    private static final String CITY = "城市管理办公室";
    private static final String SAFETY = "应急管理办公室";
    private static final String GOVERNANCE = "社会治理办公室";

    private final RunningLuoshi luoshi;
    private final Desks desks;
    private final UsualSteps usual;

    OfficeSeason(RunningLuoshi luoshi, Desks desks) {
        this.luoshi = luoshi;
        this.desks = desks;
        this.usual = new UsualSteps(desks);
    }

    /** Each unit cites its duty list; after the second return the leader hears both and decides, and it stays decided. */
    void twoUnitsSendItBack() {
        String matter = problem("云栖路临街橱窗破裂", "云栖路 58 号", "空置商铺橱窗破裂，碎片散落人行道 2 平方米")
                .judged(Severity.ORDINARY, "三个科室都可能说不归自己。").sentTo(CITY).page();
        assertThat(desks.refused(desks.at("handler", matter), "returns", form -> {
            form.locator("[name=cited-duty]").fill("9.99");
            form.locator("[name=reason]").fill("不归我们管。");
        })).as("no list has such an item").contains(t("ledger.rule.cites-a-duty", ""));
        sendBack("handler", matter, "3.12", "清单 3.12 不含私有商铺橱窗，请协调产权人。");
        Page dispatcher = desks.of("dispatcher");
        assertThat(dispatcher.textContent("main")).as("it is back on the dispatcher's desk").contains(number(matter));
        usual.sendTo(GOVERNANCE, matter);
        sendBack("handler3", matter, "4.07", "清单 4.07 只含议事调解，没有处置职责。");

        desks.at("dispatcher", matter);
        assertThat(desks.offers(dispatcher, "assignments")).as("nobody sends it round a third time").isFalse();
        assertThat(desks.next(dispatcher)).contains(t("ledger.rule.joint-decision-first", 2));
        decide(matter);

        Page handler = desks.of("handler2");
        assertThat(handler.textContent("main")).contains(number(matter));
        desks.at("handler2", matter);
        assertThat(desks.offers(handler, "returns")).isFalse();
        assertThat(desks.next(handler)).contains(t("ledger.rule.decided-jointly"));
        desks.press(handler, "acceptances");
        assertThat(desks.head(handler)).contains(t("ledger.status.ACCEPTED"), SAFETY, t("ledger.tag.returned", 2));
    }

    private void sendBack(String handler, String matter, String duty, String reason) {
        Page page = desks.at(handler, matter);
        desks.fill(page, "returns", form -> {
            form.locator("[name=cited-duty]").fill(duty);
            form.locator("[name=reason]").fill(reason);
        });
        Page dispatcher = desks.at("dispatcher", matter);
        assertThat(desks.head(dispatcher)).contains(t("ledger.status.RETURNED"));
        assertThat(dispatcher.textContent("ol.life")).contains(t("ledger.station.duty", duty), reason);
    }

    private void decide(String matter) {
        Page leader = desks.of("leader");
        assertThat(leader.textContent("main")).as("the dispute lies before the leader").contains(number(matter));
        desks.fill(desks.at("leader", matter), "joint-decisions", form -> {
            form.locator("[name=heard]").all().forEach(unit -> unit.check());
            form.locator("label", new Locator.LocatorOptions().setHasText(SAFETY)).locator("input").check();
            form.locator("[name=reason]").fill("碎玻璃属安全隐患，由应急办牵头，先围挡后找产权人。");
        });
        assertThat(desks.head(leader)).contains(t("ledger.status.ASSIGNED"), SAFETY, t("ledger.tag.returned", 2));
        assertThat(leader.locator("ol.life li").last().textContent()).contains(t("ledger.station.heard", ""), CITY, GOVERNANCE);
    }

    /** Two that are one: the earlier number goes on, with the earlier of both dates. */
    void twoAreOne() {
        String one = problem("梧桐街口花箱倾倒", "梧桐街与湖滨路口", "3 个花箱倾倒，泥土散落人行道")
                .judged(Severity.ORDINARY, "按一般问题办。").page();
        String other = problem("湖滨路口人行道泥土堆积", "梧桐街与湖滨路口", "倾倒的花箱泥土堆在人行道 4 平方米").page();
        Page dispatcher = desks.at("dispatcher", other);
        desks.fill(dispatcher, "mergers", form -> {
            form.locator("[name=other]").fill(number(one));
            form.locator("[name=reason]").fill("同一路口同一花箱，是一件事。");
        });
        assertThat(desks.head(dispatcher)).contains(t("ledger.light.MERGED"));
        assertThat(dispatcher.textContent("main")).contains(t("ledger.tie.MERGED_INTO", number(one)));
        assertThat(dispatcher.locator("aside.next h3:not(.beside)").count()).as("its life waits for nothing here").isZero();

        assertThat(desks.of("dispatcher").textContent("main")).contains(number(one)).doesNotContain(number(other));
        usual.sendTo(CITY, one);
        assertThat(desks.of("handler").textContent("main")).contains(number(one));
        assertThat(desks.at("handler", one).textContent("ol.life")).contains(t("ledger.tie.TOOK_OVER", number(other)));
    }

    /** One that is two: the part has its own number and the whole's date, and each goes to whose duty it is. */
    void oneIsTwo() {
        String whole = problem("锦绣市场外占道且疏散口堆货", "锦绣市场西门外", "摊位占道 8 处，疏散口堆货 3 立方米")
                .judged(Severity.ORDINARY, "按一般问题办。").page();
        Page dispatcher = desks.at("dispatcher", whole);
        String due = dispatcher.textContent(".explained strong");
        desks.fill(dispatcher, "splits", form -> {
            form.locator("[name=title]").fill("锦绣市场西门疏散口堆货");
            form.locator("[name=reason]").fill("占道与疏散分属两个科室。");
        });
        String part = dispatcher.locator("main ul.notes a[href^='/matters/']").first().getAttribute("href");
        assertThat(dispatcher.textContent("main")).contains(t("ledger.tie.SPLIT_INTO", number(part)));
        assertThat(desks.of("dispatcher").textContent("main")).as("both wait to be sent out").contains(number(whole), number(part));

        usual.sendTo(SAFETY, part);
        usual.sendTo(CITY, whole);
        Page handler = desks.at("handler2", part);
        assertThat(handler.textContent("h1")).isEqualTo("锦绣市场西门疏散口堆货");
        assertThat(handler.textContent(".explained strong")).as("nobody wins time by parting matters").isEqualTo(due);
        assertThat(handler.textContent("ol.life")).contains(t("ledger.tie.SPLIT_FROM", number(whole)));
        assertThat(desks.of("handler2").textContent("main")).contains(number(part)).doesNotContain(number(whole));
    }

    /** The earlier one stands beside it; whoever mended it may not say that it is the same again. */
    void itCameAgain() {
        String place = desks.inChinese() ? "松月广场东侧公厕" : "望江社区居委会";
        String handler = desks.inChinese() ? "handler" : "handler3";
        String domain = desks.inChinese() ? "city-management" : "social-governance";
        String again = Beforehand.problem(luoshi, domain, place + "又出现老问题", place, "现场查看，与上次记录的情况相同，共 3 处")
                .judged(Severity.ORDINARY, "与去年同一地点，看是否复发。")
                .sentTo(desks.inChinese() ? CITY : GOVERNANCE).page();
        Page mended = desks.at(handler, again);
        assertThat(mended.textContent("main")).contains(t("ledger.earlier"));
        assertThat(desks.offers(mended, "recurrences")).isFalse();
        Page dispatcher = desks.at("dispatcher", again);
        String earlier = dispatcher.locator("main ul.notes a[href^='/matters/']").first().getAttribute("href");
        desks.fill(dispatcher, "recurrences", form -> {
            form.locator("[name=same-cause][value=yes]").check();
            form.locator("[name=reason]").fill("同一地点同一原因，三个月后又出现。");
        });
        assertThat(desks.head(dispatcher)).contains(t("ledger.light.MERGED"));
        assertThat(dispatcher.textContent("main")).contains(t("ledger.tie.MERGED_INTO", number(earlier)));

        assertThat(desks.of(handler).textContent("main")).contains(number(earlier)).doesNotContain(number(again));
        desks.at(handler, earlier);
        assertThat(desks.head(mended))
                .contains(t("ledger.status.REOPENED"), t("ledger.light.ON_TIME"), t("ledger.tag.reopened", 1));
        assertThat(mended.textContent("main")).contains(t("ledger.tie.RECURRED_AS", number(again)));
        assertThat(desks.offers(mended, "causes")).as("the cause is looked for anew").isTrue();
    }

    /** No, then more time, a standstill and its end, and put off: the date moves only by what was given. */
    void timeIsGiven() {
        String matter = problem("柳荫巷排水沟盖板缺失", "柳荫巷 30 号门前", "排水沟盖板缺失 6 块，最宽 40 厘米")
                .judged(Severity.ORDINARY, "按一般问题办。").sentTo(CITY).accepted("handler").planned("handler", "补齐盖板并统一锁扣").page();
        Page handler = desks.at("handler", matter);
        String first = handler.textContent(".explained strong");

        ask(handler, "EXTENSION", "2026-05-15", "盖板须定制，厂家排期较长。");
        assertThat(desks.of("approver").textContent("main"))
                .contains(number(matter), t("ledger.tag.time-asked", t("ledger.time.EXTENSION")));
        desks.fill(desks.at("approver", matter), "time-refusals", form -> form.locator("[name=reason]").fill("先用现货，过半再看。"));
        desks.at("handler", matter);
        assertThat(handler.textContent(".explained strong")).isEqualTo(first);
        assertThat(handler.textContent("ol.life")).contains(t("ledger.event.TimeRefused"), "先用现货，过半再看。");

        ask(handler, "EXTENSION", "2026-04-20", "现货规格不合，定制件 4 月中旬到。");
        grant(matter);
        desks.at("handler", matter);
        assertThat(handler.textContent(".explained")).contains(date(2026, 4, 20), first.replaceAll("^\\D+|到期$", ""));
        assertThat(desks.head(handler)).contains(t("ledger.tag.extended", 1), t("ledger.light.ON_TIME"));

        ask(handler, "SUSPENSION", "2026-04-10", "定制件在厂家加工，期间已围挡。");
        grant(matter);
        desks.at("handler", matter);
        assertThat(desks.head(handler)).contains(t("ledger.light.STOPPED"));
        assertThat(handler.textContent("ol.life")).contains(t("ledger.station.suspended", date(2026, 4, 10)));
        resume(handler, "厂家提前交货，今天进场。");
        assertThat(handler.textContent(".explained strong")).as("no day was won").contains(date(2026, 4, 20));
        putOff(handler, matter);
    }

    private void putOff(Page handler, String matter) {
        ask(handler, "DEFERRAL", "2026-05-20", "地下管线改造先行，盖板须等其完工。");
        grant(matter);
        desks.at("handler", matter);
        assertThat(desks.head(handler)).contains(t("ledger.light.STOPPED"), t("ledger.status.DEFERRED"));
        assertThat(handler.textContent(".explained")).as("its review has a day").contains(date(2026, 5, 20));
        assertThat(desks.of("handler").textContent("main")).as("it presses nobody until then").doesNotContain(number(matter));
        Page leader = desks.at("leader", "/matters?status=DEFERRED");
        assertThat(leader.textContent("main")).as("put off is not out of sight").contains(number(matter));
        desks.at("handler", matter);
        resume(handler, "管线改造提前完工，恢复办理。");
        assertThat(desks.head(handler)).contains(t("ledger.status.IN_PROGRESS"));
    }

    private void ask(Page handler, String kind, String until, String reason) {
        desks.fill(handler, "time-requests", form -> {
            form.locator("[name=kind]").selectOption(kind);
            form.locator("[name=until]").fill(until);
            form.locator("[name=reason]").fill(reason);
        });
    }

    private void grant(String matter) {
        desks.fill(desks.at("approver", matter), "time-grants", form -> form.locator("[name=remark]").fill("情况属实，同意。"));
    }

    private void resume(Page handler, String reason) {
        desks.fill(handler, "resumptions", form -> form.locator("[name=reason]").fill(reason));
        assertThat(desks.head(handler)).contains(t("ledger.light.ON_TIME"));
    }

    /** Words are put right beside the old ones; a comment is read; a copy lies on a desk until it was. */
    void wordsGoRound() {
        String matter = problem("湖滨路树穴缺少护扳", "湖滨路 40 号至 60 号", "11 处树穴没有护板，雨后泥水外流").page();
        desks.fill(desks.at("clerk", matter), "corrections", form -> {
            form.locator("[name=field]").selectOption("title");
            form.locator("[name=text]").fill("湖滨路树穴缺少护板");
            form.locator("[name=reason]").fill("标题中“护扳”为错字。");
        });
        desks.fill(desks.at("leader", matter), "comments", form -> form.locator("[name=comment]").fill("请一并看看相邻路段。"));
        Page dispatcher = desks.at("dispatcher", matter);
        assertThat(dispatcher.textContent("h1")).isEqualTo("湖滨路树穴缺少护板");
        assertThat(dispatcher.textContent("ol.life")).as("what was corrected why, and what was said")
                .contains("“湖滨路树穴缺少护扳”", "标题中“护扳”为错字。", "请一并看看相邻路段。");
        desks.fill(dispatcher, "copies", form -> {
            form.locator("[name=post]").selectOption(UsualSteps.naming(form.locator("[name=post]"), "苏映雪"));
            form.locator("[name=note]").fill("列入树穴专项，请知悉。");
        });

        Page campaign = desks.of("campaign");
        assertThat(campaign.textContent("main")).contains(number(matter), "列入树穴专项，请知悉。");
        desks.fill(desks.at("campaign", matter), "read-marks", form -> {});
        assertThat(desks.offers(campaign, "read-marks")).isFalse();
        assertThat(desks.of("campaign").textContent("main")).doesNotContain("列入树穴专项，请知悉。");
        desks.at("dispatcher", matter);
        assertThat(dispatcher.textContent("ol.life")).contains(t("ledger.event.ReadMarked"), "专班办公室");
    }

    private Beforehand problem(String title, String place, String fact) {
        return Beforehand.problem(luoshi, "city-management", title, place, fact);
    }

    private String date(int year, int month, int day) {
        return LocalDate.of(year, month, day)
                .format(DateTimeFormatter.ofPattern(t("page.format.date"), desks.inChinese() ? Locale.CHINA : Locale.UK));
    }

    private String t(String key, Object... arguments) {
        return desks.t(key, arguments);
    }
}
