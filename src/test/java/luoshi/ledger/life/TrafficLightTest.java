package luoshi.ledger.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrafficLightTest {

    private static final Instant NEAR = Instant.parse("2026-03-05T00:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-09T16:00:00Z");

    @Test
    void an_open_matter_turns_near_and_then_overdue_at_the_very_instant() {
        assertThat(TrafficLight.at(NEAR.minusMillis(1), DUE, NEAR, null)).isEqualTo(TrafficLight.ON_TIME);
        assertThat(TrafficLight.at(NEAR, DUE, NEAR, null)).isEqualTo(TrafficLight.NEAR);
        assertThat(TrafficLight.at(DUE.minusMillis(1), DUE, NEAR, null)).isEqualTo(TrafficLight.NEAR);
        assertThat(TrafficLight.at(DUE, DUE, NEAR, null)).isEqualTo(TrafficLight.OVERDUE);
    }

    @Test
    void what_was_said_to_be_done_in_time_is_not_late_while_others_check_it() {
        Instant later = DUE.plusSeconds(86_400 * 30);
        assertThat(TrafficLight.at(later, DUE, NEAR, DUE.minusMillis(1))).isEqualTo(TrafficLight.ON_TIME);
        assertThat(TrafficLight.at(later, DUE, NEAR, DUE)).as("said after its date").isEqualTo(TrafficLight.OVERDUE);
    }
}
