package luoshi.organization;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import luoshi.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the organization's rows. */
final class OrganizationStore implements Organization {

    private final JdbcClient jdbc;

    OrganizationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Unit> district() {
        return jdbc.sql("select * from unit where parent is null order by path limit 1")
                .query(OrganizationStore::unit)
                .optional();
    }

    @Override
    public Optional<Unit> unit(UUID id) {
        return jdbc.sql("select * from unit where id = :id").param("id", id).query(OrganizationStore::unit).optional();
    }

    @Override
    public List<Unit> unitsUnder(String path) {
        List<Unit> units = jdbc.sql("select * from unit where path like :path || '%'")
                .param("path", path)
                .query(OrganizationStore::unit)
                .list();
        return OfficialOrder.of(units);
    }

    @Override
    public Optional<Person> person(UUID id) {
        return jdbc.sql("select * from person where id = :id")
                .param("id", id)
                .query(OrganizationStore::person)
                .optional();
    }

    @Override
    public Optional<Post> post(UUID id) {
        return jdbc.sql("select * from post where id = :id").param("id", id).query(OrganizationStore::post).optional();
    }

    @Override
    public List<Post> postsOf(UUID unit) {
        return jdbc.sql("select * from post where unit = :unit order by sort, id")
                .param("unit", unit)
                .query(OrganizationStore::post)
                .list();
    }

    @Override
    public Optional<Post> postWith(Role role, UUID unit) {
        return jdbc.sql("""
                        select p.* from post p join unit u on u.id = p.unit
                        where :role = any(p.roles)
                          and (select path from unit where id = :unit) like u.path || '%'
                        order by length(u.path) desc, p.sort, p.id
                        limit 1
                        """)
                .param("role", role.name())
                .param("unit", unit)
                .query(OrganizationStore::post)
                .optional();
    }

    @Override
    public List<Post> postsWith(Role role, String path) {
        return jdbc.sql("""
                        select p.* from post p join unit u on u.id = p.unit
                        where :role = any(p.roles) and u.path like :path || '%'
                        order by u.path, p.sort, p.id
                        """)
                .param("role", role.name())
                .param("path", path)
                .query(OrganizationStore::post)
                .list();
    }

    @Override
    public Optional<Post> leaderInCharge(UUID unit, String domain) {
        return jdbc.sql("""
                        select p.* from post p, unnest(p.paths) held(path)
                        where 'LEADER' = any(p.roles)
                          and (select path from unit where id = :unit) like held.path || '%'
                          and (cardinality(p.domains) = 0 or :domain = any(p.domains))
                        order by length(held.path) desc, cardinality(p.domains) desc, p.sort, p.id
                        limit 1
                        """)
                .param("unit", unit)
                .param("domain", domain)
                .query(OrganizationStore::post)
                .optional();
    }

    @Override
    public List<Duty> dutiesOf(UUID unit) {
        return jdbc.sql("select * from duty where unit = :unit order by code")
                .param("unit", unit)
                .query(OrganizationStore::duty)
                .list();
    }

    @Override
    public List<HandlerProposal> handlersFor(String domain, UUID within) {
        return unit(within).stream()
                .flatMap(home -> unitsUnder(home.path()).stream())
                .filter(unit -> unit.successor() == null)
                .flatMap(unit -> postsOf(unit.id()).stream()
                        .filter(post -> post.roles().contains(Role.HANDLER))
                        .limit(1)
                        .map(post -> new HandlerProposal(unit, post, dutyFor(unit, domain))))
                .filter(proposal -> proposal.duty().map(Duty::kind).orElse(DutyKind.SUPPORTING) != DutyKind.WITHDRAWN_UPWARD)
                .sorted(Comparator.comparingInt(OrganizationStore::rank))
                .toList();
    }

    private Optional<Duty> dutyFor(Unit unit, String domain) {
        return dutiesOf(unit.id()).stream().filter(duty -> duty.domain().equals(domain)).findFirst();
    }

    private static int rank(HandlerProposal proposal) {
        return proposal.duty().map(duty -> duty.kind() == DutyKind.BASIC ? 0 : 1).orElse(2);
    }

    /** Where a person works now: held posts first, deputised ones after them. */
    List<HeldPost> heldBy(UUID person) {
        return jdbc.sql("""
                        select p.*, u.path as unit_path, p.holder = :person as main
                        from post p join unit u on u.id = p.unit
                        where p.holder = :person or p.deputy = :person
                        order by main desc, u.path, p.sort
                        """)
                .param("person", person)
                .query((row, number) -> held(row, number))
                .list();
    }

    private static HeldPost held(ResultSet row, int number) throws SQLException {
        Post post = post(row, number);
        String own = row.getString("unit_path");
        List<String> paths = texts(row.getArray("paths"));
        // A leader's reach is the portfolio; every other post reaches its own unit and what lies below.
        List<String> reach = paths.isEmpty() ? List.of(own) : paths;
        return new HeldPost(
                post.id(), post.unit(), own, post.title(), post.roles(), reach, row.getBoolean("main") ? null : post.holder());
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("id", UUID.class),
                row.getObject("parent", UUID.class),
                row.getString("path"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getInt("sort"),
                row.getObject("successor", UUID.class));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class), row.getString("name"), EmploymentStatus.valueOf(row.getString("status")));
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        Set<Role> roles = texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Post(
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("title"),
                roles,
                row.getInt("sort"),
                row.getObject("holder", UUID.class),
                row.getObject("deputy", UUID.class));
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("code"),
                row.getString("domain"),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("text"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
