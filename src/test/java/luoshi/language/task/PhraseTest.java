package luoshi.language.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyTurnOfPhraseFitsItsExampleAndNotTheOther(Phrase phrase) {
        assertThat(phrase.in(phrase.example())).as(phrase.example()).isTrue();
        assertThat(phrase.in(phrase.counterExample())).as(phrase.counterExample()).isFalse();
    }
}
