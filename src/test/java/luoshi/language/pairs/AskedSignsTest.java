package luoshi.language.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedSignsTest {

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "《", "《》、。", "— …", "\u200b", "%_%", "★"})
    void signs_alone_are_in_no_row_and_find_nothing(String signs) {
        assertThat(SearchPairs.canBeAsked(signs)).isFalse();
        assertThat(SearchPairs.asked(signs)).as("an empty question would find every row").isNotEmpty();
        assertThat(SearchPairs.of("湖滨路 3 号《公约》%_ 路灯，— …★")).doesNotContainAnyElementsOf(SearchPairs.asked(signs));
    }

    @ParameterizedTest
    @ValueSource(strings = {"路", "《公约》", "100%", "a_b"})
    void signs_around_words_do_not_disturb(String words) {
        assertThat(SearchPairs.canBeAsked(words)).isTrue();
        assertThat(SearchPairs.asked(words)).isEqualTo(SearchPairs.query(words));
    }
}
