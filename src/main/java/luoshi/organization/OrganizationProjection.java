package luoshi.organization;

import static luoshi.journal.SqlTime.toSql;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Projection;
import luoshi.journal.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of units, people and duties; posts have a projection of their own. */
record OrganizationProjection(String kind, List<String> tables, JdbcClient jdbc) implements Projection {

    @Override
    public void project(Recorded recorded) {
        UUID id = recorded.stream().id();
        switch ((OrganizationEvent) recorded.event()) {
            case OrganizationEvent.UnitFounded unit -> {
                run("""
                        insert into unit (id, parent, path, name, kind, sort)
                        values (:id, :parent, :path, :name, :kind, :order)
                        """,
                        with("id", id, "parent", unit.parent(), "path", unit.path(), "name", unit.name(),
                                "kind", unit.kind().name(), "order", unit.order()));
                name(recorded, unit.name());
            }
            case OrganizationEvent.UnitRenamed renamed -> {
                run("update unit set name = :name where id = :id", with("name", renamed.name(), "id", id));
                name(recorded, renamed.name());
            }
            case OrganizationEvent.UnitReordered reordered -> run(
                    "update unit set sort = :order where id = :id", with("order", reordered.order(), "id", id));
            case OrganizationEvent.UnitMerged merged -> run(
                    "update unit set successor = :successor, merged_on = :on where id = :id",
                    with("successor", merged.successor(), "on", merged.on(), "id", id));
            case OrganizationEvent.UnitRestored _ -> run(
                    "update unit set successor = null, merged_on = null where id = :id", with("id", id));
            case OrganizationEvent.PersonJoined person -> run("""
                            insert into person (id, name, status, code, initials)
                            values (:id, :name, :status, :code, :initials)
                            """, person(id, person.name().text(), person.status(), person.code()));
            case OrganizationEvent.PersonCorrected person -> run("""
                            update person set name = :name, status = :status, code = :code, initials = :initials
                            where id = :id
                            """, person(id, person.name().text(), person.status(), person.code()));
            case OrganizationEvent.PersonLeft _ -> run("update person set gone = true where id = :id", with("id", id));
            case OrganizationEvent.PersonReturned _ -> run("update person set gone = false where id = :id", with("id", id));
            case OrganizationEvent.DutyListed duty -> run("""
                            insert into duty (id, unit, code, domain, kind, text)
                            values (:id, :unit, :code, :domain, :kind, :text)
                            """,
                    with("id", id, "unit", duty.unit(), "code", duty.code(), "domain", duty.domain(),
                            "kind", duty.kind().name(), "text", duty.text()));
            case OrganizationEvent.DutyChanged duty -> run("""
                            update duty set code = :code, domain = :domain, kind = :kind, text = :text where id = :id
                            """,
                    with("id", id, "code", duty.code(), "domain", duty.domain(), "kind", duty.kind().name(),
                            "text", duty.text()));
            case OrganizationEvent.DutyStruck _ -> run("update duty set struck = true where id = :id", with("id", id));
            case OrganizationEvent.DutyRestored _ -> run("update duty set struck = false where id = :id", with("id", id));
            default -> PostProjection.project(jdbc, id, (OrganizationEvent) recorded.event());
        }
    }

    private void name(Recorded recorded, String name) {
        run("""
                insert into unit_name (unit, since, name) values (:unit, :since, :name)
                on conflict (unit, since) do update set name = excluded.name
                """,
                with("unit", recorded.stream().id(), "since", toSql(recorded.act().at()), "name", name));
    }

    private static Map<String, @Nullable Object> person(UUID id, String name, EmploymentStatus status, String code) {
        return with("id", id, "name", name, "status", status.name(), "code", code, "initials", Initials.of(name));
    }

    private void run(String sql, Map<String, @Nullable Object> values) {
        jdbc.sql(sql).params(values).update();
    }

    static Map<String, @Nullable Object> with(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }

    static String[] names(java.util.Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }
}
