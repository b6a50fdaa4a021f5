package luoshi.evidence;

import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fingerprints in PostgreSQL. A copy shares at least one piece of a hash with its original nearly always, so an index
 * over the pieces leaves a few hundred candidates of a hundred thousand photos; the rest is arithmetic.
 */
final class PhotoPrintStore implements PhotoPrints {

    /** Rows that one search reads at most: a bound, should very many photos share their pieces. */
    private static final int MOST_READ = 20_000;

    private final JdbcClient jdbc;

    PhotoPrintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String sha256, PhotoFingerprint print, Instant at) {
        jdbc.sql("""
                        with kept as (
                            insert into evidence_print (sha256, hashes, sketch, at)
                            values (:sha256, :hashes, :sketch, :at)
                            on conflict (sha256) do nothing
                            returning number)
                        insert into evidence_print_key (key, print)
                        select key, number from kept, unnest(:keys::int[]) as key
                        """)
                .param("sha256", sha256)
                .param("keys", print.keys())
                .param("hashes", print.hashBytes())
                .param("sketch", print.sketch())
                .param("at", toSql(at))
                .update();
    }

    @Override
    public Optional<PhotoFingerprint> of(String sha256) {
        return jdbc.sql("select hashes, sketch from evidence_print where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, _) -> PhotoFingerprint.stored(row.getBytes("hashes"), row.getBytes("sketch")))
                .optional()
                .flatMap(print -> print);
    }

    private record Found(String sha256, int bitsApart) {}

    @Override
    public List<Candidate> candidates(String sha256, PhotoFingerprint print) {
        List<Found> nearest = jdbc.sql("""
                        select sha256, hashes from evidence_print
                        where number in (select print from evidence_print_key where key = any(:keys)) and sha256 <> :sha256
                        limit :most
                        """)
                .param("keys", print.keysToSearch())
                .param("sha256", sha256)
                .param("most", MOST_READ)
                .query((row, _) -> new Found(
                        row.getString("sha256"),
                        PhotoFingerprint.bitsApart(print, PhotoFingerprint.longs(row.getBytes("hashes")))))
                .list()
                .stream()
                .filter(found -> found.bitsApart() <= MOST_BITS_APART)
                .sorted(Comparator.comparingInt(Found::bitsApart).thenComparing(Found::sha256))
                .limit(MOST_COMPARED)
                .toList();
        Map<String, PhotoFingerprint> prints = prints(nearest);
        return nearest.stream()
                .filter(found -> prints.containsKey(found.sha256()))
                .map(found -> new Candidate(found.sha256(), prints.get(found.sha256())))
                .toList();
    }

    private Map<String, PhotoFingerprint> prints(List<Found> wanted) {
        return jdbc.sql("select sha256, hashes, sketch from evidence_print where sha256 = any(:wanted)")
                .param("wanted", wanted.stream().map(Found::sha256).toArray(String[]::new))
                .query((row, _) -> {
                    String sha256 = row.getString("sha256");
                    return PhotoFingerprint.stored(row.getBytes("hashes"), row.getBytes("sketch"))
                            .map(print -> new Candidate(sha256, print));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Candidate::sha256, Candidate::print));
    }
}
