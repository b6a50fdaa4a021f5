package luoshi.ledger.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import luoshi.journal.EventFamily;
import luoshi.journal.History;
import luoshi.journal.StoredForm;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import org.junit.jupiter.api.Test;

/**
 * More than a hundred thousand commands through years of one office. A failure prints its seed; {@code -Dluoshi.seed=N} replays it,
 * {@code -Dluoshi.commands=N} makes the years longer or shorter.
 */
class OfficeYearsTest {

    private static final long SEED = Long.getLong("luoshi.seed", 20260302L);
    private static final int COMMANDS = Integer.getInteger("luoshi.commands", 150_000);
    private static final int MINUTES_BETWEEN = 35;
    private static final int OFTEN = 100;

    @Test
    void years_of_an_office_break_no_law_and_try_every_rule_both_ways() {
        OfficeAtWork at = OfficeAtWork.inMemory(SEED, LocalDate.of(2021, 3, 1));
        OfficeYears years = new OfficeYears(at);
        Tally tally;
        try {
            tally = years.live(COMMANDS, MINUTES_BETWEEN);
        } catch (AssertionError | RuntimeException broken) {
            fail("replay with -Dluoshi.seed=" + SEED + ": " + broken, broken);
            return;
        }
        System.out.println("seed " + SEED + ", until " + at.clock.today() + "\n" + tally.table());
        foldsAgainToTheSame(at, years.all());
        if (COMMANDS >= 100_000) {
            allWasTried(tally);
        }
    }

    private static void allWasTried(Tally tally) {
        assertThat(tally.accepted).as("accepted").isGreaterThanOrEqualTo(tally.asked * 40 / 100);
        assertThat(tally.conflicts).as("conflicts").isGreaterThanOrEqualTo(OFTEN);
        assertThat(eventTypes()).allSatisfy(event ->
                assertThat(tally.events.getOrDefault(event, 0)).as(event).isGreaterThanOrEqualTo(OFTEN));
        assertThat(tally.rules.known()).allSatisfy(rule -> {
            assertThat(tally.rules.satisfied(rule)).as(rule + " satisfied").isGreaterThanOrEqualTo(OFTEN);
            assertThat(tally.rules.refused(rule)).as(rule + " refused").isGreaterThanOrEqualTo(OFTEN);
        });
        assertThat(tally.rules.refused("no-look-back-left")).as("no-look-back-left").isGreaterThanOrEqualTo(OFTEN);
    }

    /** What would be stored is read again, event for event, and makes the same matter in everything that it holds. */
    private static void foldsAgainToTheSame(OfficeAtWork at, List<UUID> all) {
        StoredForm stored = new StoredForm(List.of(new EventFamily(MatterEvent.class)));
        for (UUID id : all) {
            History once = at.history(id);
            History again = stored.readAgain(once);
            assertThat(again).as("%s as stored", id).isEqualTo(once);
            assertThat(Matter.from(again)).as("%s folded again", id).usingRecursiveComparison().isEqualTo(Matter.from(once));
        }
    }

    private static List<String> eventTypes() {
        return leaves(MatterEvent.class).map(Class::getSimpleName).sorted().toList();
    }

    private static java.util.stream.Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(OfficeYearsTest::leaves) : java.util.stream.Stream.of(type);
    }
}
