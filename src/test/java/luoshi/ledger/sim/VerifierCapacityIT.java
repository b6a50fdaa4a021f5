package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.Recorded;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.Route;
import luoshi.rulebook.RuleChange;
import luoshi.rulebook.RuleCheck;
import luoshi.rulebook.RuleKey;
import luoshi.rulebook.ShippedRulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The hours of verifiers, projected from recorded lives: they bound what the rulebook may ask (practice P1). */
class VerifierCapacityIT {

    private static final long SEED = Long.getLong("luoshi.seed", 53L);
    private static final String CAPACITY = "verification.capacity-hours";

    private static RecordedYears years;
    private static RuleCheck capacity;

    @BeforeAll
    static void live() {
        years = new RecordedYears(SEED, 7_000);
        capacity = LedgerDoors.verifierCapacity(years.jdbc, years.memory.clock);
    }

    @Test
    void what_the_last_month_took_is_counted_on_the_routes_that_it_took() {
        Map<Route, Integer> taken = taken();
        System.out.println("seed " + SEED + ": " + taken);
        assertThat(taken).containsOnlyKeys(Route.values());
        assertThat(shown(numbers(Map.of())).subList(0, 3))
                .isEqualTo(List.of(taken.get(Route.SMALL), taken.get(Route.NORMAL), taken.get(Route.MAJOR)));
    }

    @Test
    void hours_are_those_of_each_route_with_rechecks_and_look_backs() {
        int small = taken().get(Route.SMALL);
        int normal = taken().get(Route.NORMAL);
        int major = taken().get(Route.MAJOR);
        // As shipped: 1, 3 and 8 hours; one small matter in ten checked again; look-backs on three days, by sample of 30 %.
        double hours = small + 3 * normal + 8 * major + 0.1 * small * 3 + (major + 0.3 * (small + normal)) * 3 * 3;
        assertThat(shown(numbers(Map.of())).get(3)).isEqualTo((int) Math.ceil(hours - 1e-9));
    }

    @Test
    void a_setting_that_asks_for_more_hours_than_there_are_is_refused_with_both_figures() {
        int hours = (int) shown(numbers(Map.of())).get(3);
        RuleCheck.Numbers enough = numbers(Map.of(CAPACITY, hours));
        int more = (int) shown(numbers(Map.of("matter.look-back-sample", 100))).get(3);
        assertThat(more).isGreaterThan(hours);
        assertThat(capacity.check(enough, numbers(Map.of(CAPACITY, hours, "matter.look-back-sample", 100))))
                .contains(RuleChange.Reason.of("verifier-capacity", more, hours));
        assertThat(capacity.check(enough, numbers(Map.of(CAPACITY, hours - 1))))
                .contains(RuleChange.Reason.of("verifier-capacity", hours, hours - 1));
        assertThat(capacity.check(enough, numbers(Map.of(CAPACITY, more, "matter.look-back-sample", 100)))).isEmpty();
        assertThat(capacity.check(enough, numbers(Map.of(CAPACITY, hours, "matter.accept-within", 9)))).isEmpty();
    }

    @Test
    void a_line_that_makes_more_matters_major_is_counted_before_it_is_drawn() {
        int hours = (int) shown(numbers(Map.of())).get(3);
        RuleCheck.Numbers strict = numbers(Map.of("verification.major-from-redos", 1, CAPACITY, hours));
        assertThat((int) shown(strict).get(2)).isGreaterThan((int) shown(numbers(Map.of())).get(2));
        assertThat(capacity.check(numbers(Map.of(CAPACITY, hours)), strict)).isPresent();
    }

    @Test
    void who_is_over_already_may_ease_it() {
        RuleCheck.Numbers over = numbers(Map.of(CAPACITY, 1));
        assertThat(capacity.check(over, numbers(Map.of(CAPACITY, 2)))).isEmpty();
        assertThat(capacity.check(over, numbers(Map.of(CAPACITY, 1, "matter.look-back-sample", 0)))).isEmpty();
        assertThat(capacity.check(over, numbers(Map.of(CAPACITY, 1, "matter.look-back-sample", 31)))).isPresent();
    }

    /** From the events alone. */
    private static Map<Route, Integer> taken() {
        Instant since = years.memory.clock.instant().minus(Duration.ofDays(30));
        Map<Route, Integer> taken = new HashMap<>();
        for (UUID id : years.matters) {
            for (Recorded each : years.memory.history(id).entries()) {
                if (each.event() instanceof MatterEvent.CloseOutRequested asked
                        && each.act().at().isAfter(since)
                        && !asked.why().equals("personal")) {
                    taken.merge(asked.route(), 1, Integer::sum);
                }
            }
        }
        return taken;
    }

    private static List<Object> shown(RuleCheck.Numbers numbers) {
        Optional<RuleCheck.Shown> shown = capacity.beside(new RuleKey(CAPACITY), numbers);
        return shown.orElseThrow().arguments();
    }

    private static RuleCheck.Numbers numbers(Map<String, Integer> set) {
        var shipped = ShippedRulebook.at(years.memory.clock);
        return new RuleCheck.Numbers(key -> set.containsKey(key) ? List.of(set.get(key)) : shipped.numbers(key));
    }
}
