package luoshi.language.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void an_unknown_word_or_a_missing_value_is_wrong_use() {
        assertThat(options("--in", "a.csv", "--json")).isPresent();
        assertThat(options("--in")).isEmpty();
        assertThat(options("--other", "x")).isEmpty();
        assertThat(options("in", "x")).isEmpty();
    }

    @Test
    void a_number_stands_in_its_range_or_is_none() {
        assertThat(options("--in", "7").orElseThrow().number("in", 1, 2, 9)).contains(7L);
        assertThat(options().orElseThrow().number("in", 1, 2, 9)).contains(1L);
        assertThat(options("--in", "10").orElseThrow().number("in", 1, 2, 9)).isEmpty();
        assertThat(options("--in", "many").orElseThrow().number("in", 1, 2, 9)).isEmpty();
    }

    private static Optional<Options> options(String... words) {
        return Options.of(List.of(words), Set.of("in"), Set.of("json"));
    }
}
