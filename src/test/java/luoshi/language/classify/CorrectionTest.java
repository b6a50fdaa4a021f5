package luoshi.language.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private final Classifier old = Training.learn(Invented.messages(300, 1), 1);
    private final String disputed = "学校门口早高峰堵车，车辆乱停";

    @Test
    void what_persons_decided_again_and_again_is_proposed_from_then_on() {
        assertThat(old.labelOf(disputed)).isEqualTo("交通");
        Classifier corrected = Correction.learn(old, Collections.nCopies(12, new Example(disputed, "教育")), 1);
        assertThat(corrected.labelOf(disputed)).isEqualTo("教育");
        assertThat(old.labelOf(disputed)).isEqualTo("交通");
    }

    @Test
    void what_was_learned_before_is_not_forgotten() {
        Classifier corrected = Correction.learn(old, Collections.nCopies(12, new Example(disputed, "教育")), 1);
        List<Example> unseen = Invented.messages(200, 2);
        long right = unseen.stream().filter(each -> corrected.labelOf(each.text()).equals(each.label())).count();
        assertThat(right).isGreaterThanOrEqualTo(190);
    }

    @Test
    void decisions_that_agree_with_a_clear_proposal_change_nothing_much() {
        Classifier corrected = Correction.learn(old, Invented.messages(50, 3), 1);
        assertThat(Invented.messages(100, 4)).allSatisfy(each ->
                assertThat(corrected.labelOf(each.text())).isEqualTo(each.label()));
    }

    @Test
    void an_unknown_class_is_left_to_a_new_training() {
        assertThat(Correction.learn(old, List.of(new Example("鱼塘", "水产")), 1).labels()).isEqualTo(old.labels());
    }
}
