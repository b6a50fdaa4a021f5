package luoshi.organization;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.SqlTime;
import luoshi.table.Printable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the organization's rows. */
final class OrganizationStore implements Organization {

    private static final int MOST_FOUND = 200;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2120;

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Standing standing;

    OrganizationStore(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.standing = new Standing(jdbc);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SqlTime.OFFICE_ZONE);
    }

    @Override
    public Optional<Unit> district() {
        return jdbc.sql("select * from unit where parent is null order by path limit 1")
                .query(OrganizationRows::unit)
                .optional();
    }

    @Override
    public Optional<Unit> unit(UUID id) {
        return jdbc.sql("select * from unit where id = :id").param("id", id).query(OrganizationRows::unit).optional();
    }

    @Override
    public List<Unit> unitsUnder(String path) {
        List<Unit> units = jdbc.sql("select * from unit where path like :path || '%'")
                .param("path", path)
                .query(OrganizationRows::unit)
                .list();
        return OfficialOrder.of(units);
    }

    @Override
    public Optional<Unit> standsFor(UUID unit, LocalDate on) {
        return unit(standing.succession().standsFor(unit, on));
    }

    @Override
    public List<Unit> carriedOnBy(UUID unit) {
        return standing.succession().carriedOnBy(unit, today()).stream()
                .flatMap(each -> unit(each.unit()).stream())
                .toList();
    }

    @Override
    public Optional<String> nameOn(UUID unit, LocalDate day) {
        return jdbc.sql("""
                        select name from unit_name where unit = :unit
                        order by (since < :end) desc, case when since < :end then since end desc, since
                        limit 1
                        """)
                .param("unit", unit)
                .param("end", SqlTime.toSql(day.plusDays(1).atStartOfDay(SqlTime.OFFICE_ZONE).toInstant()))
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Person> person(UUID id) {
        return jdbc.sql("select * from person where id = :id")
                .param("id", id)
                .query(OrganizationRows::person)
                .optional();
    }

    @Override
    public List<Person> findPeople(String query, int most) {
        String wanted = query.strip();
        if (wanted.isEmpty() || wanted.length() > 40 || !Printable.is(wanted)) {
            return List.of();
        }
        String like = wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql("""
                        select * from person
                        where name like '%' || :like || '%' or code = :exact or initials like :initials || '%'
                        order by gone, (name = :exact or code = :exact) desc, initials, code, id
                        limit :most
                        """)
                .param("like", like)
                .param("exact", wanted)
                .param("initials", like.toUpperCase(Locale.ROOT))
                .param("most", Math.clamp(most, 1, MOST_FOUND))
                .query(OrganizationRows::person)
                .list();
    }

    @Override
    public Optional<Post> post(UUID id) {
        return jdbc.sql("select * from post where id = :id").param("id", id).query(OrganizationRows::post).optional();
    }

    @Override
    public List<Post> postsOf(UUID unit) {
        return jdbc.sql("select * from post where unit = :unit and not abolished order by sort, id")
                .param("unit", unit)
                .query(OrganizationRows::post)
                .list();
    }

    @Override
    public List<Post> postsHeldBy(UUID person) {
        return jdbc.sql("""
                        select p.* from post p join unit u on u.id = p.unit
                        where p.holder = :person and not p.abolished
                        order by u.path, p.sort, p.id
                        """)
                .param("person", person)
                .query(OrganizationRows::post)
                .list();
    }

    @Override
    public Optional<Post> postWith(Role role, UUID unit) {
        return standsFor(unit, today()).flatMap(now -> jdbc.sql("""
                        select p.* from post p join unit u on u.id = p.unit
                        where :role = any(p.roles) and not p.abolished and :path like u.path || '%'
                        order by length(u.path) desc, p.sort, p.id
                        limit 1
                        """)
                .param("role", role.name())
                .param("path", now.path())
                .query(OrganizationRows::post)
                .optional());
    }

    @Override
    public List<Post> postsWith(Role role, String path) {
        return jdbc.sql("""
                        select p.* from post p join unit u on u.id = p.unit
                        where :role = any(p.roles) and not p.abolished and u.path like :path || '%'
                        order by u.path, p.sort, p.id
                        """)
                .param("role", role.name())
                .param("path", path)
                .query(OrganizationRows::post)
                .list();
    }

    @Override
    public List<PostInReach> postsReaching(Role role, String path) {
        return standing.reaching(role, path, today());
    }

    @Override
    public Optional<ActingHolder> actingHolder(UUID post, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        return post(post).flatMap(each -> standing.actingHolder(each, day));
    }

    @Override
    public Optional<ActingHolder> actingHolder(UUID post) {
        return actingHolder(post, today());
    }

    @Override
    public Optional<Post> leaderAbove(UUID post) {
        return post(post).flatMap(standing::leaderAbove);
    }

    @Override
    public List<Absence> absencesFrom(UUID post) {
        return jdbc.sql("""
                        select * from absence where post = :post and last_day >= first_day
                        order by first_day desc, id desc limit 100
                        """)
                .param("post", post)
                .query(OrganizationRows::absence)
                .list();
    }

    @Override
    public Optional<Post> leaderInCharge(UUID unit, String domain) {
        return standsFor(unit, today()).flatMap(now -> {
            List<String> paths = new ArrayList<>();
            paths.add(now.path());
            carriedOnBy(now.id()).forEach(each -> paths.add(each.path()));
            for (String above = above(now.path()); !above.isEmpty(); above = above(above)) {
                paths.add(above);
            }
            return standing.leaders().inCharge(paths, domain);
        });
    }

    /** {@code 01.101.02.} lies under {@code 01.101.}; above the district is nothing. */
    static String above(String path) {
        int dot = path.lastIndexOf('.', path.length() - 2);
        return path.substring(0, dot + 1);
    }

    @Override
    public List<Duty> dutiesOf(UUID unit) {
        List<UUID> all = new ArrayList<>(carriedOnBy(unit).stream().map(Unit::id).toList());
        all.add(unit);
        return jdbc.sql("select * from duty where unit in (:units) and not struck order by code, id")
                .param("units", all)
                .query(OrganizationRows::duty)
                .list();
    }

    @Override
    public List<HandlerProposal> handlersFor(String domain, UUID within) {
        return standsFor(within, today()).stream()
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

    /** Where a person works today: held posts first, then those in which the person acts. */
    List<HeldPost> heldBy(UUID person) {
        return standing.heldBy(person, today());
    }
}
