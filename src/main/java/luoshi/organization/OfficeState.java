package luoshi.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole office as it stands, by the keys under which tables name its parts. */
final class OfficeState {

    final Map<String, Unit> units = new HashMap<>();
    final Map<UUID, Unit> unitsById = new HashMap<>();
    final Map<UUID, Person> people = new HashMap<>();
    final Map<String, Portfolio> posts = new HashMap<>();
    final Map<String, Duty> duties = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    static OfficeState of(JdbcClient jdbc) {
        OfficeState state = new OfficeState();
        jdbc.sql("select * from unit order by path").query(OrganizationRows::unit).list().forEach(unit -> {
            state.units.put(unit.path(), unit);
            state.unitsById.put(unit.id(), unit);
        });
        jdbc.sql("select * from person").query(OrganizationRows::person).list()
                .forEach(person -> state.people.put(person.id(), person));
        jdbc.sql("select p.*, u.path as unit_path from post p join unit u on u.id = p.unit where not p.abolished")
                .query(OrganizationRows::portfolio)
                .list()
                .forEach(post -> state.posts.put(key(post.unitPath(), post.post().code()), post));
        jdbc.sql("select * from duty where not struck").query(OrganizationRows::duty).list().forEach(duty ->
                state.duties.put(key(state.unitsById.get(duty.unit()).path(), duty.code()), duty));
        jdbc.sql("select kind, id, version from journal_stream where kind in (:kinds)")
                .param("kinds", List.of(OrganizationEvent.UNIT, OrganizationEvent.PERSON, OrganizationEvent.POST,
                        OrganizationEvent.DUTY))
                .query(row -> {
                    state.versions.put(
                            row.getString("kind") + row.getObject("id", UUID.class), row.getLong("version"));
                });
        return state;
    }

    static String key(String unitPath, String code) {
        return unitPath + "|" + code;
    }

    long version(String kind, UUID id) {
        return versions.getOrDefault(kind + id, 0L);
    }

    @Nullable Person person(@Nullable UUID id) {
        return id == null ? null : people.get(id);
    }
}
