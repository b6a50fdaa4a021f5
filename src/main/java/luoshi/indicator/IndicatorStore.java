package luoshi.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.journal.SqlTime;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the lists, each time for a viewer or a path: only lists of this path and of those above it answer. */
@Component
class IndicatorStore {

    private static final String SEEN = " exists (select from unnest(:sight::text[]) s(p) where starts_with(s.p, i.path)) ";

    private final JdbcClient jdbc;

    IndicatorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the list, the lists of those above first. */
    List<Indicator> of(Viewer viewer, int year) {
        return jdbc.sql("select i.* from indicator i where i.year = :year and" + SEEN + "order by i.path, i.position, i.id")
                .param("year", year)
                .param("sight", sight(viewer))
                .query(IndicatorStore::indicator)
                .list();
    }

    Optional<Indicator> find(Viewer viewer, UUID id) {
        return jdbc.sql("select i.* from indicator i where i.id = :id and" + SEEN)
                .param("id", id)
                .param("sight", sight(viewer))
                .query(IndicatorStore::indicator)
                .optional();
    }

    List<IndicatorList> lists(Viewer viewer, int year) {
        return jdbc.sql("select i.* from indicator_list i where i.year = :year and" + SEEN + "order by i.path")
                .param("year", year)
                .param("sight", sight(viewer))
                .query(IndicatorStore::list)
                .list();
    }

    /** The years of which there is a list, newest first. */
    List<Integer> years(Viewer viewer) {
        return jdbc.sql("select distinct i.year from indicator_list i where" + SEEN + "order by i.year desc")
                .param("sight", sight(viewer))
                .query(Integer.class)
                .list();
    }

    Optional<IndicatorList> list(String path, int year) {
        return jdbc.sql("select * from indicator_list where path = :path and year = :year")
                .param("path", path)
                .param("year", year)
                .query(IndicatorStore::list)
                .optional();
    }

    /** All that a list ever held, in its order. */
    List<Indicator> itemsOf(UUID list) {
        return jdbc.sql("select * from indicator where list = :list order by position, id")
                .param("list", list)
                .query(IndicatorStore::indicator)
                .list();
    }

    List<Indicator> givenTo(UUID unit, int year) {
        return jdbc.sql("select * from indicator where unit = :unit and year = :year and ended_at is null order by list, position")
                .param("unit", unit)
                .param("year", year)
                .query(IndicatorStore::indicator)
                .list();
    }

    boolean hasLiving(String path, int year) {
        return jdbc.sql("""
                        select exists (select from indicator
                                       where year = :year and ended_at is null and starts_with(:path, path))
                        """)
                .param("year", year)
                .param("path", path)
                .query(Boolean.class)
                .single();
    }

    boolean exists(UUID id, String path) {
        return jdbc.sql("select exists (select from indicator where id = :id and starts_with(:path, path))")
                .param("id", id)
                .param("path", path)
                .query(Boolean.class)
                .single();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, code, name from indicator where id = any(:ids::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("code") + " " + row.getString("name"));
                });
        return names;
    }

    /** The units that a viewer belongs to or leads; the lists of these and of whatever lies above them are read. */
    private static String[] sight(Viewer viewer) {
        return viewer.posts().stream()
                .flatMap(post -> Stream.concat(Stream.of(post.unitPath()), post.reach().stream()))
                .distinct()
                .toArray(String[]::new);
    }

    private static IndicatorList list(ResultSet row, int number) throws SQLException {
        return new IndicatorList(
                row.getObject("id", UUID.class),
                row.getString("path"),
                row.getInt("year"),
                row.getString("issuer"),
                row.getString("document"),
                LocalDate.ofInstant(SqlTime.toInstant(row, "taken_at"), SqlTime.OFFICE_ZONE),
                row.getLong("version"));
    }

    private static Indicator indicator(ResultSet row, int number) throws SQLException {
        return new Indicator(
                row.getObject("id", UUID.class),
                row.getObject("list", UUID.class),
                row.getString("path"),
                row.getInt("year"),
                row.getString("code"),
                row.getString("name"),
                row.getString("category"),
                row.getBigDecimal("points"),
                row.getString("target"),
                figures(row),
                row.getObject("unit", UUID.class),
                row.getString("remedy"),
                SqlTime.toInstantOrNull(row, "ended_at"),
                row.getString("end_reason"),
                row.getLong("version"));
    }

    private static @Nullable Figures figures(ResultSet row) throws SQLException {
        LocalDate asOf = row.getObject("as_of", LocalDate.class);
        return asOf == null ? null : new Figures(
                row.getString("value_now"),
                row.getObject("place", Integer.class),
                row.getObject("place_of", Integer.class),
                row.getBigDecimal("lost"),
                row.getString("why"),
                asOf);
    }
}
