package luoshi.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import luoshi.journal.FieldCipher;
import luoshi.journal.SqlTime;
import luoshi.journal.StreamId;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables of indicators between preview and confirmation: one of each person, sealed, gone with the confirmation or the next
 * table. Also the door by which a list comes in without a page.
 */
@Service
public class IndicatorImports {

    private static final String KIND = "indicator-import";
    private static final int MOST_NAME = 200;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final IndicatorStore store;
    private final IndicatorChanges changes;
    private final Homes homes;
    private final InstantSource clock;

    IndicatorImports(
            JdbcClient jdbc,
            FieldCipher cipher,
            IndicatorStore store,
            IndicatorChanges changes,
            Homes homes,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.store = store;
        this.changes = changes;
        this.homes = homes;
        this.clock = clock;
    }

    /** The home whose lists this viewer keeps. @throws luoshi.page.ClearError 403 where there is none */
    Homes.Kept requireKept(Viewer viewer) {
        return homes.keptBy(viewer).orElseThrow(IndicatorChanges::notYours);
    }

    /**
     * Looks a table through and takes it in where nothing is wrong in it.
     *
     * @return what it did, or would have done without its errors
     * @throws luoshi.page.ClearError          403 where this viewer keeps no list
     * @throws luoshi.journal.VersionConflict  where the list changed meanwhile
     */
    public ListPlan takeIn(Viewer viewer, ListHead head, String name, byte[] content) {
        Homes.Kept kept = requireKept(viewer);
        ListPlan plan = look(kept, head, name, content);
        if (plan.isReady()) {
            changes.takeIn(viewer, kept, plan);
        }
        return plan;
    }

    /** What taking this table in would do; nothing is kept. */
    ListPlan look(Homes.Kept kept, ListHead written, String name, byte[] content) {
        ListHead head = written.stripped();
        LocalDate today = LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE);
        List<IndicatorFile.RowError> errors = new ArrayList<>();
        IndicatorRules.head(head, today).forEach(reason -> errors.add(IndicatorFile.RowError.of(0, reason)));
        IndicatorFile read = IndicatorFile.read(content, head.year(), today);
        errors.addAll(read.errors());
        String path = kept.home().path();
        @Nullable IndicatorList before = store.list(path, head.year()).orElse(null);
        List<Indicator> known = before == null ? List.of() : store.itemsOf(before.id());
        return ListPlan.of(name, seen(head, before, content), head, before, known, homes.unitsOf(path),
                new IndicatorFile(read.rows(), errors), today);
    }

    private static String seen(ListHead head, @Nullable IndicatorList before, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String state = head + "\n" + (before == null ? 0 : before.version()) + "\n";
            digest.update(state.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Keeps the table until it is confirmed, where it can be. */
    @Transactional
    public ListPlan keep(Viewer viewer, ListHead head, String name, byte[] content) {
        ListPlan plan = look(requireKept(viewer), head, name.substring(0, Math.min(MOST_NAME, name.length())), content);
        forget(viewer);
        if (plan.isReady()) {
            jdbc.sql("""
                            insert into indicator_import
                                (person, name, year, issuer, document, reason, approval, sealed, sent_at)
                            values (:person, :name, :year, :issuer, :document, :reason, :approval, :sealed, :at)
                            """)
                    .param("person", viewer.person())
                    .param("name", plan.name())
                    .param("year", plan.head().year())
                    .param("issuer", plan.head().issuer())
                    .param("document", plan.head().document())
                    .param("reason", plan.head().reason())
                    .param("approval", plan.head().approval())
                    .param("sealed", cipher.seal(keyOf(viewer), Base64.getEncoder().encodeToString(content)))
                    .param("at", SqlTime.toSql(clock.instant()))
                    .update();
        }
        return plan;
    }

    private record Waiting(String name, ListHead head, String sealed) {}

    /** The table that this person has looked at and not yet confirmed, compared with the list as it is now. */
    Optional<ListPlan> kept(Viewer viewer) {
        Homes.Kept home = requireKept(viewer);
        return jdbc.sql("select name, year, issuer, document, reason, approval, sealed from indicator_import where person = :person")
                .param("person", viewer.person())
                .query((row, _) -> new Waiting(
                        row.getString("name"),
                        new ListHead(
                                row.getInt("year"), row.getString("issuer"), row.getString("document"), row.getString("reason"),
                                row.getString("approval")),
                        row.getString("sealed")))
                .optional()
                .flatMap(waiting -> cipher.open(keyOf(viewer), waiting.sealed())
                        .map(plain -> look(home, waiting.head(), waiting.name(), Base64.getDecoder().decode(plain))));
    }

    /** Takes the table in that was kept and looked at. */
    @Transactional
    public void take(Viewer viewer, ListPlan plan) {
        changes.takeIn(viewer, requireKept(viewer), plan);
        forget(viewer);
    }

    @Transactional
    public void forget(Viewer viewer) {
        jdbc.sql("delete from indicator_import where person = :person").param("person", viewer.person()).update();
    }

    private static StreamId keyOf(Viewer viewer) {
        return new StreamId(KIND, viewer.person());
    }
}
