package luoshi.ledger;

import static luoshi.journal.SqlTime.toSql;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import luoshi.ledger.life.MatterKind;
import luoshi.ledger.life.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What units were given since a moment. It names units and numbers, no matter: the median of a group is made of all its
 * units, also of those whose matters the asker does not see. Who reads which line is for {@link Loads} to say.
 */
@Component
class LoadStore {

    private final JdbcClient jdbc;

    LoadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param heads who holds a post in it; never none */
    record Place(UUID unit, String path, int heads) {}

    /**
     * @param person whom the plan in force names; null before there is one, and where only a part is asked
     * @param whole  the unit has the matter; else it delivers a part of it
     */
    record Inflow(UUID unit, @Nullable UUID person, MatterKind kind, @Nullable Severity severity, boolean whole, int count) {}

    /** The units under some paths that can be given matters. */
    List<Place> places(Collection<String> paths) {
        return jdbc.sql("""
                        select u.id, u.path,
                               greatest(1, (select count(distinct p.holder) from post p
                                            where p.unit = u.id and not p.abolished)) as heads
                        from unit u
                        where u.successor is null and u.path like any (:paths)
                          and exists (select from post p where p.unit = u.id and 'HANDLER' = any (p.roles) and not p.abolished)
                        """)
                .param("paths", beginnings(paths))
                .query((row, _) -> new Place(row.getObject("id", UUID.class), row.getString("path"), row.getInt("heads")))
                .list();
    }

    /**
     * Each matter once for each unit, however often it came: what went back, went on, was waived or merged burdens nobody;
     * what is mended has been work all the same. What stands on somebody's own list was given by nobody.
     */
    List<Inflow> inflow(Collection<String> paths, Instant since) {
        return jdbc.sql("""
                        with given as (
                            select distinct a.unit, a.matter
                            from matter_assignment a join unit u on u.id = a.unit
                            where a.at >= :since and u.path like any (:paths)),
                        weighed as (
                            select g.unit, m.kind, m.severity, m.responsible,
                                   m.unit is not distinct from g.unit and m.status <> 'RETURNED' as whole,
                                   exists (select from matter_part p
                                           where p.matter = m.id and p.unit = g.unit and p.state <> 'WAIVED') as part
                            from given g join matter m on m.id = g.matter
                            where m.person is null and m.merged_into is null)
                        select unit, case when whole then responsible end as person, kind, severity, whole, count(*) as count
                        from weighed where whole or part
                        group by unit, person, kind, severity, whole
                        """)
                .param("since", toSql(since))
                .param("paths", beginnings(paths))
                .query((row, _) -> new Inflow(
                        row.getObject("unit", UUID.class),
                        row.getObject("person", UUID.class),
                        MatterKind.valueOf(row.getString("kind")),
                        row.getString("severity") == null ? null : Severity.valueOf(row.getString("severity")),
                        row.getBoolean("whole"),
                        row.getInt("count")))
                .list();
    }

    private static String[] beginnings(Collection<String> paths) {
        return paths.stream().map(path -> path + "%").toArray(String[]::new);
    }
}
