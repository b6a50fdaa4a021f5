package luoshi.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import luoshi.evidence.TextPrint;
import luoshi.journal.History;
import luoshi.ledger.life.Matter;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reports of a matter whose words stand elsewhere too, or stood in an earlier report of the same matter, side by side
 * (requirement R15). Only matters that the viewer may see are looked at, and the words come through the same door as
 * their pages.
 */
@Component
public class CopiedReports {

    /** So much of both texts together must be common to both; from {@link #SAME} on they are as good as the same. */
    private static final double NEAR = 0.6;

    private static final double SAME = 0.9;

    /** So many of a matter's newest reports are compared when its page opens. */
    private static final int MOST_COMPARED = 12;

    private static final int MOST_BESIDE_ONE = 3;
    private static final int MOST_CANDIDATES = 100;

    /** Rows that one search reads at most: a bound, should thousands have written the same. */
    private static final int MOST_READ = 20_000;

    private final JdbcClient jdbc;
    private final Matters matters;

    CopiedReports(JdbcClient jdbc, Matters matters) {
        this.jdbc = jdbc;
        this.matters = matters;
    }

    /** A report of the matter and those that resemble it, most alike first. */
    public record Copied(boolean ofResult, LocalDate on, String words, List<Alike> others) {}

    /**
     * @param title   of the other matter; null where it is an earlier report of this one
     * @param percent how much of both texts together is common to both
     * @param same    as good as word for word
     */
    public record Alike(
            String matter, @Nullable String title, boolean ofResult, LocalDate on, String words, int percent, boolean same) {}

    private record Candidate(UUID id, long version, String number, String title, TextPrint print) {}

    List<Copied> of(Viewer viewer, Matter matter, History history) {
        List<Report> all = Report.in(history);
        List<Report> compared = all.subList(Math.max(0, all.size() - MOST_COMPARED), all.size());
        if (compared.isEmpty()) {
            return List.of();
        }
        List<Candidate> candidates = candidates(viewer, matter, compared);
        Map<UUID, Optional<History>> read = new HashMap<>();
        List<Copied> copied = new ArrayList<>();
        for (Report report : compared.reversed()) {
            List<Alike> others = new ArrayList<>(earlier(matter, all, report));
            others.addAll(elsewhere(candidates, report, id -> read.computeIfAbsent(id, each -> matters.history(viewer, each))));
            if (!others.isEmpty()) {
                copied.add(new Copied(report.ofResult(), report.on(), report.words(), others));
            }
        }
        return copied;
    }

    private static List<Alike> earlier(Matter matter, List<Report> all, Report report) {
        return all.stream()
                .filter(other -> other.version() < report.version() && likeness(other.print(), report) >= NEAR)
                .sorted(Comparator.comparingDouble((Report other) -> likeness(other.print(), report)).reversed())
                .limit(MOST_BESIDE_ONE)
                .map(other -> alike(matter.number(), null, other, likeness(other.print(), report)))
                .toList();
    }

    private static List<Alike> elsewhere(
            List<Candidate> candidates, Report report, Function<UUID, Optional<History>> read) {
        return candidates.stream()
                .filter(other -> likeness(other.print(), report) >= NEAR)
                .sorted(Comparator.comparingDouble((Candidate other) -> likeness(other.print(), report))
                        .reversed()
                        .thenComparing(Candidate::number)
                        .thenComparing(Candidate::version))
                .limit(MOST_BESIDE_ONE)
                .flatMap(other -> read.apply(other.id())
                        .flatMap(history -> Report.in(history, other.version()))
                        .map(words -> alike(other.number(), other.title(), words, likeness(other.print(), report)))
                        .stream())
                .toList();
    }

    private static double likeness(TextPrint other, Report report) {
        return report.print().likeness(other);
    }

    private static Alike alike(String number, @Nullable String title, Report other, double likeness) {
        return new Alike(
                number, title, other.ofResult(), other.on(), other.words(), (int) Math.round(likeness * 100), likeness >= SAME);
    }

    /** Those that share most of what is searched by; what they say is decided by their likeness. */
    private List<Candidate> candidates(Viewer viewer, Matter matter, List<Report> compared) {
        int[] keys = compared.stream()
                .flatMapToInt(report -> IntStream.of(report.print().keys()))
                .distinct()
                .toArray();
        return jdbc.sql("""
                        select r.matter, r.version, r.characters, r.hashes, m.number, m.title
                        from (select * from matter_report where keys && :keys::int[] and matter <> :id limit :read) r
                        join matter m on m.id = r.matter
                        where m.seen_from && :sight::text[]
                        order by (select count(*) from unnest(r.keys) key where key = any(:keys::int[])) desc, m.number, r.version
                        limit :most
                        """)
                .param("keys", keys)
                .param("id", matter.id())
                .param("read", MOST_READ)
                .param("sight", MatterStore.sight(viewer))
                .param("most", MOST_CANDIDATES)
                .query((row, _) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        Integer[] hashes = (Integer[]) row.getArray("hashes").getArray();
        return new Candidate(
                row.getObject("matter", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                row.getString("title"),
                TextPrint.stored(Arrays.stream(hashes).mapToInt(Integer::intValue).toArray(), row.getInt("characters")));
    }
}
