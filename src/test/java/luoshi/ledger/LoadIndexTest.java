package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import luoshi.ledger.LoadIndex.Given;
import luoshi.ledger.LoadIndex.Line;
import org.junit.jupiter.api.Test;

/** When assignment warns that a unit carries more than the others, and when it stays quiet. */
class LoadIndexTest {

    private static final Line SHIPPED = new Line(150, 3, 3);

    @Test
    void beyond_one_and_a_half_times_the_median_it_warns_and_says_of_how_many_units() {
        MatterSurroundings.Load busy = load(0, one(16), one(10), one(10), one(9));
        assertThat(busy.warns()).isTrue();
        assertThat(busy.median()).isEqualTo(10);
        assertThat(busy.units()).isEqualTo(4);
        assertThat(busy.percent()).hasValue(160);
        assertThat(load(0, one(15), one(10), one(10), one(9)).warns()).as("at the line itself").isFalse();
    }

    @Test
    void it_counts_for_each_head() {
        assertThat(load(0, new Given(20, 4), one(5), one(5)).warns()).isFalse();
        assertThat(load(0, new Given(36, 4), one(5), one(5)).warns()).isTrue();
    }

    @Test
    void two_units_have_no_median() {
        MatterSurroundings.Load busy = load(0, one(20), one(1));
        assertThat(busy.warns()).isFalse();
        assertThat(busy.compared()).isFalse();
        assertThat(busy.percent()).isEmpty();
    }

    @Test
    void a_matter_or_two_more_than_the_median_is_no_overload() {
        assertThat(load(0, one(5), one(3), one(3)).warns()).as("167% of the median, and two matters").isFalse();
        assertThat(load(0, one(6), one(3), one(3)).warns()).as("three matters").isTrue();
    }

    @Test
    void where_half_of_the_group_was_given_nothing_there_is_no_percentage_and_the_distance_decides() {
        assertThat(load(0, one(2), one(0), one(0)).warns()).isFalse();
        assertThat(load(0, one(4), one(0), one(0)).warns()).as("fewer than five are a load for nobody").isFalse();
        MatterSurroundings.Load busy = load(0, one(9), one(0), one(0));
        assertThat(busy.warns()).isTrue();
        assertThat(busy.percent()).isEmpty();
    }

    private static Given one(int inflow) {
        return new Given(inflow, 1);
    }

    private static MatterSurroundings.Load load(int asked, Given... group) {
        Map<UUID, Given> units = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            units.put(new UUID(0, i), group[i]);
        }
        return LoadIndex.of(units, SHIPPED).get(new UUID(0, asked));
    }
}
