package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import luoshi.ledger.LedgerDoors;
import luoshi.ledger.MatterRow;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterStatus;
import org.junit.jupiter.api.Test;

/** What was merged goes on under the other number: under its own it lies on nobody's desk, whatever was still owed. */
class MergedOffDeskIT {

    private static final long SEED = Long.getLong("luoshi.seed", 29L);

    @Test
    void a_merged_matter_lies_on_no_desk_whatever_was_still_owed_to_it() {
        RecordedYears years = new RecordedYears(SEED, 7_000);
        Set<String> merged = new HashSet<>();
        int owing = 0;
        for (UUID id : years.matters) {
            Matter matter = years.memory.matter(id);
            if (matter.status() == MatterStatus.MERGED) {
                merged.add(matter.number());
                boolean waits = matter.instructions().all().stream().anyMatch(each -> each.waits() || !each.confirmed());
                owing += waits || !matter.parts().owed().isEmpty() || !matter.wording().copies().isEmpty() ? 1 : 0;
            }
        }
        System.out.println("seed " + SEED + ": " + merged.size() + " merged, " + owing + " with something open");
        assertThat(owing).as("seed %d", SEED).isPositive();
        for (UUID person : years.memory.office.world.people()) {
            var viewer = years.memory.viewer(person);
            assertThat(years.ledger.desk(viewer)).extracting(MatterRow::number).doesNotContainAnyElementsOf(merged);
            assertThat(LedgerDoors.onDesk(years.jdbc, years.ledger, years.memory.clock, viewer))
                    .doesNotContainAnyElementsOf(merged);
        }
    }
}
