package luoshi.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    @Test
    void values_of_one_kind_can_be_compared_in_their_base_unit() {
        assertThat(Quantities.find("1.2 公里").getFirst().base()).isEqualByComparingTo("1200");
        assertThat(Quantities.find("3 万平方米").getFirst().base()).isEqualByComparingTo("30000");
        assertThat(Quantities.find("两天").getFirst().base()).isEqualByComparingTo("48");
    }

    @Test
    void a_range_has_two_ends_and_an_estimate_is_said_to_be_one() {
        Quantity range = Quantities.find("每户 3 至 5 个").getFirst();
        assertThat(range.low()).isEqualTo(new BigDecimal(3));
        assertThat(range.high()).isEqualTo(new BigDecimal(5));
        assertThat(Quantities.find("约 200 户").getFirst().approximate()).isTrue();
        assertThat(Quantities.find("200 户").getFirst().approximate()).isFalse();
    }

    @Test
    void dates_hours_addresses_and_ordinals_are_no_quantities() {
        assertThat(Quantities.find("2026年3月2日10点20分，湖滨路15号7栋，第三次会议，五一前，统一安排")).isEmpty();
    }
}
