package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.sim.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanRulesTest extends RuleTest {

    private static final MatterCommand.PlannedMeasure MEASURE =
            new MatterCommand.PlannedMeasure("更换砖块", LocalDate.of(2026, 3, 10));

    @Test
    void the_cause_comes_before_the_plan() {
        Story story = aProblem().accepted();
        assertThat(story.refused(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of("无破损"), in(20))))
                .containsExactly("cause-before-plan");
        story.caused().planned();
    }

    @Test
    void a_plan_has_one_to_twenty_measures_and_criteria_that_say_something() {
        Story story = aProblem().caused();
        assertThat(story.refused(handler(0), plan(List.of(), "修好", "建立巡查", List.of("无破损"), in(20))))
                .containsExactly("plan-names-measures");
        assertThat(story.refused(handler(0), plan(Collections.nCopies(21, MEASURE), "修好", "建立巡查", List.of("无破损"), in(20))))
                .containsExactly("plan-names-measures");
        assertThat(story.refused(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of(), in(20))))
                .containsExactly("plan-names-criteria");
        assertThat(story.refused(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of("无破损", " "), in(20))))
                .containsExactly("plan-names-criteria");
        story.does(handler(0), plan(Collections.nCopies(20, MEASURE), "修好", "建立巡查", Collections.nCopies(20, "无破损"), in(20)));
    }

    @Test
    void passable_is_not_an_aim() {
        Story story = aProblem().caused();
        assertThat(story.refused(handler(0), plan(List.of(MEASURE), "修好", "修好 ", List.of("无破损"), in(20))))
                .containsExactly("stretch-beyond-baseline");
        story.does(handler(0), plan(List.of(MEASURE), "修好", "修好并建立巡查", List.of("无破损"), in(20)));
    }

    @Test
    void a_plan_ends_between_today_and_the_due_day() {
        Story story = aProblem().caused();
        LocalDate last = story.lastDay();
        assertThat(story.refused(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of("无破损"), last.plusDays(1))))
                .containsExactly("plan-within-due");
        assertThat(story.refused(handler(0), plan(List.of(new MatterCommand.PlannedMeasure("修", in(-1))), "修好", "建立巡查", List.of("无破损"), in(-1))))
                .containsExactly("plan-within-due");
        story.does(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of("无破损"), last));
        assertThat(story.lastDay()).isEqualTo(last);
    }

    @Test
    void a_plan_may_bring_the_date_forward_and_the_first_date_stays() {
        Story story = aProblem().caused();
        var first = story.matter().firstDue();
        story.does(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of("无破损"), in(9)));
        assertThat(story.lastDay()).isEqualTo(in(9));
        assertThat(story.matter().firstDue()).isEqualTo(first);
    }

    @Test
    void who_is_late_does_not_plan_the_lateness_away() {
        Story story = aProblem().caused();
        var due = story.matter().rectifyClock().due();
        daysPass(80);
        story.does(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of("无破损"), in(30)));
        assertThat(story.matter().rectifyClock().due()).isEqualTo(due);
    }

    @Test
    void no_measure_ends_after_the_plan() {
        Story story = aProblem().caused();
        assertThat(story.refused(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of("无破损"), in(7))))
                .containsExactly("measures-within-plan");
        story.does(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of("无破损"), in(8)));
    }

    @Test
    void each_measure_and_each_criterion_has_at_most_four_hundred_characters() {
        Story story = aProblem().caused();
        MatterCommand.PlannedMeasure longest = new MatterCommand.PlannedMeasure("修".repeat(400), in(8));
        MatterCommand.PlannedMeasure tooLong = new MatterCommand.PlannedMeasure("修".repeat(401), in(8));
        assertThat(story.refused(handler(0), plan(List.of(MEASURE, tooLong), "修好", "建立巡查", List.of("无破损"), in(20))))
                .containsExactly("plan-names-measures");
        assertThat(story.refused(handler(0), plan(List.of(MEASURE), "修好", "建立巡查", List.of("无".repeat(401)), in(20))))
                .containsExactly("plan-names-criteria");
        story.does(handler(0), plan(List.of(longest), "修好", "建立巡查", List.of("无".repeat(400)), in(20)));
    }

    @Test
    void somebody_of_the_handling_unit_is_responsible() {
        Story story = aProblem().caused();
        for (UUID stranger : List.of(nothing(), handler(1), sub.dispatcher, at.office.outsider)) {
            assertThat(story.refused(handler(0), by(stranger))).containsExactly("person-of-the-unit");
        }
        story.does(handler(0), by(sub.staff.get(0)));
    }

    private MatterCommand.Plan by(UUID person) {
        return new MatterCommand.Plan(List.of(MEASURE), "修好", "建立巡查", List.of("无破损"), person, in(20), List.of());
    }

    @Test
    void a_problem_of_a_unit_that_is_judged_by_a_list_says_what_it_serves() {
        Story story = aProblem().caused();
        String path = story.matter().path();
        assertThat(story.refused(handler(0), serving(null))).containsExactly("plan-says-what-it-serves");
        assertThat(story.refused(handler(0), serving(List.of(nothing())))).containsExactly("indicators-of-the-unit");
        assertThat(story.refused(handler(0), serving(List.of(LedgerDoors.indicatorOf(other.unit.path())))))
                .as("another sub-district's")
                .containsExactly("indicators-of-the-unit");
        story.does(handler(0), serving(List.of(LedgerDoors.indicatorOf(path))));
        assertThat(story.matter().mending().plan().orElseThrow().serves()).containsExactly(LedgerDoors.indicatorOf(path));
        aProblem().caused().does(handler(0), serving(List.of()));
    }

    @Test
    void what_the_office_plans_itself_says_what_it_serves_and_what_a_caller_waits_for_does_not() {
        aHotlineOrder().caused().does(handler(0), serving(null));
        for (MatterKind kind : List.of(MatterKind.TASK, MatterKind.HAZARD, MatterKind.ENVIRONMENT_POINT)) {
            Story story = Story.registered(at, sub.clerk, Story.aCommand(at, kind, MatterSource.SELF_FOUND)).caused();
            assertThat(story.refused(handler(0), serving(null))).as(kind.name()).containsExactly("plan-says-what-it-serves");
            story.does(handler(0), serving(List.of()));
        }
    }

    @Test
    void a_leader_answers_for_each_plan_and_nobody_needs_to_type_who() {
        Story story = aProblem().caused();
        story.does(handler(0), by(handler(0)));
        assertThat(story.matter().mending().plan().orElseThrow().responsibleLeader())
                .isEqualTo(at.office.world.leaderInCharge(section(0).id(), "city-management").orElseThrow().id());
    }

    @Test
    void another_leader_over_the_unit_may_be_named_and_no_stranger() {
        Story story = aProblem().caused();
        UUID theirs = at.office.world.postsReaching(luoshi.account.Role.LEADER, other.unit.path()).stream()
                .map(each -> each.post().id())
                .filter(post -> at.office.world.postsReaching(luoshi.account.Role.LEADER, story.matter().path()).stream()
                        .noneMatch(each -> each.post().id().equals(post)))
                .findFirst()
                .orElseThrow();
        for (UUID stranger : List.of(nothing(), theirs, story.matter().owner())) {
            assertThat(story.refused(handler(0), ledBy(stranger))).containsExactly("plan-names-a-leader");
        }
        UUID above = at.office.world.postsReaching(luoshi.account.Role.LEADER, story.matter().path()).getLast().post().id();
        story.does(handler(0), ledBy(above));
        assertThat(story.matter().mending().plan().orElseThrow().responsibleLeader()).isEqualTo(above);
    }

    private MatterCommand.Plan ledBy(UUID leader) {
        return new MatterCommand.Plan(
                List.of(MEASURE), "修好", "建立巡查", List.of("无破损"), handler(0), leader, in(20), List.of());
    }

    private MatterCommand.Plan serving(@Nullable List<UUID> serves) {
        return new MatterCommand.Plan(
                List.of(new MatterCommand.PlannedMeasure("更换砖块", in(1))), "修好", "建立巡查", List.of("无破损"), handler(0), in(1), serves);
    }

    private MatterCommand.Plan plan(
            List<MatterCommand.PlannedMeasure> measures, String baseline, String stretch, List<String> criteria, LocalDate due) {
        return new MatterCommand.Plan(measures, baseline, stretch, criteria, handler(0), due, List.of());
    }
}
