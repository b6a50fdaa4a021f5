package luoshi.bench;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import luoshi.evidence.Near;
import luoshi.evidence.PhotoSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A photo looked for among very many in the real database: how long, whether its copy is found, what is found falsely. */
final class PhotosBenchmark implements Benchmark {

    private static final int AT_ONCE = 1_000;
    private static final Instant DAY = Instant.parse("2026-03-02T01:00:00Z");

    @Override
    public String name() {
        return "photos";
    }

    @Override
    public String about() {
        return "a copy and a stranger looked for among --photos N generated photos, against one print by its key";
    }

    @Override
    public int times() {
        return 200;
    }

    @Override
    public List<Figure> run(Bench bench, int times) {
        JdbcClient jdbc = bench.unfilled(JdbcClient.class);
        PhotoSearch search = new PhotoSearch(jdbc);
        long begun = System.nanoTime();
        fill(search, bench.unfilled(TransactionTemplate.class), bench);
        jdbc.sql("analyze evidence_print, evidence_print_key").update();
        double filled = (System.nanoTime() - begun) / 1e9;
        Found copies = new Found();
        Found strangers = new Found();
        Sample bare = Sample.of(times, i -> byKey(jdbc, name(Math.abs(i) % bench.photos())));
        Sample copy = Sample.of(times, i -> {
            long wanted = chosen(bench, i);
            copies.add(i, search.nearTo(GeneratedPhoto.copy(photo(bench, wanted), i)), name(wanted));
        });
        Sample stranger = Sample.of(times, i ->
                strangers.add(i, search.nearTo(photo(bench, bench.photos() + 1L + times + i)), null));
        return List.of(
                Figure.of("photos kept", bench.photos(), "", 1),
                Figure.of("keeping them all, with making each", filled, "s", 1),
                Figure.against("a copy looked for, with its making", copy, "one print by its key", bare),
                Figure.against("a stranger looked for, with its making", stranger, "one print by its key", bare),
                Figure.of("worst of both", Math.max(copy.worst(), stranger.worst()), "ms", 2 * times),
                Figure.of("copies found", copies.share(copies.right), "", times),
                Figure.of("copies called the same", copies.share(copies.same), "", times),
                Figure.of("strangers said to be near something", strangers.share(strangers.any), "", times),
                Figure.of("strangers called the same as something", strangers.share(strangers.same), "", times));
    }

    private static void fill(PhotoSearch search, TransactionTemplate transaction, Bench bench) {
        IntStream.rangeClosed(0, (bench.photos() - 1) / AT_ONCE).parallel().forEach(part -> transaction.executeWithoutResult(_ -> {
            for (int i = part * AT_ONCE; i < Math.min(bench.photos(), (part + 1) * AT_ONCE); i++) {
                search.keep(name(i), photo(bench, i), DAY);
            }
        }));
    }

    private static BufferedImage photo(Bench bench, long number) {
        return GeneratedPhoto.of(bench.seed() * 1_000_003 + number);
    }

    /** Spread over all that are kept. */
    private static long chosen(Bench bench, int round) {
        return Math.floorMod(round * 7_919L, bench.photos());
    }

    private static void byKey(JdbcClient jdbc, String name) {
        jdbc.sql("select hashes, sketch from evidence_print where sha256 = :name").param("name", name)
                .query((row, _) -> row.getBytes("sketch")).single();
    }

    private static String name(long number) {
        return String.format(Locale.ROOT, "%064x", number);
    }

    /** What the rounds that count have found. */
    private static final class Found {

        private int rounds;
        private int right;
        private int any;
        private int same;

        void add(int round, List<Near> near, @Nullable String wanted) {
            if (round < 0) {
                return;
            }
            rounds++;
            any += near.isEmpty() ? 0 : 1;
            right += near.stream().anyMatch(each -> each.sha256().equals(wanted)) ? 1 : 0;
            same += near.stream().anyMatch(each -> each.same() && (wanted == null || each.sha256().equals(wanted))) ? 1 : 0;
        }

        double share(int part) {
            return part / (double) rounds;
        }
    }
}
