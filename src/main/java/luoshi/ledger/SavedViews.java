package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import luoshi.journal.Ids;
import luoshi.organization.HeldPost;
import luoshi.organization.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Views of the ledger that people have named, for themselves or for their unit. A view holds a question, never rows. */
@Component
public class SavedViews {

    static final int MOST_NAME = 40;
    private static final int MOST_QUERY = 2_000;
    private static final int MOST_EACH = 50;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final InstantSource clock;

    SavedViews(JdbcClient jdbc, Ids ids, InstantSource clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param query the question as an address asks it, without the path */
    public record Saved(UUID id, String name, String query, boolean own, boolean shared) {}

    /** One's own views, then those shared in one's units. */
    List<Saved> of(Viewer viewer) {
        return jdbc.sql("""
                        select id, name, query, person = :person as own, shared_to is not null as shared
                        from saved_view
                        where person = :person
                           or exists (select from unnest(:paths::text[]) own(path) where own.path like shared_to || '%')
                        order by own desc, name
                        limit 100
                        """)
                .param("person", viewer.person())
                .param("paths", viewer.posts().stream().map(HeldPost::unitPath).toArray(String[]::new))
                .query((row, _) -> new Saved(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("query"),
                        row.getBoolean("own"),
                        row.getBoolean("shared")))
                .list();
    }

    /** Keeps a question under a name; the same name again replaces it. False where it has no name or says too much. */
    boolean save(Viewer viewer, String name, String query, boolean share) {
        String plain = name.strip();
        boolean fits = !plain.isEmpty() && plain.length() <= MOST_NAME && query.length() <= MOST_QUERY
                && query.matches("(\\?[\\w=&%.+*-]*)?");
        if (!fits || of(viewer).stream().filter(Saved::own).count() >= MOST_EACH) {
            return false;
        }
        String unit = share ? viewer.posts().stream().map(HeldPost::unitPath).findFirst().orElse(null) : null;
        jdbc.sql("""
                        insert into saved_view (id, person, name, query, shared_to, saved_at)
                        values (:id, :person, :name, :query, :unit, :now)
                        on conflict (person, name) do update
                        set query = excluded.query, shared_to = excluded.shared_to, saved_at = excluded.saved_at
                        """)
                .param("id", ids.next())
                .param("person", viewer.person())
                .param("name", plain)
                .param("query", query)
                .param("unit", unit)
                .param("now", toSql(clock.instant()))
                .update();
        return true;
    }

    /** False where the viewer has no such view. */
    boolean forget(Viewer viewer, UUID id) {
        return jdbc.sql("delete from saved_view where id = :id and person = :person")
                .param("id", id)
                .param("person", viewer.person())
                .update()
                > 0;
    }
}
