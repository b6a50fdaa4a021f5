package luoshi.intake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import luoshi.journal.FieldCipher;
import luoshi.journal.Ids;
import luoshi.journal.SqlTime;
import luoshi.journal.StreamId;
import luoshi.ledger.life.ActingPost;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.Outcome;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables of matters between preview and confirmation, and their way into the ledger: one table of each person, sealed
 * like everything that people said, and gone with the confirmation or the next table. A table becomes matters in one
 * transaction, each as if registered by the form, or nothing of it does.
 */
@Service
public class Intakes {

    private static final String KIND = "matter-import";
    private static final int MOST_NAME = 200;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final MatterTableReader reader;
    private final KnownMatters known;
    private final Door door;
    private final Ids ids;
    private final InstantSource clock;

    Intakes(
            JdbcClient jdbc,
            FieldCipher cipher,
            MatterTableReader reader,
            KnownMatters known,
            Door door,
            Ids ids,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.reader = reader;
        this.known = known;
        this.door = door;
        this.ids = ids;
        this.clock = clock;
    }

    /** A table as it was sent. */
    public record Sent(MatterKind kind, String name, byte[] content) {}

    /**
     * What came of a confirmation.
     *
     * @param looked  what was compared again
     * @param numbers of the new matters in the order of their rows; null where nothing was registered
     */
    public record Confirmed(Intake looked, @Nullable List<String> numbers) {}

    /** @throws ClearError 403 where this viewer registers no matter, 400 where this kind comes in by no table */
    HeldPost requireClerk(Viewer viewer, MatterKind kind) {
        HeldPost post = ActingPost.toRegister(viewer, MatterKind.PROBLEM);
        if (post == null) {
            throw new ClearError(HttpStatus.FORBIDDEN, "page.error.403");
        }
        if (!IntakeKinds.ALL.contains(kind)) {
            throw ClearError.badRequest("ledger.refused.choice");
        }
        return post;
    }

    /** What taking this table in would do; nothing is kept. */
    public Intake look(Viewer viewer, Sent sent) {
        HeldPost post = requireClerk(viewer, sent.kind());
        LocalDate today = LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE);
        MatterTable table = reader.read(sent.kind(), sent.name(), sent.content(), today);
        return Intake.of(
                sent.kind(), sent.name(), table,
                known.of(viewer, post, sent.kind(), table.rows()),
                row -> door.ask(viewer, row));
    }

    /** Keeps the table until it is confirmed, where it can be. */
    @Transactional
    public Intake keep(Viewer viewer, Sent sent) {
        String name = sent.name().substring(0, Math.min(MOST_NAME, sent.name().length()));
        Intake looked = look(viewer, new Sent(sent.kind(), name, sent.content()));
        forget(viewer);
        if (looked.isReady()) {
            jdbc.sql("""
                            insert into matter_import (person, kind, name, sealed, sent_at)
                            values (:person, :kind, :name, :sealed, :at)
                            """)
                    .param("person", viewer.person())
                    .param("kind", sent.kind().name())
                    .param("name", name)
                    .param("sealed", cipher.seal(keyOf(viewer), Base64.getEncoder().encodeToString(sent.content())))
                    .param("at", SqlTime.toSql(clock.instant()))
                    .update();
        }
        return looked;
    }

    /** The table that this person has looked at and not yet confirmed, compared with the ledger as it is now. */
    public Optional<Intake> kept(Viewer viewer) {
        return open(viewer).map(sent -> look(viewer, sent));
    }

    /**
     * Takes the kept table in, whole. The ledger may have grown since it was looked at: it is compared again, and where
     * that changes what would be registered, nothing is.
     *
     * @param seen what was looked at
     * @return nothing where no table is kept: it was confirmed already, or dropped
     */
    @Transactional
    public Optional<Confirmed> confirm(Viewer viewer, String seen) {
        oneAtATime();
        Optional<Intake> looked = kept(viewer);
        if (looked.isEmpty() || !looked.get().isReady() || !looked.get().seen().equals(seen)) {
            return looked.map(now -> new Confirmed(now, null));
        }
        forget(viewer);
        return Optional.of(new Confirmed(looked.get(), register(viewer, looked.get())));
    }

    /** Takes a table in at once, whole, where nothing is wrong in it. */
    @Transactional
    public Confirmed take(Viewer viewer, Sent sent) {
        oneAtATime();
        Intake looked = look(viewer, sent);
        return new Confirmed(looked, looked.errors().isEmpty() ? register(viewer, looked) : null);
    }

    @Transactional
    public void forget(Viewer viewer) {
        jdbc.sql("delete from matter_import where person = :person").param("person", viewer.person()).update();
    }

    private Optional<Sent> open(Viewer viewer) {
        return jdbc.sql("select kind, name, sealed from matter_import where person = :person")
                .param("person", viewer.person())
                .query((row, _) -> List.of(row.getString("kind"), row.getString("name"), row.getString("sealed")))
                .optional()
                .flatMap(row -> cipher.open(keyOf(viewer), row.getLast())
                        .map(plain -> new Sent(MatterKind.valueOf(row.getFirst()), row.get(1), Base64.getDecoder().decode(plain))));
    }

    /** Of two tables with the same rows the second one finds them in the ledger. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 111))").param("what", KIND).query((_, _) -> 1).single();
    }

    /** Numbers follow each other without a gap, so that who registers elsewhere waits for a number until this is done. */
    private List<String> register(Viewer viewer, Intake looked) {
        List<String> numbers = new ArrayList<>();
        for (IntakeRow row : looked.fresh()) {
            switch (door.register(viewer, ids.next(), row)) {
                case Outcome.Done done -> numbers.add(done.number());
                case Outcome.Refused _ -> throw new ClearError(HttpStatus.CONFLICT, "intake.meanwhile");
            }
        }
        return numbers;
    }

    private static StreamId keyOf(Viewer viewer) {
        return new StreamId(KIND, viewer.person());
    }
}
