package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import luoshi.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many copies are found, and how often something is found that is none, over painted photographs in the real
 * store. Painted, not taken: the figures say how the method behaves, not how often people copy. {@code
 * -Dluoshi.photos=700} measures over more of them than a run of all tests has time for.
 */
class PhotoCopiesIT {

    private static final int PHOTOS = Integer.getInteger("luoshi.photos", 140);
    private static final Instant NOW = Instant.parse("2026-09-28T01:00:00Z");
    private static final double LEAST_FOUND = 0.95;
    private static final double MOST_FALSE = 0.01;

    /** Two honest photos of one place, mostly lamps in the dark and papers, that cannot be told from a copy: 0.057 of 350. */
    private static final double MOST_SAME_ON_ANOTHER_DAY = 0.1;

    private final PhotoPrints prints = new PhotoPrintStore(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void copiesAreFoundAndOtherPhotosAreNot() {
        for (int place = 0; place < PHOTOS; place++) {
            prints.keep(name(place), PhotoFingerprint.of(PaintedScene.of(place, 0)), NOW);
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (int place = 0; place < PHOTOS; place++) {
            lookForCopies(place, tallies);
        }
        System.out.println(PHOTOS + " painted photos");
        tallies.forEach((kind, tally) -> System.out.printf(
                Locale.ROOT, "%-46s found %.3f, called the same %.3f%n", kind, tally.found(), tally.same()));
        PhotoCopies.all().keySet().forEach(kind ->
                assertThat(tallies.get(kind).found()).as(kind).isGreaterThanOrEqualTo(LEAST_FOUND));
        assertThat(tallies.get("another place").found()).isLessThanOrEqualTo(MOST_FALSE);
        assertThat(tallies.get("the same place on another day").same()).isLessThanOrEqualTo(MOST_SAME_ON_ANOTHER_DAY);
    }

    private void lookForCopies(int place, Map<String, Tally> tallies) {
        BufferedImage photo = PaintedScene.of(place, 0);
        PhotoCopies.all().forEach((kind, copy) -> count(tallies, kind, place, copy.apply(photo, new Random(place))));
        count(tallies, "the same place a minute later", place, PaintedScene.of(place, 1));
        count(tallies, "the same place on another day", place, PaintedScene.of(place, PaintedScene.OTHER_DAY));
        List<Near> near = prints.nearTo("stranger", PhotoFingerprint.of(PaintedScene.of(PHOTOS + place, 0)));
        tallies.computeIfAbsent("another place", _ -> new Tally()).add(near.stream().findFirst());
    }

    private void count(Map<String, Tally> tallies, String kind, int place, BufferedImage photo) {
        List<Near> near = prints.nearTo("copy", PhotoFingerprint.of(photo));
        tallies.computeIfAbsent(kind, _ -> new Tally())
                .add(near.stream().filter(each -> each.sha256().equals(name(place))).findFirst());
    }

    /** How often something was found, and how often it was called the same. */
    private static final class Tally {

        private int found;
        private int same;

        void add(Optional<Near> near) {
            found += near.isPresent() ? 1 : 0;
            same += near.filter(Near::same).isPresent() ? 1 : 0;
        }

        double found() {
            return found / (double) PHOTOS;
        }

        double same() {
            return same / (double) PHOTOS;
        }
    }

    private static String name(int place) {
        return String.format(Locale.ROOT, "%064x", place);
    }
}
