package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.journal.History;
import luoshi.ledger.life.Matter;
import luoshi.ledger.sim.OfficeAtWork;
import luoshi.ledger.sim.OfficeYears;
import luoshi.ledger.sim.Story;
import luoshi.page.Language;
import luoshi.page.Screen;
import luoshi.page.ScreenForTests;
import org.junit.jupiter.api.Test;

/** The line under a matter's title: whose it was from when to when. */
class LifeLineTest {

    private static final int WIDTH = 1_000;

    @Test
    void who_held_it_how_long_is_told_in_turn_and_with_the_place_of_today() {
        OfficeAtWork at = OfficeAtWork.inMemory(1, LocalDate.of(2026, 3, 2));
        Story story = Story.aProblem(at);
        at.clock.pass(Duration.ofDays(2));
        story.assigned();
        at.clock.pass(Duration.ofDays(1));
        story.accepted();
        at.clock.pass(Duration.ofDays(5));
        story.caused().planned().shown().requested();
        at.clock.pass(Duration.ofHours(3));

        LifeLine line = line(at, story.id);
        Names names = new Names(at.office.world);
        UUID handler = at.matter(story.id).owner();
        assertThat(line.holders()).extracting(LifeLine.Holder::held).contains("2 天", "6 天", "3 小时");
        assertThat(line.holders().get(1).name()).isEqualTo(names.post(handler));
        assertThat(line.stretches()).extracting(LifeLine.Stretch::tone).containsExactly("waiting", "waiting", "mending", "checking");
        assertThat(line.tones()).containsExactly("waiting", "mending", "checking");
        assertThat(line.today()).isPositive();
        assertThat(line.firstDue()).as("its date has not moved").isEqualTo(-1);
    }

    @Test
    void what_is_closed_has_no_today_and_ends_where_it_was_closed() {
        OfficeAtWork at = OfficeAtWork.inMemory(1, LocalDate.of(2026, 3, 2));
        Story story = Story.aProblem(at).assigned().accepted().caused().planned().shown().requested();
        at.clock.pass(Duration.ofDays(1));
        story.verified().closed();
        int then = line(at, story.id).stretches().size();
        at.clock.pass(Duration.ofDays(300));
        LifeLine line = line(at, story.id);
        assertThat(line.today()).isEqualTo(-1);
        assertThat(line.stretches()).as("nobody holds it any more").hasSize(then);
        assertThat(line.holders()).extracting(LifeLine.Holder::held).noneMatch(held -> held.contains("300"));
    }

    /** Whatever happened to it: no gap, no overlap, nothing outside, and each holder named once. */
    @Test
    void over_the_lives_of_an_invented_office_the_line_has_no_gap_and_leaves_nobody_out() {
        OfficeAtWork at = OfficeAtWork.inMemory(11, LocalDate.of(2024, 3, 1));
        OfficeYears years = new OfficeYears(at);
        years.live(12_000, 35);
        int ended = 0;
        int moved = 0;
        for (UUID id : years.all()) {
            LifeLine line = line(at, id);
            Matter matter = at.matter(id);
            int reached = 0;
            for (LifeLine.Stretch stretch : line.stretches()) {
                assertThat(stretch.from()).as("%s begins where the last ended", matter.number()).isBetween(reached - 2, reached);
                reached = stretch.from() + stretch.width();
                assertThat(reached).isLessThanOrEqualTo(WIDTH + 2);
            }
            assertThat(line.holders()).extracting(LifeLine.Holder::name).doesNotHaveDuplicates().doesNotContain("");
            List<String> told = line.stretches().stream().map(LifeLine.Stretch::label).toList();
            assertThat(line.holders()).allSatisfy(holder -> assertThat(told).anyMatch(label -> label.startsWith(holder.name())));
            assertThat(line.tones()).containsExactlyElementsOf(
                    line.stretches().stream().map(LifeLine.Stretch::tone).distinct().toList());
            assertThat(line.today() == -1).isEqualTo(matter.status().isEnded());
            assertThat(line.firstDue() != -1).isEqualTo(!matter.firstDue().equals(matter.rectifyClock().due()));
            ended += matter.status().isEnded() ? 1 : 0;
            moved += line.firstDue() == -1 ? 0 : 1;
        }
        assertThat(List.of(ended, moved)).as("of both kinds, several").allMatch(count -> count > 5);
    }

    private static LifeLine line(OfficeAtWork at, UUID id) {
        History history = at.history(id);
        Screen screen = ScreenForTests.at(at.clock.instant(), Language.CHINESE);
        return LifeLine.of(history, Matter.from(history).orElseThrow(), new Names(at.office.world), screen);
    }
}
