package luoshi.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import luoshi.language.number.Quantities;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void a_find_counts_only_where_both_its_ends_are_right() {
        Evaluation evaluation = Evaluation.of(
                List.of("tune\t堆着⟦14 个|14 个⟧泡沫箱，⟦三|3 个⟧户停水", "kept\t路灯不亮"), Quantities::find);
        assertThat(evaluation.part("tune").recall()).isEqualTo(0.5, within(1e-9));
        assertThat(evaluation.part("tune").precision()).isEqualTo(0.5, within(1e-9));
        assertThat(evaluation.mistakes()).hasSize(2);
    }

    @Test
    void a_right_find_that_is_read_otherwise_is_said_to_be_so() {
        Evaluation evaluation = Evaluation.of(List.of("tune\t堆着⟦14 个|15 个⟧泡沫箱"), Quantities::find);
        assertThat(evaluation.part("tune").f1()).isEqualTo(1);
        assertThat(evaluation.part("tune").readings()).isZero();
    }
}
