package luoshi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import luoshi.language.identity.IdentityNumbers;
import luoshi.language.number.Quantities;
import luoshi.language.place.Places;
import luoshi.language.time.Times;
import luoshi.language.vague.VaguePhrases;
import org.junit.jupiter.api.Test;

/**
 * Each reader on its own small gold of invented sentences. Both parts were used while the rules were written, so these
 * are examples that must go on holding, not a measurement of what nobody has seen.
 */
class GoldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void places_are_found_and_taken_apart() throws IOException {
        assertHolds("place", Places::find);
    }

    @Test
    void times_are_found_and_resolved() throws IOException {
        assertHolds("time", text -> Times.find(text, TODAY));
    }

    @Test
    void numbers_are_found_with_their_units() throws IOException {
        assertHolds("number", Quantities::find);
    }

    @Test
    void numbers_of_people_and_firms_are_found() throws IOException {
        assertHolds("identity", IdentityNumbers::find);
    }

    @Test
    void vague_phrases_are_found_with_their_reason() throws IOException {
        assertHolds("vague", VaguePhrases::find);
    }

    private static void assertHolds(String reader, Function<String, List<? extends Stretch>> find) throws IOException {
        Path gold = Path.of("src/test/resources/luoshi/language", reader, "gold.txt");
        Evaluation evaluation = Evaluation.of(Files.readAllLines(gold), find);
        assertThat(evaluation.part("tune").expected()).isGreaterThan(5);
        assertThat(evaluation.part("kept").expected()).isGreaterThan(5);
        assertThat(evaluation.mistakes()).isEmpty();
    }
}
