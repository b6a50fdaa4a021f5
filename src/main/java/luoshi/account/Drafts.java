package luoshi.account;

import static luoshi.journal.SqlTime.toInstant;
import static luoshi.journal.SqlTime.toSql;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.FieldCipher;
import luoshi.journal.StreamId;
import luoshi.page.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody has typed into a long form and not sent yet. A draft belongs to one person, is sealed, is shown to
 * nobody else, and is forgotten after a month. It is no record of anything.
 */
public class Drafts {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String KIND = "drafts";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final InstantSource clock;

    Drafts(JdbcClient jdbc, FieldCipher cipher, InstantSource clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** @param content the fields of the form as JSON, as the browser wrote them */
    public record Draft(String content, Instant savedAt) {}

    public Optional<Draft> find(UUID person, String form) {
        return jdbc.sql("select content, saved_at from draft where person = :person and form = :form")
                .param("person", person)
                .param("form", form)
                .query((row, _) -> cipher.open(new StreamId(KIND, person), row.getString("content"))
                        .map(content -> saved(content, row)))
                .optional()
                .flatMap(each -> each);
    }

    /** A draft with the form that it belongs to. */
    public record Kept(String form, Draft draft) {}

    /** This person's drafts of the forms whose names begin so, the newest first. */
    public List<Kept> of(UUID person, String beginning) {
        return jdbc.sql("""
                        select form, content, saved_at from draft
                        where person = :person and starts_with(form, :beginning) and saved_at >= :old
                        order by saved_at desc, form
                        """)
                .param("person", person)
                .param("beginning", beginning)
                .param("old", toSql(clock.instant().minus(KEPT)))
                .query((row, _) -> cipher.open(new StreamId(KIND, person), row.getString("content"))
                        .map(content -> new Kept(form(row), saved(content, row))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static String form(java.sql.ResultSet row) {
        try {
            return row.getString("form");
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Draft saved(String content, java.sql.ResultSet row) {
        try {
            return new Draft(content, toInstant(row, "saved_at"));
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Keeps the newest state; false where this person keeps too many drafts already. */
    public boolean save(UUID person, String form, String content) {
        Instant now = clock.instant();
        jdbc.sql("delete from draft where saved_at < :old").param("old", toSql(now.minus(KEPT))).update();
        return jdbc.sql("""
                        insert into draft (person, form, content, saved_at)
                        select :person, :form, :content, :now
                        where (select count(*) from draft where person = :person and form <> :form) < :most
                        on conflict (person, form) do update set content = excluded.content, saved_at = excluded.saved_at
                        """)
                .param("person", person)
                .param("form", form)
                .param("content", cipher.seal(new StreamId(KIND, person), content))
                .param("now", toSql(now))
                .param("most", Limits.DRAFTS)
                .update() == 1;
    }

    public void discard(UUID person, String form) {
        jdbc.sql("delete from draft where person = :person and form = :form")
                .param("person", person)
                .param("form", form)
                .update();
    }
}
