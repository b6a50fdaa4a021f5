package luoshi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import org.junit.jupiter.api.Test;

class LeadersTest {

    private static final long SEED = 20260302;

    private final Random random = new Random(SEED);

    @Test
    void the_nearest_portfolio_decides_and_among_equals_the_one_that_names_the_field() {
        Portfolio whole = leader("01.101.", 2, List.of("01.101."), List.of());
        Portfolio safety = leader("01.101.", 3, List.of("01.101."), List.of("work-safety"));
        Portfolio city = leader("01.101.", 4, List.of("01.101.02."), List.of());
        Leaders leaders = new Leaders(List.of(whole, safety, city));
        assertThat(leaders.inCharge(List.of("01.101.02.", "01.101.", "01."), "work-safety")).contains(city.post());
        assertThat(leaders.inCharge(List.of("01.101.03.", "01.101.", "01."), "work-safety")).contains(safety.post());
        assertThat(leaders.inCharge(List.of("01.101.03.", "01.101.", "01."), "environment")).contains(whole.post());
    }

    @Test
    void where_no_portfolio_says_anything_a_leaders_post_in_the_unit_or_above_is_in_charge() {
        Portfolio principal = leader("01.101.", 1, List.of(), List.of());
        assertThat(new Leaders(List.of(principal)).inCharge(List.of("01.101.03.", "01.101.", "01."), "x"))
                .contains(principal.post());
    }

    @Test
    void above_a_leader_stands_the_one_with_the_wider_portfolio_or_the_earlier_place() {
        Portfolio principal = leader("01.101.", 1, List.of(), List.of());
        Portfolio vice = leader("01.101.", 5, List.of("01.101."), List.of());
        Portfolio district = leader("01.001.", 1, List.of("01."), List.of());
        Leaders leaders = new Leaders(List.of(vice, district, principal));
        assertThat(leaders.above(vice.post(), vice.unitPath())).contains(principal.post());
        Post clerk = new Post(new UUID(0, 7), new UUID(0, 8), "综合岗", Set.of(Role.CLERK), 1, null, null);
        assertThat(leaders.above(clerk, "01.101.02.")).as("whoever was given the unit comes first").contains(vice.post());
        assertThat(leaders.above(principal.post(), principal.unitPath())).contains(district.post());
        assertThat(leaders.above(district.post(), district.unitPath())).isEmpty();
    }

    @Test
    void wherever_one_leader_stands_at_the_top_every_unit_and_every_field_find_a_leader() {
        for (int round = 0; round < 2_000; round++) {
            List<String> paths = tree();
            List<Portfolio> portfolios = new ArrayList<>(List.of(leader("01.", 1, List.of("01."), List.of())));
            for (int i = random.nextInt(6); i > 0; i--) {
                String at = paths.get(random.nextInt(paths.size()));
                List<String> reach = random.nextBoolean() ? List.of() : List.of(paths.get(random.nextInt(paths.size())));
                portfolios.add(leader(at, random.nextInt(9) + 2, reach, random.nextBoolean() ? List.of() : List.of("a")));
            }
            Leaders leaders = new Leaders(portfolios);
            for (String path : paths) {
                List<String> upward = new ArrayList<>();
                for (String p = path; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('.', p.length() - 2) + 1)) {
                    upward.add(p);
                }
                assertThat(leaders.inCharge(upward, random.nextBoolean() ? "a" : "b")).as("seed %d round %d", SEED, round).isPresent();
            }
            for (Portfolio each : portfolios) {
                assertEndsAtTheTop(leaders, portfolios, each, round);
            }
        }
    }

    private static void assertEndsAtTheTop(Leaders leaders, List<Portfolio> all, Portfolio from, int round) {
        Set<UUID> seen = new HashSet<>();
        Optional<Post> now = Optional.of(from.post());
        while (now.isPresent()) {
            UUID id = now.get().id();
            assertThat(seen.add(id)).as("seed %d round %d: a circle of leaders", SEED, round).isTrue();
            Portfolio portfolio = all.stream().filter(each -> each.post().id().equals(id)).findFirst().orElseThrow();
            now = leaders.above(portfolio.post(), portfolio.unitPath());
        }
    }

    @Test
    void whoever_was_merged_is_carried_on_from_that_day_and_never_before() {
        UUID a = new UUID(0, 1);
        UUID b = new UUID(0, 2);
        UUID c = new UUID(0, 3);
        LocalDate day = LocalDate.of(2026, 3, 2);
        Succession succession = new Succession(List.of(
                new Succession.Merger(a, "01.1.", b, day), new Succession.Merger(b, "01.2.", c, day.plusDays(30))));
        assertThat(succession.standsFor(a, day.minusDays(1))).isEqualTo(a);
        assertThat(succession.standsFor(a, day)).isEqualTo(b);
        assertThat(succession.standsFor(a, day.plusDays(30))).isEqualTo(c);
        assertThat(succession.carriedOnBy(c, day.plusDays(30))).extracting(Succession.Merger::unit).containsExactly(a, b);
        assertThat(succession.carriedOnBy(c, day)).isEmpty();
        assertThat(succession.widened(List.of("01.3."), java.util.Map.of(c, "01.3.", b, "01.2."), day.plusDays(30)))
                .containsExactlyInAnyOrder("01.3.", "01.1.", "01.2.");
    }

    @Test
    void a_chain_of_mergers_ends_at_a_unit_that_still_stands() {
        LocalDate late = LocalDate.of(2026, 2, 1);
        for (int round = 0; round < 5_000; round++) {
            int size = 2 + random.nextInt(7);
            Set<UUID> gone = new HashSet<>();
            List<Succession.Merger> mergers = new ArrayList<>();
            for (int i = 0; i < size - 1; i++) {
                if (random.nextInt(4) > 0) {
                    UUID unit = new UUID(0, i);
                    gone.add(unit);
                    mergers.add(new Succession.Merger(unit, "01." + i + ".", new UUID(0, i + 1 + random.nextInt(size - 1 - i)),
                            LocalDate.of(2026, 1, 1).plusDays(random.nextInt(20))));
                }
            }
            Succession succession = new Succession(mergers);
            for (int i = 0; i < size; i++) {
                UUID unit = new UUID(0, i);
                assertThat(succession.standsFor(unit, LocalDate.of(2025, 12, 31))).as("seed %d", SEED).isEqualTo(unit);
                assertThat(gone).as("seed %d round %d", SEED, round).doesNotContain(succession.standsFor(unit, late));
            }
        }
    }

    @Test
    void a_circle_of_mergers_is_left_again() {
        UUID a = new UUID(0, 1);
        UUID b = new UUID(0, 2);
        LocalDate day = LocalDate.of(2026, 3, 2);
        Succession succession =
                new Succession(List.of(new Succession.Merger(a, "01.1.", b, day), new Succession.Merger(b, "01.2.", a, day)));
        assertThat(succession.standsFor(a, day)).isIn(a, b);
    }

    private List<String> tree() {
        List<String> paths = new ArrayList<>(List.of("01."));
        for (int i = 2 + random.nextInt(15); i > 0; i--) {
            paths.add(paths.get(random.nextInt(paths.size())) + i + ".");
        }
        return paths;
    }

    private Portfolio leader(String unitPath, int order, List<String> paths, List<String> domains) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new Portfolio(
                new Post(id, new UUID(1, 1), "领导", Set.of(Role.LEADER), order, null, null), unitPath, paths, domains);
    }
}
