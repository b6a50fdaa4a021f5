package luoshi.language.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private final Classifier classifier = Training.learn(Invented.messages(300, 1), 1);

    @Test
    void what_was_not_seen_is_proposed_by_its_words() {
        Proposal proposal = classifier.propose("新村小学招生不公开，孩子上学难");
        assertThat(proposal.label()).isEqualTo("教育");
        assertThat(proposal.confidence()).isGreaterThan(0.5);
        assertThat(proposal.words()).contains("招生");
    }

    @Test
    void new_messages_of_the_same_kind_are_told_apart() {
        List<Example> unseen = Invented.messages(200, 2);
        assertThat(unseen).allSatisfy(each -> assertThat(classifier.labelOf(each.text())).isEqualTo(each.label()));
    }

    @Test
    void a_word_of_a_known_topic_counts_though_no_example_held_it() {
        assertThat(classifier.labelOf("辞退没有补偿，劳动仲裁")).isEqualTo("劳动");
    }

    @Test
    void confidence_is_shared_out_over_all_classes() {
        Proposal proposal = classifier.propose("公交车太少");
        assertThat(proposal.ranking()).hasSize(3);
        assertThat(proposal.ranking().stream().mapToDouble(Proposal.Likelihood::confidence).sum()).isCloseTo(1, within(1e-9));
        assertThat(proposal.ranking().getFirst().label()).isEqualTo(proposal.label());
        assertThat(proposal.ranking()).isSortedAccordingTo((one, other) -> Double.compare(other.confidence(), one.confidence()));
    }

    @Test
    void the_same_examples_and_seed_give_the_same_classifier() {
        Classifier again = Training.learn(Invented.messages(300, 1), 1);
        assertThat(again.weights()).isDeepEqualTo(classifier.weights());
        assertThat(again.temperature()).isEqualTo(classifier.temperature());
    }

    @Test
    void no_text_crashes_it() {
        String pieces = "学路资，。（）【】《》\"'09０９*Aa\t\n\u3000\u0000\uD83D\uDE00\uD800\uDC00\uFFFD①²";
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(random.nextInt(8) == 0
                        ? (char) random.nextInt(0x10000)
                        : pieces.charAt(random.nextInt(pieces.length())));
            }
            Proposal proposal = classifier.propose(text.toString());
            assertThat(proposal.confidence()).as("seed " + seed).isBetween(1.0 / 3 - 1e-9, 1.0);
        }
    }

    @Test
    void a_text_is_read_up_to_its_limit() {
        String filler = "、".repeat(1) + "甲".repeat(Folded.MOST_CHARACTERS);
        assertThat(classifier.labelOf("工资拖欠，社保没有缴" + filler + "学校".repeat(9_000))).isEqualTo("劳动");
    }

    @Test
    void one_class_alone_cannot_be_learned() {
        assertThatThrownBy(() -> Training.learn(List.of(new Example("一", "甲"), new Example("二", "甲")), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_example_of_each_class_is_enough_to_answer() {
        Classifier small = Training.learn(List.of(new Example("路灯坏了", "甲"), new Example("水管漏了", "乙")), 1);
        assertThat(small.labelOf("路灯")).isEqualTo("甲");
    }
}
