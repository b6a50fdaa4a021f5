package luoshi.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    /** As PostgreSQL compares them; {@link UUID#compareTo} takes the halves as signed numbers. */
    private static final Comparator<UUID> BY_BYTES = Comparator.comparing(UUID::toString);

    @Test
    void ids_of_one_millisecond_sort_in_the_order_in_which_they_were_made() {
        Ids ids = new Ids(InstantSource.fixed(NOW), new Random(7));
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            made.add(ids.next());
        }
        assertThat(made).isSortedAccordingTo(BY_BYTES).doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.version()).isEqualTo(7));
    }

    @Test
    void a_corrected_clock_keeps_the_order_and_a_moved_one_is_followed() {
        Instant[] now = {NOW};
        Ids ids = new Ids(() -> now[0], new Random(7));
        UUID first = ids.next();
        now[0] = NOW.minusSeconds(5);
        assertThat(BY_BYTES.compare(ids.next(), first)).isPositive();
        now[0] = NOW.minusSeconds(86_400);
        assertThat(BY_BYTES.compare(ids.next(), first)).isNegative();
    }
}
