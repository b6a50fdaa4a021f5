package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import luoshi.RunningLuoshi;
import luoshi.journal.Rebuild;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A post is handed over in a browser: one list, signed by both, and nobody else reads it. */
class HandOverIT {

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
    void one_list_of_everything_open_is_signed_by_both_and_says_what_has_changed_since() {
        JdbcClient jdbc = luoshi.bean(JdbcClient.class);
        UUID person = jdbc.sql("select person from account where login = 'handler'").query(UUID.class).single();
        int open = jdbc.sql("""
                        select count(*) from matter m join post p on p.id = m.owner
                        where p.holder = :person and m.ended_at is null and m.person is null
                        """).param("person", person).query(Integer.class).single();
        assertThat(open).isPositive();

        Page handler = enter("handler");
        handler.navigate(luoshi.address() + "/registers");
        handler.click("a:has-text('岗位交接')");
        handler.fill("#q", nameOf(jdbc, "verifier"));
        handler.click("form[role=search] button");
        handler.click("form.sheet-form button");
        String withdrawn = handler.url();
        handler.navigate(luoshi.address() + "/hand-overs?q=" + nameOf(jdbc, "verifier"));
        handler.click("form.sheet-form button");
        assertThat(handler.textContent("main")).contains("移交清单（" + open, "清单编制以来没有变化", "未签字");
        String paper = handler.url();
        assertThat(paper).as("a newer list takes the place of the one before").isNotEqualTo(withdrawn);
        Page verifier = enter("verifier");
        assertThat(handler.textContent("main")).doesNotContain("交接完成");
        assertThat(desk(handler)).as("it waits on the giver's desk").contains("岗位交接：等您签字（1）", "移交给韩之远");
        assertThat(desk(verifier)).as("and on the receiver's").contains("岗位交接：等您签字（1）", "由顾长青移交，清单 " + open + " 项");
        assertThat(desk(enter("clerk"))).doesNotContain("岗位交接");
        handler.navigate(paper);
        handler.click("main form button");
        assertThat(handler.textContent("main")).contains("已签字").doesNotContain("交接完成");
        assertThat(handler.locator("main form").count()).as("each signs once").isZero();

        assertThat(desk(handler)).as("who has signed has nothing to do").doesNotContain("岗位交接");
        assertThat(desk(verifier)).contains("岗位交接：等您签字（1）");
        Browser.assertUsable(verifier);

        assertThat(enter("clerk").navigate(paper).status()).as("nobody else reads it").isEqualTo(404);

        jdbc.sql("update matter set status = 'VERIFIED' where owner in (select id from post where holder = :person) and ended_at is null")
                .param("person", person)
                .update();
        verifier.navigate(luoshi.address() + "/");
        verifier.click("#hand-overs + ol a");
        assertThat(verifier.url()).as("one way from the desk to the paper").isEqualTo(paper);
        assertThat(verifier.textContent("main")).contains("0 项已办结或不在本岗位，" + open + " 项状态有变化，新增 0 项");
        verifier.click("main form button");
        assertThat(verifier.textContent("main")).contains("交接完成");
        assertThat(desk(verifier)).as("signed by both it is gone").doesNotContain("岗位交接");

        luoshi.bean(Rebuild.class).run();
        verifier.navigate(paper);
        assertThat(verifier.textContent("main")).as("rows follow from the journal alone")
                .contains("交接完成", "清单编制以来没有变化");
    }

    @Test
    void the_list_also_names_what_is_in_hand_beside_matters() {
        JdbcClient jdbc = luoshi.bean(JdbcClient.class);
        Page clerk = enter("clerk");
        clerk.navigate(luoshi.address() + "/hand-overs?q=" + nameOf(jdbc, "verifier"));
        clerk.click("form.sheet-form button");
        assertThat(clerk.textContent("main")).contains("其他要交代的", "还没有答复的意见", "菜市场门口积水");
        Browser.assertUsable(clerk);

        UUID copied = jdbc.sql("select p.id from post p join account a on a.person = p.holder where a.login = 'handler3' and 'HANDLER' = any(p.roles)")
                .query(UUID.class).single();
        jdbc.sql("""
                        insert into matter_copy (matter, post, sent_at)
                        select id, :post, now() from matter where person is null and ended_at is null and owner <> :post limit 1
                        """).param("post", copied).update();
        Page handler = enter("handler3");
        handler.navigate(luoshi.address() + "/hand-overs?q=" + nameOf(jdbc, "clerk"));
        handler.click("form.sheet-form button");
        assertThat(handler.textContent("main")).contains("待阅的抄送", "负责的考核指标和提升措施");

        Page verifier = enter("verifier");
        verifier.navigate(luoshi.address() + "/hand-overs?q=" + nameOf(jdbc, "clerk"));
        verifier.click("form.sheet-form button");
        assertThat(verifier.textContent("main")).contains("近期要做的“回头看”");
        luoshi.bean(Rebuild.class).run();
        clerk.reload();
        assertThat(clerk.textContent("main")).as("rows follow from the journal alone").contains("菜市场门口积水");
    }

    @Test
    void the_rulebook_refuses_a_setting_that_asks_for_more_hours_than_there_are() {
        Page office = enter("district");
        office.navigate(luoshi.address() + "/rulebook/verification.capacity-hours");
        assertThat(office.textContent("main")).contains("每月核查约需", "现有 160 个工时");
        office.fill("[name=value]", "2");
        office.fill("[name=source]", "第 3 次例会");
        office.fill("[name=reason]", "人手减少");
        office.click("form[action$=settings] .actions button");
        assertThat(office.textContent(".refusals")).contains("超过可用的 2 个工时");
        Browser.assertUsable(office);
    }

    private static String nameOf(JdbcClient jdbc, String login) {
        return jdbc.sql("select p.name from account a join person p on p.id = a.person where a.login = :login")
                .param("login", login)
                .query(String.class)
                .single();
    }

    private static String desk(Page page) {
        page.navigate(luoshi.address() + "/");
        return page.textContent("main");
    }

    private static Page enter(String login) {
        return browser.signedIn(luoshi.address(), login, PASSWORD, "zh-CN", 1440);
    }
}
