package luoshi.language.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseTest {

    static Stream<Phrase> phrases() {
        return Stream.of(ActPhrase.values(), ToldPhrase.values(), WayPhrase.values(), JoinPhrase.values(), NamePhrase.values())
                .map(List::<Phrase>of).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void everyTurnOfPhraseFitsItsExampleAndNotTheOther(Phrase phrase) {
        assertThat(phrase.in(phrase.example())).as(phrase.example()).isTrue();
        assertThat(phrase.in(phrase.counterExample())).as(phrase.counterExample()).isFalse();
    }
}
