package luoshi.language.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void figures_follow_from_the_confusion() {
        Evaluation evaluation = Evaluation.of(List.of("甲", "甲", "甲", "乙"), List.of("甲", "甲", "乙", "乙"));
        assertThat(evaluation.accuracy()).isEqualTo(0.75);
        assertThat(evaluation.byClass().get("甲").precision()).isEqualTo(1);
        assertThat(evaluation.byClass().get("甲").recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(evaluation.macroF1()).isCloseTo((0.8 + 2 / 3.0) / 2, within(1e-9));
    }

    @Test
    void nothing_to_judge_is_no_division_by_zero() {
        assertThat(Evaluation.of(List.of(), List.of()).macroF1()).isZero();
    }

    @Test
    void near_twins_stay_in_one_fold_and_every_fold_has_every_class() {
        List<Example> examples = new java.util.ArrayList<>(Invented.messages(60, 1));
        String letter = "小区南门的路灯坏了三个月，晚上老人摔倒，物业和社区都说不归他们管，请派人来修。";
        examples.add(new Example(letter, "甲"));
        examples.add(new Example("转发：" + letter, "甲"));
        examples.add(new Example(letter + "谢谢", "乙"));
        int[] folds = CrossValidation.folds(examples, 5, 1);
        assertThat(folds[60]).isEqualTo(folds[61]).isEqualTo(folds[62]);
        for (int fold = 0; fold < 5; fold++) {
            int own = fold;
            Set<String> labels = IntStream.range(0, 60)
                    .filter(i -> folds[i] == own)
                    .mapToObj(i -> examples.get(i).label())
                    .collect(Collectors.toSet());
            assertThat(labels).hasSizeGreaterThanOrEqualTo(1);
        }
    }

    @Test
    void messages_easily_told_apart_are_told_apart_in_cross_validation() {
        Evaluation evaluation = CrossValidation.run(Invented.messages(200, 5), 4, 1);
        assertThat(evaluation.messages()).isEqualTo(200);
        assertThat(evaluation.macroF1()).isGreaterThan(0.95);
    }
}
