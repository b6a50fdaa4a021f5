package luoshi.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.RunningLuoshi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rarer steps of an office, at desk width in Chinese and at phone width in English, and what they lead to later. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeasonIT {

    private static final String DAY_OF_LOOK_BACK = "2026-04-01";

    private static RunningLuoshi luoshi;
    private static Browser browser;
    private static Map<String, Desks> desks;

    @BeforeAll
    static void start() throws Exception {
        luoshi = RunningLuoshi.withDemonstration();
        browser = new Browser();
        desks = opened();
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        luoshi.close();
    }

    private static Map<String, Desks> opened() {
        Map<String, Desks> each = new LinkedHashMap<>();
        each.put("zh-CN", new Desks(luoshi, browser, "zh-CN", 1440));
        each.put("en-GB", new Desks(luoshi, browser, "en-GB", 360));
        return each;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void what_two_units_send_back_is_decided_once(String language) {
        in(language).twoUnitsSendItBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void two_matters_become_one(String language) {
        in(language).twoAreOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void one_matter_becomes_two(String language) {
        in(language).oneIsTwo();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void what_came_again_reopens_the_old_number(String language) {
        in(language).itCameAgain();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void the_date_moves_only_by_what_was_given(String language) {
        in(language).timeIsGiven();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void words_are_put_right_said_and_read(String language) {
        in(language).wordsGoRound();
    }

    /** The last one: the office goes on to another day. */
    @Test
    @Order(Integer.MAX_VALUE)
    void a_grave_matter_is_accepted_by_three_and_looked_at_again_on_its_day() throws Exception {
        List<GraveMatter> closed = new ArrayList<>();
        desks.values().forEach(each -> closed.add(GraveMatter.acceptedByThree(luoshi, each)));
        desks.values().forEach(Desks::close);
        luoshi = luoshi.on(DAY_OF_LOOK_BACK);
        desks = opened();
        List<Desks> each = List.copyOf(desks.values());
        for (int i = 0; i < closed.size(); i++) {
            closed.get(i).lookedAtAgain(each.get(i));
        }
        GraveMatter.oneThatLasted(each.getFirst());
    }

    private static OfficeSeason in(String language) {
        return new OfficeSeason(luoshi, desks.get(language));
    }
}
