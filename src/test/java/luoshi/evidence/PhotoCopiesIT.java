package luoshi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import luoshi.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many copies are found, and how often something is found that is none, over painted photographs in the real
 * store. Painted, not taken: the figures say how the method behaves, not how often people copy. {@code
 * -Dluoshi.photos=700} measures over more of them than a run of all tests has time for.
 */
class PhotoCopiesIT {

    private static final int PHOTOS = Integer.getInteger("luoshi.photos", 210);
    private static final Instant NOW = Instant.parse("2026-09-28T01:00:00Z");
    private static final double LEAST_FOUND = 0.95;
    private static final double MOST_FALSE = 0.01;

    private final PhotoPrints prints = new PhotoPrintStore(JdbcClient.create(TestDatabase.fresh()));

    @Test
    void copiesAreFoundAndOtherPhotosAreNot() {
        for (int place = 0; place < PHOTOS; place++) {
            prints.keep(name(place), PhotoFingerprint.of(PaintedScene.of(place, 0)), NOW);
        }
        List<String> report = new ArrayList<>();
        PhotoCopies.all().forEach((kind, copy) -> {
            double found = shareFound(copy, near -> true);
            double same = shareFound(copy, Near::same);
            report.add(String.format(Locale.ROOT, "%-46s found %.3f, called the same %.3f", kind, found, same));
            assertThat(found).as(kind).isGreaterThanOrEqualTo(LEAST_FOUND);
        });
        double stranger = shareOfStrangers();
        report.add(String.format(Locale.ROOT, "%-46s anything found %.3f", "a photo of another place", stranger));
        for (long moment : new long[] {1, PaintedScene.OTHER_DAY}) {
            double near = shareAgain(moment, each -> true);
            double same = shareAgain(moment, Near::same);
            String kind = moment == 1 ? "the same place a minute later" : "the same place on another day";
            report.add(String.format(Locale.ROOT, "%-46s worth a look %.3f, called the same %.3f", kind, near, same));
        }
        System.out.println(PHOTOS + " painted photos\n" + String.join("\n", report));
        assertThat(stranger).isLessThanOrEqualTo(MOST_FALSE);
        assertThat(shareAgain(PaintedScene.OTHER_DAY, Near::same)).isLessThanOrEqualTo(MOST_FALSE);
    }

    private double shareFound(BiFunction<BufferedImage, Random, BufferedImage> copy, Predicate<Near> counts) {
        return share(place -> {
            BufferedImage copied = copy.apply(PaintedScene.of(place, 0), new Random(place));
            return finds("copy", PhotoFingerprint.of(copied), name(place), counts);
        });
    }

    private double shareAgain(long moment, Predicate<Near> counts) {
        return share(place -> finds("again", PhotoFingerprint.of(PaintedScene.of(place, moment)), name(place), counts));
    }

    private double shareOfStrangers() {
        return share(place -> !prints.nearTo("stranger", PhotoFingerprint.of(PaintedScene.of(PHOTOS + place, 0))).isEmpty());
    }

    private boolean finds(String own, PhotoFingerprint print, String wanted, Predicate<Near> counts) {
        return prints.nearTo(own, print).stream().filter(counts).anyMatch(near -> near.sha256().equals(wanted));
    }

    private static double share(java.util.function.IntPredicate counts) {
        return IntStream.range(0, PHOTOS).filter(counts).count() / (double) PHOTOS;
    }

    private static String name(int place) {
        return String.format(Locale.ROOT, "%064x", place);
    }
}
