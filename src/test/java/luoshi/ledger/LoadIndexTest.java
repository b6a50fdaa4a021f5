package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.ledger.LoadIndex.Given;
import luoshi.ledger.LoadIndex.Line;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.Severity;
import luoshi.rulebook.ShippedRulebook;
import org.junit.jupiter.api.Test;

/** When assignment warns that a unit carries more than the others, and when it stays quiet. */
class LoadIndexTest {

    private static final Line SHIPPED = new Line(30, 150, 3, 5, 3);

    @Test
    void beyond_one_and_a_half_times_the_median_it_warns_and_says_of_how_many_units() {
        Load busy = load(0, one(16), one(10), one(10), one(9));
        assertThat(busy.warns()).isTrue();
        assertThat(busy.median()).isEqualTo(10);
        assertThat(busy.units()).isEqualTo(4);
        assertThat(busy.percent()).hasValue(160);
        assertThat(load(0, one(15), one(10), one(10), one(9)).warns()).as("at the line itself").isFalse();
    }

    @Test
    void it_counts_for_each_head() {
        assertThat(load(0, new Given(20, 2_000, 4), one(5), one(5)).warns()).isFalse();
        assertThat(load(0, new Given(36, 3_600, 4), one(5), one(5)).warns()).isTrue();
    }

    @Test
    void two_units_have_no_median() {
        Load busy = load(0, one(20), one(1));
        assertThat(busy.warns()).isFalse();
        assertThat(busy.compared()).isFalse();
        assertThat(busy.percent()).isEmpty();
    }

    @Test
    void a_matter_or_two_more_than_the_median_is_no_overload() {
        assertThat(load(0, one(5), one(3), one(3)).warns()).as("167% of the median, and two matters").isFalse();
        assertThat(load(0, one(5), one(3), one(3)).small()).isTrue();
        assertThat(load(0, one(6), one(3), one(3)).small()).isFalse();
        assertThat(load(0, one(6), one(3), one(3)).warns()).as("three matters").isTrue();
    }

    @Test
    void where_half_of_the_group_was_given_nothing_there_is_no_percentage_and_the_distance_decides() {
        assertThat(load(0, one(2), one(0), one(0)).warns()).isFalse();
        assertThat(load(0, one(4), one(0), one(0)).warns()).as("fewer than five are a load for nobody").isFalse();
        Load busy = load(0, one(9), one(0), one(0));
        assertThat(busy.warns()).isTrue();
        assertThat(busy.percent()).isEmpty();
    }

    @Test
    void many_small_matters_are_no_more_than_a_few_whole_ones() {
        Given orders = new Given(18, 900, 1);
        assertThat(load(0, orders, one(8), one(7)).warns()).as("eighteen orders weigh as nine").isFalse();
        assertThat(load(0, new Given(9, 1_800, 1), one(8), one(7)).warns()).as("nine petitions weigh as eighteen").isTrue();
    }

    /**
     * Whatever a group looks like: one matter more raises the load of whoever got it by what it weighs, changes nobody
     * else's, warns of nobody else, and takes no warning from whoever got it. So a problem that a unit finds and reports
     * itself makes nobody look worse (practice P5).
     */
    @Test
    void a_matter_more_counts_for_whoever_got_it_and_against_nobody() {
        Random random = new Random(20260302);
        for (int round = 0; round < 2_000; round++) {
            Map<UUID, Given> group = group(random);
            UUID lucky = group.keySet().stream().skip(random.nextInt(group.size())).findFirst().orElseThrow();
            int weight = 10 + random.nextInt(400);
            Map<UUID, Given> after = new TreeMap<>(group);
            after.computeIfPresent(lucky, (_, given) -> given.and(1, weight));
            Map<UUID, Load> was = LoadIndex.of(group, SHIPPED);
            Map<UUID, Load> is = LoadIndex.of(after, SHIPPED);
            is.forEach((unit, load) -> {
                double more = unit.equals(lucky) ? weight / 100.0 : 0;
                assertThat(load.weighted()).isCloseTo(was.get(unit).weighted() + more, within(1e-9));
                assertThat(load.median()).isGreaterThanOrEqualTo(was.get(unit).median());
                assertThat(load.warns() && !was.get(unit).warns()).as("a warning is new").isIn(false, unit.equals(lucky));
                assertThat(was.get(unit).warns() && !load.warns()).as("a warning is gone").isIn(false, !unit.equals(lucky));
            });
        }
    }

    /** Whoever has twice the heads carries twice as much before anybody warns. */
    @Test
    void twice_the_heads_with_twice_the_work_are_as_loaded() {
        Random random = new Random(20260303);
        for (int round = 0; round < 500; round++) {
            Map<UUID, Given> group = group(random);
            Map<UUID, Given> doubled = new TreeMap<>();
            group.forEach((unit, given) -> doubled.put(unit, new Given(given.inflow() * 2, given.weight() * 2, given.heads() * 2)));
            Map<UUID, Load> one = LoadIndex.of(group, SHIPPED);
            LoadIndex.of(doubled, SHIPPED).forEach((unit, load) -> {
                assertThat(load.perHead()).isEqualTo(one.get(unit).perHead());
                assertThat(load.percent()).isEqualTo(one.get(unit).percent());
            });
        }
    }

    /** The formula is not told who found a matter, nor whether it is done: neither can change what it says. */
    @Test
    void neither_who_found_a_matter_nor_who_is_slow_with_it_is_asked() {
        assertThat(names(Given.class)).containsExactly("inflow", "weight", "heads");
        assertThat(Stream.of(LoadWeights.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("of") && method.getParameterCount() == 3)
                        .flatMap(method -> Stream.of(method.getParameterTypes())))
                .containsExactly(MatterKind.class, Severity.class, boolean.class);
    }

    @Test
    void the_rulebook_says_what_each_kind_weighs() {
        LoadWeights weights = LoadWeights.of(ShippedRulebook.at(java.time.Clock.systemUTC()));
        assertThat(weights.of(MatterKind.PROBLEM, null, true)).isEqualTo(100);
        assertThat(weights.of(MatterKind.PROBLEM, Severity.ORDINARY, true)).isEqualTo(100);
        assertThat(weights.of(MatterKind.PROBLEM, Severity.EARLY_SIGN, true)).isEqualTo(50);
        assertThat(weights.of(MatterKind.PETITION_MATTER, Severity.GRAVE, true)).isEqualTo(400);
        assertThat(weights.of(MatterKind.HOTLINE_ORDER, null, false)).isEqualTo(15);
        assertThat(weights.of(MatterKind.PERSONAL_PROBLEM, null, true)).isZero();
        for (MatterKind kind : MatterKind.values()) {
            assertThat(weights.of(kind, Severity.EARLY_SIGN, true)).isLessThanOrEqualTo(weights.of(kind, null, true));
            assertThat(weights.of(kind, Severity.GRAVE, true)).isGreaterThanOrEqualTo(weights.of(kind, null, true));
            assertThat(weights.of(kind, null, false)).isLessThanOrEqualTo(weights.of(kind, null, true));
        }
    }

    @Test
    void a_group_is_a_sub_district_with_all_below_it() {
        assertThat(Loads.group("01.101.04.02.")).isEqualTo("01.101.");
        assertThat(Loads.group("01.101.")).isEqualTo("01.101.");
        assertThat(Loads.group("01.")).isEqualTo("01.");
    }

    private static List<String> names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(java.lang.reflect.RecordComponent::getName).toList();
    }

    private static Map<UUID, Given> group(Random random) {
        Map<UUID, Given> group = new TreeMap<>();
        int units = 1 + random.nextInt(9);
        for (int i = 0; i < units; i++) {
            int inflow = random.nextInt(30);
            group.put(new UUID(0, i), new Given(inflow, inflow * (10 + random.nextInt(200)), 1 + random.nextInt(6)));
        }
        return group;
    }

    private static Given one(int inflow) {
        return new Given(inflow, inflow * LoadIndex.ORDINARY, 1);
    }

    private static Load load(int asked, Given... group) {
        Map<UUID, Given> units = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            units.put(new UUID(0, i), group[i]);
        }
        return LoadIndex.of(units, SHIPPED).get(new UUID(0, asked));
    }
}
