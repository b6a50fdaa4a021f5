package luoshi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import luoshi.language.identity.IdentityNumbers;
import luoshi.language.number.Quantities;
import luoshi.language.pairs.SearchPairs;
import luoshi.language.place.Place;
import luoshi.language.place.Places;
import luoshi.language.reply.ReplyQuality;
import luoshi.language.time.Times;
import luoshi.language.vague.Sentence;
import luoshi.language.vague.VaguePhrases;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every reader, whatever the text. A failure names its seed. */
class EveryReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int TEXTS = 700;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_000, 400_000})
    void no_text_breaks_a_reader_and_what_it_finds_stands_in_the_source(long from) {
        for (long seed = from; seed < from + TEXTS; seed++) {
            String text = AnyText.of(seed);
            assertStands(seed, text, Places.find(text));
            assertStands(seed, text, Times.find(text, TODAY));
            assertStands(seed, text, Quantities.find(text));
            assertStands(seed, text, IdentityNumbers.find(text));
            assertStands(seed, text, VaguePhrases.find(text));
            for (Place place : Places.find(text)) {
                place.parts().forEach(part ->
                        assertThat(text.substring(part.start(), part.end())).isEqualTo(part.text()));
            }
            for (Sentence sentence : Sentence.of(text)) {
                assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            }
            assertThat(ReplyQuality.of(text, AnyText.of(seed + 1), OptionalLong.of(3), 15)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_000, 400_000})
    void a_masked_text_is_as_long_as_before_and_masking_it_again_changes_nothing(long from) {
        for (long seed = from; seed < from + TEXTS; seed++) {
            String text = AnyText.of(seed);
            String masked = IdentityNumbers.masked(text);
            assertThat(masked).as("seed %d", seed).hasSameSizeAs(text);
            assertThat(IdentityNumbers.masked(masked)).as("seed %d", seed).isEqualTo(masked);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"十", "路", "区", "1-", "1,", "((", "部分", "一二三四", "约1", "个半", "每周三", "不", "A市", "3月", "某", "\ud83d", "13", "湖滨"})
    @Timeout(60)
    void a_long_row_of_the_same_is_read_to_its_end(String piece) {
        String text = piece.repeat(20_000 / piece.length());
        assertStands(0, text, Times.find(text, TODAY));
        assertStands(0, text, Quantities.find(text));
        assertStands(0, text, IdentityNumbers.find(text));
        assertStands(0, text, VaguePhrases.find(text));
        assertStands(0, text, Places.find(text));
        assertThat(SearchPairs.of(text)).isNotNull();
    }

    private static void assertStands(long seed, String text, List<? extends Stretch> found) {
        int before = 0;
        for (Stretch each : found) {
            assertThat(each.start()).as("seed %d: in order, none over another: %s", seed, each).isGreaterThanOrEqualTo(before);
            assertThat(each.end()).as("seed %d: not empty: %s", seed, each).isGreaterThan(each.start());
            assertThat(text.substring(each.start(), each.end())).as("seed %d", seed).isEqualTo(each.text());
            assertThat(each.reading()).as("seed %d", seed).isNotBlank();
            before = each.end();
        }
    }
}
