package luoshi.language.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchPairsTest {

    private static final String HAN = "的一是在不了有和人这中大为上个国湖滨路灯井盖龘靐齉𠮷𠀀〇";

    @Test
    void usual_and_rare_words_are_found_by_their_pairs() {
        assertThat(SearchPairs.query("路灯")).containsExactly("路灯");
        assertThat(SearchPairs.query("湖滨路")).containsExactly("湖滨", "滨路");
        assertThat(SearchPairs.of("湖滨路")).contains("湖滨", "滨路", "湖", "路");
        assertThat(SearchPairs.query("龘")).containsExactly("龘");
        assertThat(SearchPairs.query("ＡＢＣ１２ 路")).containsExactly("abc12", "路");
    }

    @Test
    void a_character_beyond_the_basic_plane_is_one_character() {
        assertThat(SearchPairs.query("𠮷野")).containsExactly("𠮷野");
        assertThat(SearchPairs.of("𠮷野家")).contains("𠮷", "𠮷野", "野家");
    }

    @Test
    void signs_that_nobody_sees_do_not_part_a_word() {
        assertThat(SearchPairs.query("路\u200b灯")).containsExactly("路灯");
        assertThat(SearchPairs.query("井\ufe00盖\ufeff")).containsExactly("井盖");
        assertThat(SearchPairs.matches("路\u200b灯不亮", "路灯")).isTrue();
    }

    @Test
    void half_a_character_is_dropped_wherever_it_stands() {
        assertThat(SearchPairs.of("路\ud842灯")).contains("路", "灯").noneMatch(pair -> pair.indexOf('\ud842') >= 0);
        String cut = "路".repeat(SearchPairs.MOST_CHARACTERS - 1) + "𠮷";
        assertThat(SearchPairs.of(cut)).containsExactlyInAnyOrder("路", "路路");
    }

    @Test
    void every_part_of_a_chinese_text_is_found_in_it() {
        Random random = new Random(11);
        int[] points = HAN.codePoints().toArray();
        for (int i = 0; i < 3_000; i++) {
            int[] text = random.ints(2 + random.nextInt(12), 0, points.length).map(at -> points[at]).toArray();
            int from = random.nextInt(text.length);
            int to = from + 1 + random.nextInt(text.length - from);
            String whole = new String(text, 0, text.length);
            String part = new String(text, from, to - from);
            assertThat(SearchPairs.of(whole)).as("seed 11: %s in %s", part, whole).containsAll(SearchPairs.query(part));
            assertThat(SearchPairs.matches(whole, part)).isTrue();
        }
    }

    @Test
    void the_index_of_a_long_text_is_bounded() {
        assertThat(SearchPairs.of("ﷺ".repeat(SearchPairs.MOST_CHARACTERS))).hasSizeLessThan(100);
        Random random = new Random(3);
        String noise = new String(random.ints(60_000, 0x4e00, 0x9fa5).toArray(), 0, 60_000);
        assertThat(SearchPairs.of(noise)).hasSizeLessThanOrEqualTo(2 * SearchPairs.MOST_CHARACTERS);
    }
}
