package luoshi.web;

import static luoshi.RunningLuoshi.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import luoshi.RunningLuoshi;
import luoshi.journal.Rebuild;
import luoshi.table.TableLimits;
import luoshi.table.TableReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists of problems are signed edition by edition; a personal one is read by few. */
class ProblemListsIT {

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
    void a_units_list_is_signed_by_its_head_once_for_what_stands_on_it() throws Exception {
        Page head = browser.signedIn(luoshi.address(), "handler", PASSWORD, "zh-CN", 360);
        head.navigate(luoshi.address() + "/problem-lists");
        Browser.assertUsable(head);
        head.click("tr:has-text('城市管理办公室') a >> nth=0");
        String list = head.url();
        assertThat(head.textContent("main")).contains("还没有签过字", "新增");
        Browser.assertUsable(head);
        head.click("main form button");
        assertThat(head.textContent("main")).contains("与签字时一致", "第 1 版");
        head.navigate(list);
        assertThat(head.locator("main form").count()).as("nothing to sign again").isZero();

        JsonNode unchanged = JsonMapper.shared().readTree(wire.send(Wire.Sent.get("/api/v1" + path(list), "handler")).body());
        Wire.Answer again = wire.send(Wire.Sent.json("POST", "/api/v1" + path(list) + "/signatures", "handler",
                "{\"seen\":\"" + unchanged.get("seen").asString() + "\"}"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("list-differs");
        assertThat(wire.send(Wire.Sent.json("POST", "/api/v1" + path(list) + "/signatures", "clerk", "{\"seen\":\"x\"}")).body())
                .as("the clerk sees it and does not sign it")
                .contains("list-signer");

        Page office = browser.signedIn(luoshi.address(), "district", PASSWORD, "en-GB", 1440);
        office.navigate(list + "/editions/1");
        assertThat(office.textContent("main")).contains("edition 1", "new");
        Browser.assertUsable(office);
        luoshi.bean(Rebuild.class).run();
        office.reload();
        assertThat(office.textContent("main")).as("rows follow from the journal alone").contains("edition 1", "new");
        assertThat(browser.signedIn(luoshi.address(), "neighbour", PASSWORD, "zh-CN", 1440).navigate(list + "/editions/1").status())
                .as("not another sub-district's")
                .isEqualTo(404);
    }

    @Test
    void what_was_looked_at_is_what_is_signed() throws Exception {
        JsonNode before = listOf("handler2");
        String at = "/api/v1/problem-lists/" + before.get("list").get("id").asString();
        Wire.Answer blind = wire.send(Wire.Sent.json("POST", at + "/signatures", "handler2", "{\"seen\":\"another\"}"));
        assertThat(blind.status()).isEqualTo(422);
        assertThat(blind.body()).contains("list-seen");
        assertThat(wire.send(Wire.Sent.json("POST", at + "/signatures", "handler2",
                        "{\"seen\":\"" + before.get("seen").asString() + "\"}")).status())
                .isEqualTo(200);
    }

    @Test
    void a_personal_list_is_signed_by_its_person_and_read_by_those_who_read_its_problems() throws Exception {
        JsonNode own = ownListOf("handler3");
        String at = "/api/v1/problem-lists/" + own.get("list").get("id").asString();
        String problem = own.get("list").get("items").get(0).get("number").asString();
        for (String reader : new String[] {"leader", "campaign"}) {
            assertThat(wire.send(Wire.Sent.get("/api/v1/matters/" + problem, reader)).status()).as("before it is signed").isEqualTo(404);
        }
        for (String other : new String[] {"leader", "campaign", "district", "handler"}) {
            assertThat(wire.send(Wire.Sent.json("POST", at + "/signatures", other, "{\"seen\":\"x\"}")).status())
                    .as(other + " signs it")
                    .isEqualTo(404);
        }
        assertThat(wire.send(Wire.Sent.json("POST", at + "/signatures", "handler3",
                        "{\"seen\":\"" + own.get("seen").asString() + "\"}")).status())
                .isEqualTo(200);
        for (String reader : new String[] {"handler3", "leader", "campaign"}) {
            assertThat(wire.send(Wire.Sent.get("/api/v1/matters/" + problem, reader)).status()).as("signed").isEqualTo(200);
            assertThat(wire.send(Wire.Sent.get(at + "/editions/1", reader)).status()).as(reader).isEqualTo(200);
        }
        for (String stranger : new String[] {"handler", "clerk", "district", "verifier", "neighbour"}) {
            assertThat(wire.send(Wire.Sent.get(at + "/editions/1", stranger)).status()).as(stranger).isEqualTo(404);
            assertThat(wire.send(Wire.Sent.get("/api/v1/problem-lists", stranger)).body())
                    .as(stranger)
                    .doesNotContain(own.get("list").get("id").asString());
        }
    }

    @Test
    void a_table_file_with_lines_of_a_personal_list_says_who_took_it_and_when() throws Exception {
        assertThat(table("/matters.xlsx?mark=PERSONAL", "handler")).contains("含个人问题清单，由顾长青于2026", "批办件在手里停留超过两天");
        assertThat(table("/matters.xlsx?mark=LISTED", "clerk")).doesNotContain("含个人问题清单");
    }

    private static String table(String path, String login) throws Exception {
        byte[] book = wire.send(Wire.Sent.get(path, login)).response().body();
        return new TableReader(new TableLimits(16 * 1_048_576, 10_000, 60, 20_000)).read("", book).toString();
    }

    private static JsonNode listOf(String login) throws Exception {
        return lists(login).valueStream().filter(each -> each.get("list").get("person").isNull()).findFirst().orElseThrow();
    }

    private static JsonNode ownListOf(String login) throws Exception {
        return lists(login).valueStream().filter(each -> !each.get("list").get("person").isNull()).findFirst().orElseThrow();
    }

    private static JsonNode lists(String login) throws Exception {
        return JsonMapper.shared().readTree(wire.send(Wire.Sent.get("/api/v1/problem-lists", login)).body()).get("lists");
    }

    private static String path(String address) {
        return address.substring(luoshi.address().length());
    }
}
