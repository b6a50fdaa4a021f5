package luoshi.ledger;

import static luoshi.journal.SqlTime.OFFICE_ZONE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What lies on a person's desk: matters by the date that presses, instructions, hand-overs to sign, copies to read, and
 * what this person has begun to write.
 */
@Component
public class Desk {

    /** Drafts that are shown at once; the others are folded away. */
    public static final int FEW = 5;

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final HandOvers handOvers;
    private final List<DraftsOnDesk> drafts;
    private final InstantSource clock;

    Desk(JdbcClient jdbc, Ledger ledger, HandOvers handOvers, List<DraftsOnDesk> drafts, InstantSource clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.handOvers = handOvers;
        this.drafts = List.copyOf(drafts);
        this.clock = clock;
    }

    /** How soon something presses. */
    public enum When {
        LATE,
        TODAY,
        WEEK,
        LATER
    }

    /**
     * An instruction that waits: to be confirmed by the leader, or to be answered by the unit.
     *
     * @param instruction its number within the matter
     * @param version     the matter's, on which a confirmation is given
     * @param own         the viewer is the leader whose it is
     * @param enteredBy   who typed it: the leader, or somebody for the leader
     */
    public record Waiting(
            String number,
            String title,
            String text,
            @Nullable LocalDate due,
            boolean confirmed,
            int instruction,
            long version,
            boolean own,
            UUID enteredBy) {

        /** One click on the desk makes it the leader's own (practice P7). */
        public boolean isToConfirm() {
            return own && !confirmed;
        }
    }

    public record Copy(String number, String title, @Nullable String note) {}

    /** All of it; groups that are empty are left out. */
    public record Laid(
            Map<When, List<MatterRow>> matters,
            List<Waiting> instructions,
            List<HandOver> handOvers,
            List<Copy> copies,
            List<DraftsOnDesk.Begun> drafts) {

        public int count() {
            return matters.values().stream().mapToInt(List::size).sum();
        }

        /** How many kinds of things lie here: with several a line above leads to each. */
        public int groups() {
            return matters.size()
                    + (int) java.util.stream.Stream.of(instructions, handOvers, copies, drafts).filter(each -> !each.isEmpty()).count();
        }

        public boolean isEmpty() {
            return matters.isEmpty() && instructions.isEmpty() && handOvers.isEmpty() && copies.isEmpty() && drafts.isEmpty();
        }
    }

    Laid of(Viewer viewer) {
        Instant now = clock.instant();
        Map<When, List<MatterRow>> matters = new EnumMap<>(When.class);
        for (MatterRow row : ledger.desk(viewer)) {
            matters.computeIfAbsent(when(row.pressing(), now), _ -> new ArrayList<>()).add(row);
        }
        return new Laid(
                matters, instructions(viewer), handOvers.waitingFor(viewer, MOST), copies(viewer), drafts(viewer));
    }

    /** The newest first. */
    private List<DraftsOnDesk.Begun> drafts(Viewer viewer) {
        return drafts.stream()
                .flatMap(each -> each.of(viewer).stream())
                .sorted(Comparator.comparing(DraftsOnDesk.Begun::savedAt).reversed())
                .toList();
    }

    private static When when(Instant pressing, Instant now) {
        if (!pressing.isAfter(now)) {
            return When.LATE;
        }
        LocalDate last = LocalDate.ofInstant(pressing.minusMillis(1), OFFICE_ZONE);
        LocalDate today = LocalDate.ofInstant(now, OFFICE_ZONE);
        if (!last.isAfter(today)) {
            return When.TODAY;
        }
        return Duration.between(now, pressing).toDays() < 7 ? When.WEEK : When.LATER;
    }

    private List<Waiting> instructions(Viewer viewer) {
        return jdbc.sql("""
                        select m.number, m.title, m.version, i.text, i.due, i.confirmed, i.number as instruction, i.entered_by,
                               i.leader = any(:own::uuid[]) as own
                        from matter_instruction i join matter m on m.id = i.matter
                        where i.answer is null
                          and m.status <> 'MERGED'
                          and m.seen_from && :sight::text[]
                          and (m.owner = any(:posts::uuid[]) or i.leader = any(:posts::uuid[]))
                        order by i.due nulls last, i.given_at
                        limit :limit
                        """)
                .param("sight", MatterStore.sight(viewer))
                .param("posts", posts(viewer))
                .param("own", viewer.posts().stream()
                        .filter(post -> post.onBehalfOf() == null)
                        .map(HeldPost::post)
                        .toArray(UUID[]::new))
                .param("limit", MOST)
                .query(Desk::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getString("number"),
                row.getString("title"),
                row.getString("text"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("confirmed"),
                row.getInt("instruction"),
                row.getLong("version"),
                row.getBoolean("own"),
                row.getObject("entered_by", UUID.class));
    }

    private List<Copy> copies(Viewer viewer) {
        return jdbc.sql("""
                        select m.number, m.title, c.note
                        from matter_copy c join matter m on m.id = c.matter
                        where c.read_at is null and m.status <> 'MERGED' and c.post = any(:posts::uuid[])
                        order by c.sent_at
                        limit :limit
                        """)
                .param("posts", posts(viewer))
                .param("limit", MOST)
                .query((row, _) -> new Copy(row.getString("number"), row.getString("title"), row.getString("note")))
                .list();
    }

    private static UUID[] posts(Viewer viewer) {
        return viewer.posts().stream().map(HeldPost::post).toArray(UUID[]::new);
    }
}
