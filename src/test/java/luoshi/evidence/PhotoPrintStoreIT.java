package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import luoshi.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The search among very many photos. {@code -Dluoshi.prints=100000} fills the store to a district's years and prints how
 * long a search takes; a run of all tests is content with fewer.
 */
class PhotoPrintStoreIT {

    private static final int PRINTS = Integer.getInteger("luoshi.prints", 3_000);
    private static final int PLACES = 140;
    private static final Instant NOW = Instant.parse("2026-09-28T01:00:00Z");

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final PhotoPrints prints = new PhotoPrintStore(jdbc);

    @Test
    void aPrintComesBackAsItWasKeptAndOnlyOnce() {
        PhotoFingerprint print = PhotoFingerprint.of(PaintedScene.of(1, 0));
        prints.keep("a", print, NOW);
        prints.keep("a", PhotoFingerprint.of(PaintedScene.of(2, 0)), NOW);
        assertThat(prints.of("a")).hasValueSatisfying(kept -> {
            assertThat(kept.sketch()).isEqualTo(print.sketch());
            assertThat(kept.keys()).isEqualTo(print.keys());
        });
        assertThat(prints.of("b")).isEmpty();
    }

    @Test
    void theNearestAreFoundAmongVeryMany() {
        List<PhotoFingerprint> places = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            places.add(PhotoFingerprint.of(PaintedScene.of(place, 0)));
            prints.keep("place-" + place, places.get(place), NOW);
        }
        fill(places);
        List<Duration> took = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            var copy = PhotoFingerprint.of(PhotoCopies.cropped(PaintedScene.of(place, 0), 0.05, new Random(place)));
            long begin = System.nanoTime();
            List<Near> near = prints.nearTo("copy", copy);
            took.add(Duration.ofNanos(System.nanoTime() - begin));
            assertThat(near).as("place %d", place).extracting(Near::sha256).contains("place-" + place);
            assertThat(near).hasSizeLessThanOrEqualTo(PhotoPrints.MOST_NEAR);
        }
        Collections.sort(took);
        System.out.printf(Locale.ROOT, "%d prints: a search takes %d ms at the median, %d ms in the slowest twentieth%n",
                PRINTS + PLACES, took.get(PLACES / 2).toMillis(), took.get(PLACES * 19 / 20).toMillis());
    }

    /** Other photos of the same character: the hashes of the painted ones with a quarter of their bits turned. */
    private void fill(List<PhotoFingerprint> places) {
        Random random = new Random(1);
        for (int from = 0; from < PRINTS; from += 1_000) {
            List<Object[]> rows = IntStream.range(from, Math.min(PRINTS, from + 1_000))
                    .mapToObj(i -> row("other-" + i, places.get(i % PLACES), random))
                    .toList();
            new JdbcTemplate(database).batchUpdate("""
                    with kept as (
                        insert into evidence_print (sha256, hashes, sketch, at) values (?, ?, ?, now()) returning number)
                    insert into evidence_print_key (key, print) select key, number from kept, unnest(?::int[]) as key
                    """, rows);
        }
        jdbc.sql("analyze evidence_print, evidence_print_key").update();
    }

    private static Object[] row(String name, PhotoFingerprint like, Random random) {
        byte[] turned = new byte[Long.BYTES];
        random.nextBytes(turned);
        byte[] fewer = new byte[Long.BYTES];
        random.nextBytes(fewer);
        byte[] hashes = like.hashBytes();
        for (int at = 0; at < hashes.length; at++) {
            hashes[at] ^= (byte) (turned[at % Long.BYTES] & fewer[at % Long.BYTES]);
        }
        byte[] sketch = new byte[PhotoFingerprint.SKETCH * PhotoFingerprint.SKETCH];
        random.nextBytes(sketch);
        PhotoFingerprint print = PhotoFingerprint.stored(hashes, sketch).orElseThrow();
        return new Object[] {name, hashes, sketch, print.keys()};
    }
}
