package luoshi.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.journal.StreamId;
import luoshi.table.Printable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Look-ups and lists that rules and pages need beyond the door of the organization. */
final class OfficeLists {

    private final JdbcClient jdbc;

    OfficeLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version(StreamId stream) {
        return jdbc.sql("select version from journal_stream where kind = :kind and id = :id")
                .param("kind", stream.kind())
                .param("id", stream.id())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    boolean isTaken(String path) {
        return jdbc.sql("select exists (select 1 from unit where path = :path)")
                .param("path", path)
                .query(Boolean.class)
                .single();
    }

    Optional<Person> personWithCode(String code) {
        return jdbc.sql("select * from person where code = :code limit 1")
                .param("code", code)
                .query(OrganizationRows::person)
                .optional();
    }

    /** Posts that a person holds or deputises in; what must be handed over. */
    List<Post> postsNaming(UUID person) {
        return jdbc.sql("""
                        select p.* from post p join unit u on u.id = p.unit
                        where (p.holder = :person or p.deputy = :person) and not p.abolished
                        order by u.path, p.sort, p.id
                        """)
                .param("person", person)
                .query(OrganizationRows::post)
                .list();
    }

    Optional<Post> postWithCode(UUID unit, String code) {
        return jdbc.sql("select * from post where unit = :unit and code = :code limit 1")
                .param("unit", unit)
                .param("code", code)
                .query(OrganizationRows::post)
                .optional();
    }

    Optional<Duty> duty(UUID id) {
        return jdbc.sql("select * from duty where id = :id").param("id", id).query(OrganizationRows::duty).optional();
    }

    boolean isStruck(UUID duty) {
        return jdbc.sql("select struck from duty where id = :id").param("id", duty).query(Boolean.class).single();
    }

    Optional<Duty> dutyWithCode(UUID unit, String code) {
        return jdbc.sql("select * from duty where unit = :unit and code = :code and not struck limit 1")
                .param("unit", unit)
                .param("code", code)
                .query(OrganizationRows::duty)
                .optional();
    }

    List<Duty> struckFrom(UUID unit) {
        return jdbc.sql("select * from duty where unit = :unit and struck order by code, id")
                .param("unit", unit)
                .query(OrganizationRows::duty)
                .list();
    }

    List<Post> abolishedIn(UUID unit) {
        return jdbc.sql("select * from post where unit = :unit and abolished order by sort, id")
                .param("unit", unit)
                .query(OrganizationRows::post)
                .list();
    }

    Optional<Portfolio> portfolio(UUID post) {
        return jdbc.sql("select p.*, u.path as unit_path from post p join unit u on u.id = p.unit where p.id = :post")
                .param("post", post)
                .query(OrganizationRows::portfolio)
                .optional();
    }

    Optional<Unit> unitAt(String path) {
        return jdbc.sql("select * from unit where path = :path")
                .param("path", path)
                .query(OrganizationRows::unit)
                .optional();
    }

    /** Units whose name or code holds the words, in official order of their paths; merged ones last. */
    List<Unit> findUnits(String words, int most) {
        if (!Printable.is(words)) {
            return List.of();
        }
        String like = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql("""
                        select * from unit where name like '%' || :like || '%' or path = :words || '.'
                        order by successor is not null, path limit :most
                        """)
                .param("like", like)
                .param("words", words)
                .param("most", most)
                .query(OrganizationRows::unit)
                .list();
    }

    /** How many posts a unit has, and how many of them are vacant. */
    record Posts(UUID unit, int all, int vacant) {}

    List<Posts> postsByUnit() {
        return jdbc.sql("""
                        select unit, count(*) as all_posts, count(*) filter (where holder is null) as vacant
                        from post where not abolished group by unit
                        """)
                .query((row, _) -> new Posts(
                        row.getObject("unit", UUID.class), row.getInt("all_posts"), row.getInt("vacant")))
                .list();
    }

    /** People in order of their initials, from the one after {@code after} on; a page of them. */
    List<Person> people(@Nullable UUID after, int most) {
        return jdbc.sql("""
                        select p.* from person p
                        left join person a on a.id = :after
                        where a.id is null or (p.initials, p.id) > (a.initials, a.id)
                        order by p.initials, p.id limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query(OrganizationRows::person)
                .list();
    }
}
