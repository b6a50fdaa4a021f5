package luoshi.problem.list;

import static luoshi.journal.SqlTime.toInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.ledger.life.MatterStatus;
import luoshi.ledger.life.Sight;
import luoshi.organization.Viewer;
import luoshi.problem.list.ProblemList.Change;
import luoshi.problem.list.ProblemList.Edition;
import luoshi.problem.list.ProblemList.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is on lists and what was signed. Each query is bounded by what the viewer may see. */
final class ListStore {

    private static final int MOST_EDITIONS = 200;

    private final JdbcClient jdbc;

    ListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All problems of a unit, those that were closed too: a list shows what became of each. */
    List<Line> ofUnit(Viewer viewer, UUID unit) {
        return jdbc.sql("""
                        select m.id, m.number, m.title, m.status, m.version, true as laid_open from matter m
                        where m.unit = :unit and m.kind = 'PROBLEM' and m.merged_into is null
                          and m.seen_from && :sight::text[]
                        order by m.number
                        limit :most
                        """)
                .param("unit", unit)
                .param("sight", sight(viewer))
                .param("most", ProblemList.MOST_LINES)
                .query(ListStore::line)
                .list();
    }

    List<Line> ofPerson(Viewer viewer) {
        return jdbc.sql("""
                        select m.id, m.number, m.title, m.status, m.version, m.laid_open from matter m
                        where m.person = :person
                        order by m.number
                        limit :most
                        """)
                .param("person", viewer.person())
                .param("most", ProblemList.MOST_LINES)
                .query(ListStore::line)
                .list();
    }

    /** Who will read the matters of a personal list once it is signed, each mark once. */
    List<String> opensTo(List<UUID> matters) {
        return jdbc.sql("""
                        select distinct mark from matter m, unnest(m.seen_from || m.opens_to) mark
                        where m.id = any(:matters::uuid[])
                        """)
                .param("matters", matters.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    /** Units with problems that the viewer sees. */
    List<UUID> units(Viewer viewer) {
        return jdbc.sql("""
                        select distinct m.unit from matter m join unit u on u.id = m.unit
                        where m.kind = 'PROBLEM' and m.seen_from && :sight::text[]
                          and exists (select from unnest(:paths::text[]) own(path) where u.path like own.path || '%')
                        """)
                .param("sight", sight(viewer))
                .param("paths", viewer.sight().toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    /** The newest first. */
    List<Edition> editions(Viewer viewer) {
        return jdbc.sql("""
                        select * from problem_list where seen_from && :sight::text[]
                        order by signed_at desc, id limit :most
                        """)
                .param("sight", sight(viewer))
                .param("most", MOST_EDITIONS)
                .query(ListStore::edition)
                .list();
    }

    Optional<Edition> edition(Viewer viewer, UUID list, int edition) {
        return jdbc.sql("select * from problem_list where id = :id and edition = :edition and seen_from && :sight::text[]")
                .param("id", list)
                .param("edition", edition)
                .param("sight", sight(viewer))
                .query(ListStore::edition)
                .optional();
    }

    /** Asked by the program itself: what was signed last, whoever may see it. */
    Optional<Edition> last(UUID list) {
        return jdbc.sql("select * from problem_list where id = :id order by edition desc limit 1")
                .param("id", list)
                .query(ListStore::edition)
                .optional();
    }

    /** The lines of an edition; without a title where the matter is not the viewer's to see by now. */
    List<Line> lines(Viewer viewer, UUID list, int edition) {
        return jdbc.sql("""
                        select i.matter as id, i.number, i.version, i.status, coalesce(m.title, '') as title, true as laid_open
                        from problem_list_item i
                        left join matter m on m.id = i.matter and m.seen_from && :sight::text[]
                        where i.list = :list and i.edition = :edition
                        order by i.number
                        """)
                .param("list", list)
                .param("edition", edition)
                .param("sight", sight(viewer))
                .query(ListStore::line)
                .list();
    }

    private static String[] sight(Viewer viewer) {
        return Sight.of(viewer).toArray(String[]::new);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                MatterStatus.valueOf(row.getString("status")),
                row.getLong("version"),
                row.getBoolean("laid_open"),
                Change.SAME);
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        @Nullable UUID person = row.getObject("person", UUID.class);
        return new Edition(
                row.getObject("id", UUID.class),
                row.getInt("edition"),
                row.getObject("unit", UUID.class),
                person,
                row.getObject("signed_by", UUID.class),
                toInstant(row, "signed_at"),
                row.getInt("items"));
    }
}
