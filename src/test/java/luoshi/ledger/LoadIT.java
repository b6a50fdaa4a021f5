package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import luoshi.database.TestDatabase;
import luoshi.journal.EventFamily;
import luoshi.journal.RealJournal;
import luoshi.ledger.life.AppraisalCommand;
import luoshi.ledger.life.CooperationCommand;
import luoshi.ledger.life.MatterEvent;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.PartKind;
import luoshi.ledger.life.Severity;
import luoshi.ledger.sim.Office;
import luoshi.ledger.sim.OfficeAtWork;
import luoshi.ledger.sim.OfficeClock;
import luoshi.ledger.sim.Story;
import luoshi.organization.Unit;
import luoshi.rulebook.ShippedRulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the load says of a handful of matters, in a real PostgreSQL: what was given, not what lies there. */
class LoadIT {

    private OfficeAtWork at;
    private Office.SubDistrict sub;
    private JdbcClient jdbc;
    private RealJournal real;
    private Unit first;
    private Unit second;

    @BeforeEach
    void open() {
        DataSource database = TestDatabase.fresh();
        jdbc = JdbcClient.create(database);
        OfficeClock clock = OfficeAtWork.openedOn(LocalDate.of(2026, 3, 2));
        real = new RealJournal(database, clock, List.of(new EventFamily(MatterEvent.class)), List.of(LedgerDoors.rows(jdbc)));
        at = new OfficeAtWork(3L, clock, real.journal(), LedgerDoors.numbers(jdbc), real.transaction());
        sub = at.office.first();
        first = sub.sections.get(0);
        second = sub.sections.get(1);
        for (Unit unit : at.office.world.unitsUnder(sub.unit.path())) {
            keep(unit);
        }
    }

    @Test
    void who_hoards_is_as_loaded_as_who_mends() {
        for (int i = 0; i < 4; i++) {
            problem(MatterSource.SELF_FOUND).assignedTo(first).closed();
            problem(MatterSource.SELF_FOUND).assignedTo(second);
        }
        assertThat(loadOf(first)).isEqualTo(loadOf(second)).isEqualTo(4);
    }

    @Test
    void a_problem_weighs_the_same_whoever_found_it_and_burdens_nobody_else() {
        problem(MatterSource.SELF_FOUND).assignedTo(first);
        assertThat(loadOf(second)).isZero();
        problem(MatterSource.TV_INQUIRY).assignedTo(second);
        assertThat(loadOf(first)).isEqualTo(loadOf(second)).isEqualTo(1);
    }

    @Test
    void what_went_back_burdens_nobody_and_what_comes_twice_counts_once() {
        Story story = problem(MatterSource.SELF_FOUND).assignedTo(first).returned();
        assertThat(loadOf(first)).isZero();
        story.assignedTo(first);
        assertThat(loadOf(first)).isEqualTo(1);
        Story other = problem(MatterSource.SELF_FOUND).assignedTo(first).returned().assignedTo(second);
        assertThat(List.of(loadOf(first), loadOf(second))).containsExactly(1.0, 1.0);
        assertThat(other.matter().holding().assignment().orElseThrow().unit()).isEqualTo(second.id());
    }

    @Test
    void kind_severity_and_a_part_make_the_weight() {
        Story order = Story.aHotlineOrder(at).assignedTo(first);
        assertThat(loadOf(first)).isEqualTo(0.5);
        order.does(sub.dispatcher, new AppraisalCommand.Appraise(Severity.GRAVE, List.of(), Story.WORDS));
        assertThat(loadOf(first)).isEqualTo(1);
        order.accepted().does(order.handler(), new CooperationCommand.AskPart(
                PartKind.JOINT_HANDLING, second.id(), Story.WORDS, at.clock.today().plusDays(2)));
        assertThat(loadOf(second)).isEqualTo(0.3);
        order.does(order.handler(), new CooperationCommand.WaivePart(1, Story.WORDS));
        assertThat(loadOf(second)).as("waived").isZero();
    }

    @Test
    void after_the_window_it_is_forgotten_and_a_personal_list_never_counts() {
        problem(MatterSource.SELF_FOUND).assignedTo(first);
        Story.aPersonalProblemOf(at, sub.handlers.getFirst());
        assertThat(loadOf(first)).isEqualTo(1);
        at.clock.toDay(at.clock.today().plusDays(30));
        assertThat(loadOf(first)).isEqualTo(1);
        at.clock.toDay(at.clock.today().plusDays(1));
        assertThat(loadOf(first)).as("open still, and given long ago").isZero();
    }

    @Test
    void a_person_has_what_plans_name_and_the_rest_is_nobodys_yet() {
        UUID handler = sub.handlers.getFirst();
        Story.aProblem(at).assignedTo(first);
        Story.aProblem(at).assignedTo(first).planned();
        assertThat(people(first)).isEqualTo(Map.of("null", 1, handler.toString(), 1));
        Map<String, List<String>> before = real.rebuild().rows();
        real.rebuild().run();
        assertThat(real.rebuild().rows()).isEqualTo(before);
    }

    @Test
    void who_was_given_far_more_than_the_median_is_warned_of() {
        for (int i = 0; i < 7; i++) {
            problem(MatterSource.SELF_FOUND).assignedTo(first);
        }
        problem(MatterSource.SELF_FOUND).assignedTo(second);
        Map<UUID, Load> loads = loads().around(first.path());
        assertThat(loads.get(first.id()).warns()).isTrue();
        assertThat(loads.get(second.id()).warns()).isFalse();
        assertThat(loads.get(second.id()).units()).isEqualTo(loads.size());
    }

    private Story problem(MatterSource source) {
        return Story.registered(at, sub.clerk, Story.aCommand(at, MatterKind.PROBLEM, source));
    }

    private Loads loads() {
        return new Loads(new LoadStore(jdbc), at.office.world, null, ShippedRulebook.at(at.clock), at.clock);
    }

    private double loadOf(Unit unit) {
        return loads().around(unit.path()).get(unit.id()).weighted();
    }

    private Map<String, Integer> people(Unit unit) {
        return new LoadStore(jdbc).inflow(Set.of(unit.path()), at.clock.instant().minusSeconds(86_400)).stream()
                .collect(Collectors.toMap(each -> String.valueOf(each.person()), LoadStore.Inflow::count));
    }

    private void keep(Unit unit) {
        jdbc.sql("insert into unit (id, parent, path, name, kind, sort) values (:id, null, :path, :name, :kind, 1)")
                .param("id", unit.id())
                .param("path", unit.path())
                .param("name", unit.name())
                .param("kind", unit.kind().name())
                .update();
        at.office.world.postsOf(unit.id()).forEach(post -> jdbc.sql("""
                        insert into post (id, unit, title, roles, sort, code, holder)
                        values (:id, :unit, :title, :roles, 1, :title, :holder)
                        """)
                .param("id", post.id())
                .param("unit", unit.id())
                .param("title", post.title())
                .param("roles", post.roles().stream().map(Enum::name).toArray(String[]::new))
                .param("holder", post.holder())
                .update());
    }
}
