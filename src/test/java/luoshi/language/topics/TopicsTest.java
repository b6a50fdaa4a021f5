package luoshi.language.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private final Topics topics = Topics.own();

    @Test
    void the_longest_word_is_found() {
        assertThat(topics.word(topics.wordAt("请修自来水公司的管道", 2))).isEqualTo("自来水公司");
        assertThat(topics.wordAt("请修自来水公司的管道", 1)).isEqualTo(-1);
    }

    @Test
    void every_word_is_found_and_has_a_topic() {
        for (int word = 0; word < topics.words(); word++) {
            assertThat(topics.wordAt(topics.word(word), 0)).as(topics.word(word)).isEqualTo(word);
            assertThat(topics.topicsOf(word)).as(topics.word(word)).isNotEmpty();
        }
    }

    @Test
    void the_list_fits_the_numbers_of_its_tree() {
        assertThat(IntStream.range(0, topics.words()).map(each -> topics.word(each).length()).sum()).isLessThan(1 << 15);
    }

    @Test
    void keys_keep_their_numbers_however_many_come() {
        IntIndex index = new IntIndex();
        for (int i = 0; i < 50_000; i++) {
            assertThat(index.add(i * 7919 - 1)).isEqualTo(i);
        }
        assertThat(index.get(7919 * 777 - 1)).isEqualTo(777);
        assertThat(index.get(5)).isEqualTo(-1);
        assertThat(IntIndex.of(index.keys()).get(7919 * 49_999 - 1)).isEqualTo(49_999);
    }
}
