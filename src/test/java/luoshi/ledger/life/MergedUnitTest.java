package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import luoshi.ledger.sim.Story;
import org.junit.jupiter.api.Test;

/**
 * A unit is merged while matters are in its hands. Posts own matters and move with their unit, so nothing is rewritten:
 * the same post goes on with the same matter, in the unit that carries on.
 */
class MergedUnitTest extends RuleTest {

    @Test
    void the_posts_of_a_merged_unit_go_on_with_what_they_own() {
        Story story = aProblem().accepted();
        UUID owner = story.matter().owner();
        long version = story.matter().version();
        at.office.world.mergeWithPosts(section(0).id(), section(1).id());

        assertThat(story.matter().owner()).isEqualTo(owner);
        assertThat(story.matter().version()).as("no event was needed").isEqualTo(version);
        assertThat(at.office.world.post(owner).orElseThrow().unit()).isEqualTo(section(1).id());
        story.caused().planned().shown().requested().confirmed();
        assertThat(story.matter().owner()).isEqualTo(owner);
    }

    @Test
    void people_of_the_unit_that_carries_on_may_be_responsible() {
        Story story = aProblem().caused();
        MatterCommand.Plan plan = new MatterCommand.Plan(
                List.of(new MatterCommand.PlannedMeasure("更换破损砖块", in(8))), "修好", "修好并建立巡查",
                List.of("无破损"), handler(1), in(20), List.of());
        assertThat(story.refused(handler(0), plan)).containsExactly("person-of-the-unit");
        at.office.world.mergeWithPosts(section(0).id(), section(1).id());
        story.does(handler(0), plan);
    }
}
