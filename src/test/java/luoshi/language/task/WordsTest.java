package luoshi.language.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    static List<String> examples() {
        return Words.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesOfTheWordListsHold(String example) {
        String text = example.replace("|", "");
        StringBuilder marked = new StringBuilder(text);
        Found.in(text).reversed().forEach(task -> marked.insert(task.span().start(), "|"));
        assertThat(marked.toString()).isEqualTo(example);
    }

    @Test
    void theLongestWordCounts() {
        assertThat(Words.ADVERB.at("依法依规查处", 0, 6)).isEqualTo("依法依规".length());
        assertThat(Words.UNIT_END.endsAt("区信访工作联席会议", 0, 9)).isEqualTo("联席会议".length());
    }
}
