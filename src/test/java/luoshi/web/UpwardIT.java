package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import luoshi.RunningLuoshi;
import luoshi.journal.Act;
import luoshi.journal.Rebuild;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A word about a leader is read one level up, by nobody between; without a name it is nobody's. */
class UpwardIT {

    /** Everybody of the demonstration who can sign in, but the writer and the receiver. */
    private static final List<String> STRANGERS = List.of(
            "leader", "clerk", "dispatcher", "handler2", "deputy", "verifier", "approver", "campaign", "inspector",
            "district", "neighbour", "sysadmin", "secadmin", "auditor");

    private static final String FACT = "周例会上临时取消三个社区的发言，要求当晚补齐台账";

    private static RunningLuoshi luoshi;
    private static Browser browser;
    private static Wire wire;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        browser = new Browser();
        wire = new Wire(luoshi);
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        luoshi.close();
    }

    @Test
    void a_word_travels_from_the_writer_to_one_level_up_and_its_answer_back() {
        Page writer = browser.signedIn(luoshi.address(), "handler3", PASSWORD, "en-GB", 360);
        writer.navigate(luoshi.address() + "/registers");
        writer.click("main a[href='/upward']");
        assertThat(writer.textContent("main")).contains("have not written anything", "no list, search, count or export");
        Browser.assertUsable(writer);
        writer.click("main a.button");
        Browser.assertUsable(writer);
        writer.check("label:has-text('周景行') input");
        writer.fill("[name=time]", "二月每周一");
        writer.fill("[name=place]", "街道三楼会议室");
        writer.fill("[name=fact]", "不好");
        writer.check("[name=named][value=true]");
        writer.click("main form button");
        assertThat(writer.textContent("main")).as("too thin").contains("at least 8");
        assertThat(writer.inputValue("[name=place]")).as("nothing typed is lost").isEqualTo("街道三楼会议室");
        Browser.assertUsable(writer);
        writer.fill("[name=fact]", "当众把两名社区书记骂哭，事后没有说明");
        writer.click("main form button");
        assertThat(writer.textContent("main")).contains("Sealed and sent", "周景行", "waiting");
        Browser.assertUsable(writer);

        Page receiver = browser.signedIn(luoshi.address(), "principal", PASSWORD, "zh-CN", 1440);
        receiver.navigate(luoshi.address() + "/notices");
        assertThat(receiver.textContent("main")).contains("有一条密封反映待您阅处").doesNotContain("骂哭", "许望舒");
        receiver.navigate(luoshi.address() + "/upward");
        assertThat(receiver.textContent("main")).contains("待我阅处", "许望舒").doesNotContain("骂哭");
        Browser.assertUsable(receiver);
        receiver.click("tr:has-text('许望舒') a");
        assertThat(receiver.textContent("main")).contains("骂哭", "许望舒", "2026年3月16日");
        Browser.assertUsable(receiver);
        receiver.check("[name=triage][value=TALKED]");
        receiver.fill("[name=reason]", "已和本人谈话，本人当面道歉");
        receiver.click("main form.sheet-form button");
        assertThat(receiver.textContent("main")).contains("已谈话", "更正阅处");
        receiver.check("[name=triage][value=LISTED]");
        receiver.fill("[name=reason]", "谈话之外，要求列入个人清单");
        receiver.click("main form.sheet-form button");
        assertThat(receiver.textContent("main")).contains("已被后一次取代", "当面道歉", "已要求列入个人清单");
        Browser.assertUsable(receiver);

        writer.click("main table a");
        assertThat(writer.textContent("main")).contains("to go on the leader’s own list", "本人当面道歉", "replaced by a later one");
        assertThat(writer.locator("main form.sheet-form").count()).as("the writer triages nothing").isZero();
        Browser.assertUsable(writer);
    }

    @Test
    void without_a_name_nobody_learns_it_and_nobody_else_learns_of_the_word() throws Exception {
        String id = written("handler", false);
        Wire.Answer read = get("/api/v1/upward/" + id, "principal");
        assertThat(read.body()).contains(FACT).doesNotContain(personOf("handler"), "顾长青");
        assertThat(get("/upward/" + id, "principal").body()).contains("未署名").doesNotContain("顾长青");
        assertThat(get("/upward/" + id, "handler").body()).as("the writer's own").contains(FACT, "未署名（您本人）");
        assertThat(get("/api/v1/upward", "handler").body()).contains(id);
        nobodyElseSees(id);

        JdbcClient jdbc = luoshi.bean(JdbcClient.class);
        assertThat(jdbc.sql("select distinct person from journal_entry where stream_id = cast(:id as uuid)")
                        .param("id", id)
                        .query(UUID.class)
                        .list())
                .as("the journal says that the program acted")
                .containsExactly(Act.PROGRAM);
        assertThat(jdbc.sql("""
                        select convert_from(payload, 'UTF8') from journal_entry where stream_id = cast(:id as uuid)
                        union all select w::text from upward_word w where id = cast(:id as uuid)
                        union all select n::text from notice n where href like '%' || :id
                        """)
                        .param("id", id)
                        .query(String.class)
                        .list())
                .as("neither name nor words stand open in the database")
                .hasSize(4)
                .noneMatch(text -> text.contains(personOf("handler")) || text.contains("社区"));
    }

    @Test
    void a_named_word_is_as_sealed_to_everybody_else() throws Exception {
        String id = written("handler", true);
        assertThat(get("/api/v1/upward/" + id, "principal").body()).contains(FACT, personOf("handler"));
        nobodyElseSees(id);
        String export = get("/api/v1/journal/export", "auditor").body();
        assertThat(export).doesNotContain("upward", id);
        assertThat(get("/api/v1/journal/heads?limit=200", "auditor").body()).doesNotContain("upward", id);
        List<String> before = luoshi.bean(Rebuild.class).rows().get("upward_word");
        luoshi.bean(Rebuild.class).run();
        assertThat(luoshi.bean(Rebuild.class).rows().get("upward_word")).isNotEmpty().isEqualTo(before);
    }

    @Test
    void only_the_receiver_triages_and_each_triage_names_what_it_saw() throws Exception {
        String id = written("handler", false);
        String good = "{\"triage\":\"ANSWERED\",\"reason\":\"查了会议记录，发言次序是会前定的\"}";
        assertThat(triage(id, "handler", 1, good).body()).as("the writer").contains("upward-triager");
        for (String stranger : STRANGERS.subList(0, STRANGERS.size() - 1)) {
            assertThat(triage(id, stranger, 1, good).status()).as(stranger).isIn(403, 404);
        }
        assertThat(triage(id, "principal", 1, "{\"triage\":\"REFERRED\",\"reason\":\"好\"}").body())
                .contains("upward-reason", "upward-referral");
        assertThat(triage(id, "principal", 0, good).status()).as("an old version").isEqualTo(409);
        assertThat(triage(id, "principal", 1, good).status()).isEqualTo(200);
        assertThat(triage(id, "principal", 2, good).body()).contains("upward-triaged-once");
        Wire.Answer referred = triage(id, "principal", 2, """
                {"triage": "REFERRED", "reason": "又收到同类反映，移送核实", "body": "区纪委监委", "number": "云纪移〔2026〕3 号",
                 "on": "2026-03-02", "replaces": true}""");
        assertThat(referred.body()).contains("云纪移〔2026〕3 号", "ANSWERED");
        assertThat(get("/api/v1/upward/" + id, "handler").body()).as("the writer reads it").contains("区纪委监委");
        nobodyElseSees(id);
    }

    @Test
    void what_waits_too_long_is_marked_and_stands_first() throws Exception {
        written("handler", false);
        String late = written("handler", false);
        postponed(late, -15);
        JsonNode first = JsonMapper.shared().readTree(get("/api/v1/upward", "principal").body()).get("waiting").get(0);
        assertThat(first.get("id").asString()).isEqualTo(late);
        assertThat(first.get("late").asBoolean()).isTrue();
        assertThat(get("/upward/" + late, "principal").body()).contains("已超期");
        postponed(late, 15);
        assertThat(get("/upward/" + late, "principal").body()).doesNotContain("已超期");
    }

    private static void postponed(String id, int days) {
        luoshi.bean(JdbcClient.class)
                .sql("update upward_word set due = due + :days * interval '1 day' where id = cast(:id as uuid)")
                .param("days", days)
                .param("id", id)
                .update();
    }

    @Test
    void a_stand_in_reads_it_unless_it_is_about_or_by_the_stand_in() throws Exception {
        String id = written("handler", false);
        String good = "{\"triage\":\"ANSWERED\",\"reason\":\"查了会议记录，发言次序是会前定的\"}";
        actsForTheReceiver("leader");
        assertThat(get("/api/v1/upward/" + id, "leader").status()).as("the leader it is about").isEqualTo(404);
        assertThat(triage(id, "leader", 1, good).status()).isEqualTo(404);
        actsForTheReceiver("handler");
        assertThat(triage(id, "handler", 1, good).body()).as("who wrote it").contains("upward-triager");
        JsonNode waiting = JsonMapper.shared().readTree(get("/api/v1/upward", "handler").body()).get("waiting");
        assertThat(waiting.toString()).as("it does not wait for who wrote it").doesNotContain(id);
        actsForTheReceiver("approver");
        assertThat(get("/api/v1/upward/" + id, "approver").body()).as("anybody else").contains(FACT);
        actsForTheReceiver(null);
        assertThat(get("/api/v1/upward/" + id, "approver").status()).isEqualTo(404);
    }

    /** The first secretary is away on the day of the demonstration; null: is there again. */
    private static void actsForTheReceiver(@Nullable String login) {
        JdbcClient jdbc = luoshi.bean(JdbcClient.class);
        jdbc.sql("delete from absence where post = (select id from post where title = '党工委书记')").update();
        if (login != null) {
            jdbc.sql("""
                            insert into absence (id, post, first_day, last_day, acting, reason)
                            select gen_random_uuid(), id, '2026-03-01', '2026-03-03', cast(:acting as uuid), '外出'
                            from post where title = '党工委书记'
                            """)
                    .param("acting", personOf(login))
                    .update();
        }
    }

    @Test
    void a_word_about_the_first_secretary_goes_to_the_district() throws Exception {
        String id = UUID.randomUUID().toString();
        String body = word(postOver("handler2", "principal"), false);
        assertThat(wire.send(Wire.Sent.json("POST", "/api/v1/upward?id=" + id, "handler2", body)).status()).isEqualTo(201);
        assertThat(get("/api/v1/upward/" + id, "district").body()).contains(FACT).doesNotContain(personOf("handler2"));
        for (String stranger : List.of("principal", "leader", "handler", "campaign", "inspector", "auditor")) {
            assertThat(get("/api/v1/upward/" + id, stranger).status()).as(stranger).isEqualTo(404);
        }
        assertThat(triage(id, "district", 1, "{\"triage\":\"ANSWERED\",\"reason\":\"已核对会议记录，情况不属实\"}").status())
                .as("the receiver of this one")
                .isEqualTo(200);
    }

    @Test
    void a_word_is_about_a_leader_over_the_writer_and_never_about_oneself() throws Exception {
        String own = JsonMapper.shared().readTree(get("/api/v1/upward", "leader").body()).get("leaders").toString();
        assertThat(own).as("a leader writes about those above").contains(personOf("district")).doesNotContain(personOf("leader"));
        String body = word(postOver("handler", "leader"), false);
        assertThat(wire.send(Wire.Sent.json("POST", "/api/v1/upward?id=" + UUID.randomUUID(), "neighbour", body)).body())
                .as("of another sub-district")
                .contains("upward-leader");
        assertThat(wire.send(Wire.Sent.json("POST", "/api/v1/upward?id=" + UUID.randomUUID(), "leader", body)).body())
                .as("about oneself")
                .contains("upward-leader");
        assertThat(wire.send(Wire.Sent.json("POST", "/api/v1/upward?id=" + UUID.randomUUID(), "handler",
                        word(postOver("handler", "district"), false))).body())
                .as("nobody stands above the last leader of an office without a district's campaign office")
                .contains("upward-receiver");
        assertThat(wire.send(Wire.Sent.json("POST", "/api/v1/upward?id=" + UUID.randomUUID(), "sysadmin", body)).status())
                .as("an administrator holds no post")
                .isEqualTo(422);
    }

    private static void nobodyElseSees(String id) throws Exception {
        for (String stranger : STRANGERS) {
            assertThat(get("/api/v1/upward/" + id, stranger).status()).as(stranger).isEqualTo(404);
            assertThat(get("/upward/" + id, stranger).status()).as(stranger).isEqualTo(404);
            assertThat(get("/api/v1/upward", stranger).body()).as(stranger).doesNotContain(id);
            assertThat(get("/api/v1/notices", stranger).body()).as(stranger).doesNotContain(id);
            JsonNode board = JsonMapper.shared().readTree(get("/api/v1/upward", stranger).body());
            boolean mayHaveOthers = List.of("district", "handler2").contains(stranger);
            assertThat(board.get("waiting").size() + board.get("triaged").size() + board.get("own").size() == 0 || mayHaveOthers)
                    .as(stranger)
                    .isTrue();
        }
    }

    private static String written(String login, boolean named) throws Exception {
        String id = UUID.randomUUID().toString();
        Wire.Answer answer = wire.send(Wire.Sent.json("POST", "/api/v1/upward?id=" + id, login, word(postOver(login, "leader"), named)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return id;
    }

    private static String word(String leader, boolean named) {
        return """
                {"leader": "%s", "time": "3 月 2 日上午", "place": "街道三楼会议室", "fact": "%s", "named": %s}"""
                .formatted(leader, FACT, named);
    }

    /** The post of a leader, as the writer is offered it. */
    private static String postOver(String writer, String leader) throws Exception {
        String person = personOf(leader);
        return JsonMapper.shared().readTree(get("/api/v1/upward", writer).body()).get("leaders").valueStream()
                .filter(each -> each.get("person").asString().equals(person))
                .map(each -> each.get("post").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String personOf(String login) {
        return luoshi.bean(JdbcClient.class)
                .sql("select person::text from account where login = :login")
                .param("login", login)
                .query(String.class)
                .single();
    }

    private static Wire.Answer triage(String id, String login, int seen, String body) throws Exception {
        return wire.send(Wire.Sent.json("POST", "/api/v1/upward/" + id + "/triage", login, body).with("If-Match", "\"" + seen + "\""));
    }

    private static Wire.Answer get(String path, String login) throws Exception {
        return wire.send(Wire.Sent.get(path, login));
    }
}
