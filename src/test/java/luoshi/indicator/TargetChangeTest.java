package luoshi.indicator;

import static luoshi.indicator.TargetChange.LOWERED;
import static luoshi.indicator.TargetChange.RAISED;
import static luoshi.indicator.TargetChange.SAME;
import static luoshi.indicator.TargetChange.UNCLEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a target asks for more than it did, as superiors write targets. */
class TargetChangeTest {

    @ParameterizedTest
    @CsvSource({
        "95%,95％,SAME", "≥95%,95%以上,SAME", "不低于 90 分,不低于90分,SAME", "95%,95.0%,SAME", "前 3 名,前3名,SAME",
        "95%,98%,RAISED", "≥95%,不低于 96%,RAISED", "90 分,92.5 分,RAISED", "不超过 3 起,不超过 2 起,RAISED", "前 3 名,前 2 名,RAISED",
        "5 个工作日以内,3 个工作日以内,RAISED", "at least 90 points,at least 95 points,RAISED",
        "98%,95%,LOWERED", "≤3 起,≤5 起,LOWERED", "前 3 名,前 5 名,LOWERED", "12 次 100 人,12 次 90 人,LOWERED",
        "12 次 100 人,11 次 110 人,UNCLEAR", "95%,95 分,UNCLEAR", "95%,全覆盖,UNCLEAR", "不超过 3 起,3 起以上,UNCLEAR", "100%,零发生,UNCLEAR"
    })
    void it_is_compared_by_its_numbers_and_its_direction(String before, String after, TargetChange change) {
        assertThat(TargetChange.between(before, after)).isEqualTo(change);
    }

    /** There and back are opposite, whatever the numbers; and nothing is ever taken for less than it is. */
    @Test
    void what_is_raised_one_way_is_lowered_the_other() {
        Random random = new Random(20260302);
        String[] shapes = {"≥%s%%", "不超过 %s 起", "前 %s 名", "%s 分以上", "%s 个工作日以内"};
        for (int round = 0; round < 500; round++) {
            String shape = shapes[random.nextInt(shapes.length)];
            String one = shape.formatted(random.nextInt(100));
            String other = shape.formatted(random.nextInt(100));
            TargetChange there = TargetChange.between(one, other);
            assertThat(TargetChange.between(other, one)).isEqualTo(switch (there) {
                case RAISED -> LOWERED;
                case LOWERED -> RAISED;
                case SAME -> SAME;
                case UNCLEAR -> UNCLEAR;
            });
        }
    }
}
