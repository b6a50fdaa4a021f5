package luoshi.problem;

import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of drafts. Everybody sees only their own; the words are sealed before they come here. */
final class ProblemDraftStore {

    /** A draft as it lies in the table. */
    record Sealed(UUID id, String sealed, Instant savedAt) {}

    private static final RowMapper<Sealed> ROW = (row, _) -> new Sealed(
            row.getObject("id", UUID.class),
            row.getString("sealed"),
            row.getObject("saved_at", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;

    ProblemDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One person's drafts are kept one after the other, so that their limit and the first key hold. */
    void lock(Viewer viewer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 110))")
                .param("person", viewer.person().toString())
                .query(row -> {});
    }

    /** @return false where this draft is somebody else's */
    boolean save(Viewer viewer, Sealed draft) {
        return jdbc.sql("""
                        insert into problem_draft (id, person, sealed, saved_at)
                        values (:id, :person, :sealed, :now)
                        on conflict (id) do update set sealed = excluded.sealed, saved_at = excluded.saved_at
                        where problem_draft.person = excluded.person
                        """)
                .param("id", draft.id())
                .param("person", viewer.person())
                .param("sealed", draft.sealed())
                .param("now", toSql(draft.savedAt()))
                .update() == 1;
    }

    /** The newest first. */
    List<Sealed> of(Viewer viewer, int most) {
        return jdbc.sql("""
                        select id, sealed, saved_at from problem_draft
                        where person = :person
                        order by saved_at desc, id
                        limit :most
                        """)
                .param("person", viewer.person())
                .param("most", most)
                .query(ROW)
                .list();
    }

    Optional<Sealed> find(Viewer viewer, UUID id) {
        return jdbc.sql("select id, sealed, saved_at from problem_draft where id = :id and person = :person")
                .param("id", id)
                .param("person", viewer.person())
                .query(ROW)
                .optional();
    }

    /** How many others this person has. */
    int othersThan(Viewer viewer, UUID id) {
        return jdbc.sql("select count(*) from problem_draft where person = :person and id <> :id")
                .param("person", viewer.person())
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void delete(Viewer viewer, UUID id) {
        jdbc.sql("delete from problem_draft where id = :id and person = :person")
                .param("id", id)
                .param("person", viewer.person())
                .update();
    }
}
