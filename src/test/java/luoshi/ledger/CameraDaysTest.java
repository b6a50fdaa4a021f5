package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.CameraDays.Day;
import luoshi.ledger.CameraDays.Why;
import luoshi.ledger.life.MatterCommand;
import luoshi.ledger.sim.OfficeAtWork;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

/** Which days of cameras are said to whoever checks: only those that cannot be, and only of photos of the result. */
class CameraDaysTest {

    private final OfficeAtWork at = OfficeAtWork.inMemory(20260302, LocalDate.of(2026, 3, 2));
    private final Map<String, LocalDate> cameras = new HashMap<>();

    @Test
    void a_photo_from_before_the_matter_came_in_does_not_show_its_result() {
        Story story = plannedOn(5);
        shows(story, march(1), true);
        assertThat(odd(story)).singleElement().satisfies(day -> {
            assertThat(day.why()).isEqualTo(Why.BEFORE_RECEIVED);
            assertThat(day.takenOn()).isEqualTo(march(1));
            assertThat(day.against()).isEqualTo(march(2));
        });
    }

    @Test
    void nor_does_one_from_before_there_was_a_plan() {
        Story story = plannedOn(5);
        shows(story, march(3), true);
        assertThat(odd(story)).extracting(Day::why, Day::against).containsExactly(tuple(Why.BEFORE_PLAN, march(5)));
    }

    @Test
    void one_from_the_day_of_the_plan_is_as_it_should_be() {
        Story story = plannedOn(5);
        shows(story, march(5), true);
        assertThat(odd(story)).isEmpty();
    }

    @Test
    void a_photo_that_does_not_show_the_result_or_has_no_notes_is_no_fault() {
        Story story = plannedOn(5);
        shows(story, march(1), false);
        shows(story, null, true);
        assertThat(odd(story)).isEmpty();
    }

    @Test
    void after_a_redo_an_older_photo_does_not_answer_it_and_what_was_shown_before_stays_as_it_was() {
        Story story = plannedOn(5);
        shows(story, march(5), true);
        story.requested();
        at.clock.toDay(march(10));
        story.redone();
        shows(story, march(9), true);
        assertThat(odd(story)).extracting(Day::why, Day::against)
                .contains(tuple(Why.BEFORE_REDO, march(10)))
                .hasSize(1);
    }

    @Test
    void after_a_reopening_neither() {
        Story story = Story.aProblem(at).listed().requested().acceptedByThreeSides().closed();
        at.clock.toDay(story.matter().closing().lookBacksDue().getFirst());
        story.does(at.office.first().verifier, new MatterCommand.LookBack(false, Story.WORDS));
        story.planned();
        shows(story, march(20), true);
        assertThat(odd(story)).extracting(Day::why).containsExactly(Why.BEFORE_REOPENING);
    }

    @Test
    void a_day_that_was_typed_otherwise_is_said_from_two_days_on() {
        Story story = plannedOn(5);
        at.clock.toDay(march(12));
        shows(story, march(11), true);
        assertThat(odd(story)).isEmpty();
        shows(story, march(10), true);
        assertThat(odd(story)).extracting(Day::why, Day::against).containsExactly(tuple(Why.OTHER_DAY, march(12)));
    }

    private Story plannedOn(int day) {
        Story story = Story.aProblem(at).caused();
        at.clock.toDay(march(day));
        return story.planned();
    }

    private void shows(Story story, LocalDate takenOn, boolean ofResult) {
        String file = "photo-" + cameras.size();
        cameras.put(file, takenOn);
        MatterCommand.AddEvidence made = story.evidence(file);
        story.does(story.handler(), new MatterCommand.AddEvidence(
                file, made.name(), made.mediaType(), made.bytes(), made.factDate(), made.caption(), ofResult));
    }

    private List<Day> odd(Story story) {
        return CameraDays.of(
                at.history(story.id), story.matter().receivedOn(), hash -> Optional.ofNullable(cameras.get(hash)));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
