package luoshi.language.vague;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void a_vague_phrase_beside_a_fact_in_the_same_sentence_does_no_harm() {
        assertThat(VaguePhrases.unbacked("巡查不够，2 月应查 20 家，实际只查了 6 家")).isEmpty();
        assertThat(VaguePhrases.unbacked("2 月应查 20 家，实际只查了 6 家。巡查力度不够"))
                .as("in a sentence of its own it does").singleElement()
                .matches(each -> each.text().equals("力度不够"));
    }

    @Test
    void a_bare_number_is_no_fact() {
        assertThat(VaguePhrases.unbacked("12 项重点任务推进总体偏慢")).isNotEmpty();
        assertThat(VaguePhrases.unbacked("2025 年以来，抓落实的力度有所减弱")).isNotEmpty();
    }

    @Test
    void what_can_be_seen_is_no_verdict() {
        assertThat(VaguePhrases.find("门打不开，灯不亮，听不清")).isEmpty();
    }
}
