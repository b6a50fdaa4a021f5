package luoshi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Units and posts of the district are known to all in it; the people of another sub-district are not (decision 046). */
class PeopleInSightIT {

    private static final String NEIGHBOUR = "唐初晴";

    private static RunningLuoshi luoshi;
    private static Wire wire;
    private static UUID unit;
    private static UUID post;
    private static UUID person;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        wire = new Wire(luoshi);
        JdbcClient jdbc = luoshi.bean(JdbcClient.class);
        unit = id(jdbc, "select id from unit where name = '松岭街道'");
        post = id(jdbc, "select id from post where unit = '" + unit + "'");
        person = id(jdbc, "select id from person where name = '" + NEIGHBOUR + "'");
    }

    private static UUID id(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }

    @AfterAll
    static void stop() throws Exception {
        luoshi.close();
    }

    @Test
    void a_clerk_finds_the_neighbours_unit_and_post_and_nobody_in_it() throws Exception {
        assertThat(read("/organization", "clerk")).contains("松岭街道");
        assertThat(read("/organization/units/" + unit, "clerk"))
                .contains("松岭街道", "综合岗", "不显示其他街道的人员").doesNotContain(NEIGHBOUR, "空缺");
        assertThat(read("/organization/posts/" + post, "clerk")).contains("综合岗", "松岭街道").doesNotContain(NEIGHBOUR, "离岗");
        assertThat(read("/organization?q=" + encoded(NEIGHBOUR), "clerk")).contains("没有找到");
        assertThat(read("/organization/people", "clerk")).contains("沈知夏").doesNotContain(NEIGHBOUR);
        assertThat(wire.send(Wire.Sent.get("/organization/people/" + person, "clerk")).status()).isEqualTo(404);
        assertThat(read("/hand-overs?q=" + encoded(NEIGHBOUR), "handler")).doesNotContain("value=\"" + person);
    }

    @Test
    void the_api_tells_no_more_than_the_pages() throws Exception {
        String api = "/api/v1/organization";
        assertThat(read(api + "/units/" + unit, "clerk")).contains("综合岗").doesNotContain(NEIGHBOUR, person.toString());
        assertThat(read(api + "/posts/" + post, "clerk")).doesNotContain(NEIGHBOUR, person.toString());
        assertThat(read(api + "/people?q=" + encoded(NEIGHBOUR), "clerk")).isEqualTo("[]");
        assertThat(wire.send(Wire.Sent.get(api + "/people/" + person, "clerk")).status()).isEqualTo(404);
        assertThat(wire.send(Wire.Sent.get(api + "/posts/" + post + "/acting-holder", "clerk")).status()).isEqualTo(404);
    }

    @Test
    void a_copy_is_sent_to_a_post_without_learning_who_holds_it() throws Exception {
        String matter = luoshi.bean(JdbcClient.class)
                .sql("select number from matter where status = 'IN_PROGRESS' and person is null order by number limit 1")
                .query(String.class).single();
        assertThat(read("/matters/" + matter, "clerk"))
                .contains("value=\"" + post, "松岭街道 · 综合岗").doesNotContain(NEIGHBOUR);
    }

    @Test
    void their_own_sub_district_the_district_and_the_administrations_see_them_and_everybody_sees_the_district() throws Exception {
        for (String login : new String[] {"neighbour", "district", "secadmin"}) {
            assertThat(read("/organization/units/" + unit, login)).as(login).contains(NEIGHBOUR);
            assertThat(read("/organization/people", login)).as(login).contains(NEIGHBOUR);
        }
        UUID office = id(luoshi.bean(JdbcClient.class), "select id from unit where name = '区委区政府督查室'");
        assertThat(read("/organization/units/" + office, "clerk")).contains("叶清和");
        UUID street = id(luoshi.bean(JdbcClient.class), "select id from unit where name = '望湖街道'");
        assertThat(read("/organization/units/" + street, "neighbour")).contains("分管副主任").doesNotContain("周景行", "林修远");
        assertThat(read("/organization/units/" + street, "handler")).contains("周景行", "林修远");
    }

    private static String read(String path, String login) throws Exception {
        Wire.Answer answer = wire.send(Wire.Sent.get(path, login));
        assertThat(answer.status()).as(path + " " + login).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
