package luoshi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.PortfolioMap.Gap;
import luoshi.organization.PortfolioMap.Lack;
import luoshi.organization.PortfolioMap.Led;
import org.junit.jupiter.api.Test;

/** Who is in charge of what, and first what nobody was given. */
class PortfolioMapTest {

    private static final UUID SOMEBODY = new UUID(9, 9);

    private final OfficeState office = new OfficeState();
    private final Unit district = unit("01.", UnitKind.DISTRICT, null);
    private final Unit street = unit("01.101.", UnitKind.SUB_DISTRICT, district.id());
    private final Unit city = unit("01.101.02.", UnitKind.SECTION, street.id());
    private final Unit safety = unit("01.101.03.", UnitKind.SECTION, street.id());
    private final Unit community = unit("01.101.04.", UnitKind.COMMUNITY, street.id());
    private final Unit grid = unit("01.101.04.01.", UnitKind.GRID, community.id());
    private final Post principal = post(street, 1, Set.of(Role.LEADER), SOMEBODY, List.of("01.101."), List.of());

    @Test
    void what_only_falls_to_whoever_leads_the_whole_was_given_to_nobody() {
        post(city, 1, Set.of(Role.HANDLER), SOMEBODY, List.of(), List.of());
        duty(city, "city-management", DutyKind.BASIC);
        assertThat(map().gaps()).contains(
                new Gap(Lack.FIELD, "city-management", null, principal), new Gap(Lack.UNIT, null, city, principal));
        assertThat(map().leaders()).singleElement().matches(Led::whole);
    }

    @Test
    void a_field_follows_from_the_duties_of_the_offices_in_charge_of() {
        post(city, 1, Set.of(Role.HANDLER), SOMEBODY, List.of(), List.of());
        duty(city, "city-management", DutyKind.BASIC);
        duty(city, "environment", DutyKind.WITHDRAWN_UPWARD);
        Post vice = post(street, 2, Set.of(Role.LEADER), SOMEBODY, List.of("01.101.02.", "01.101.04."), List.of());
        Led led = map().leaders().getLast();
        assertThat(led.post()).isEqualTo(vice);
        assertThat(led.implied()).as("what was withdrawn upward is no duty here").containsExactly("city-management");
        assertThat(led.offices()).containsExactly(city);
        assertThat(led.grounds()).containsExactly(community);
        assertThat(led.grids()).isEqualTo(1);
        assertThat(map().gaps()).extracting(Gap::domain).doesNotContain("city-management").contains("work-safety");
        assertThat(map().gaps()).extracting(Gap::lack).doesNotContain(Lack.UNIT);
    }

    @Test
    void a_field_that_is_named_is_led_wherever_it_is_a_duty() {
        post(safety, 1, Set.of(Role.HANDLER), SOMEBODY, List.of(), List.of());
        duty(safety, "work-safety", DutyKind.BASIC);
        Post vice = post(street, 2, Set.of(Role.LEADER), SOMEBODY, List.of("01.101."), List.of("work-safety"));
        assertThat(map().leaders().getLast().offices()).containsExactly(safety);
        assertThat(map().fields()).filteredOn(field -> field.domain().equals("work-safety")).singleElement().satisfies(field -> {
            assertThat(field.leaders()).containsExactly(vice);
            assertThat(field.units()).containsExactly(safety);
        });
        assertThat(map().gaps()).extracting(Gap::lack).doesNotContain(Lack.UNIT);
    }

    @Test
    void a_vacant_leaders_post_is_a_gap_and_where_nobody_leads_it_is_said() {
        Post vacant = post(street, 2, Set.of(Role.LEADER), null, List.of("01.101.02."), List.of());
        assertThat(map().gaps()).contains(new Gap(Lack.HOLDER, null, null, vacant));
        assertThat(PortfolioMap.of(district, office).gaps())
                .as("the district's own departments, without the sub-districts")
                .contains(new Gap(Lack.FIELD, "petitions", null, null));
        assertThat(PortfolioMap.homes(office)).containsExactly(district, street);
    }

    private PortfolioMap map() {
        return PortfolioMap.of(street, office);
    }

    private Unit unit(String path, UnitKind kind, UUID parent) {
        Unit unit = new Unit(UUID.nameUUIDFromBytes(path.getBytes()), parent, path, path, kind, 1, null);
        office.units.put(path, unit);
        office.unitsById.put(unit.id(), unit);
        return unit;
    }

    private Post post(Unit unit, int order, Set<Role> roles, UUID holder, List<String> paths, List<String> domains) {
        UUID id = new UUID(office.posts.size() + 1, 7);
        Post post = new Post(id, unit.id(), "岗位", roles, order, holder, null, "p" + order, false);
        office.posts.put(OfficeState.key(unit.path(), "p" + office.posts.size()), new Portfolio(post, unit.path(), paths, domains));
        return post;
    }

    private void duty(Unit unit, String domain, DutyKind kind) {
        Duty duty = new Duty(new UUID(office.duties.size() + 1, 8), unit.id(), "1." + office.duties.size(), domain, kind, domain);
        office.duties.put(OfficeState.key(unit.path(), duty.code()), duty);
    }
}
