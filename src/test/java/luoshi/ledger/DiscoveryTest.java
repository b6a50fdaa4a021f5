package luoshi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.ledger.life.MatterSource;
import luoshi.ledger.life.Severity;
import org.junit.jupiter.api.Test;

/** To report one's own problem is safe (practice P5). */
class DiscoveryTest {

    @Test
    void a_problem_that_a_unit_finds_itself_never_lowers_its_rate() {
        for (int judged = 0; judged <= 60; judged++) {
            for (int found = 0; found <= judged; found++) {
                assertThat(unit(judged + 1, found + 1).rate()).isGreaterThanOrEqualTo(unit(judged, found).rate());
                assertThat(unit(judged + 1, found).rate()).as("one that others found never raises it")
                        .isLessThanOrEqualTo(unit(judged, found).rate());
            }
        }
    }

    @Test
    void a_first_sign_counts_against_nobody() {
        assertThat(Severity.EARLY_SIGN.counts()).isFalse();
        assertThat(Severity.ORDINARY.counts()).isTrue();
        assertThat(Severity.GRAVE.counts()).isTrue();
    }

    @Test
    void nothing_is_both_found_by_the_office_itself_and_started_from_outside() {
        assertThat(MatterSource.values()).noneMatch(source -> source.selfFound() && source.reactive());
    }

    private static Discovery.OfUnit unit(int judged, int found) {
        return new Discovery.OfUnit(null, judged, found, 0, 0, List.of());
    }
}
