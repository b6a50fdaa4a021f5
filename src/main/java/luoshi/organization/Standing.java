package luoshi.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.ActingHolder.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who stands in a post: its holder, who acts while the holder is away, and to whom a post falls in which nobody can act.
 */
final class Standing {

    /** Leaders fall in for so many posts at most; an office with more gaps has other worries. */
    private static final int MOST_ORPHANS = 500;

    private final JdbcClient jdbc;

    Standing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ActingHolder> actingHolder(Post post, LocalDate day) {
        return actingHolder(post, day, leaders(), new HashSet<>());
    }

    private Optional<ActingHolder> actingHolder(Post post, LocalDate day, Leaders leaders, Set<UUID> seen) {
        if (post.abolished() || !seen.add(post.id())) {
            return Optional.empty();
        }
        Absence absence = absence(post.id(), day);
        UUID holder = post.holder();
        if (holder != null && absence == null) {
            return Optional.of(new ActingHolder(post.id(), holder, null, Ground.HOLDER));
        }
        if (absence != null && absence.acting() != null) {
            return Optional.of(new ActingHolder(post.id(), absence.acting(), holder, Ground.NAMED));
        }
        if (post.deputy() != null) {
            return Optional.of(new ActingHolder(post.id(), post.deputy(), holder, Ground.DEPUTY));
        }
        return leaders.above(post, pathOf(post.unit()))
                .flatMap(leader -> actingHolder(leader, day, leaders, seen))
                .map(leader -> new ActingHolder(post.id(), leader.person(), holder, Ground.LEADER_ABOVE));
    }

    Optional<Post> leaderAbove(Post post) {
        return leaders().above(post, pathOf(post.unit()));
    }

    Leaders leaders() {
        return new Leaders(jdbc.sql("""
                        select p.*, u.path as unit_path from post p join unit u on u.id = p.unit
                        where 'LEADER' = any (p.roles) and not p.abolished
                        """)
                .query(OrganizationRows::portfolio)
                .list());
    }

    Succession succession() {
        return new Succession(jdbc.sql("select id, path, successor, merged_on from unit where successor is not null")
                .query((row, _) -> new Succession.Merger(
                        row.getObject("id", UUID.class),
                        row.getString("path"),
                        row.getObject("successor", UUID.class),
                        row.getObject("merged_on", LocalDate.class)))
                .list());
    }

    /** A post with why the person acts in it. */
    private record Seat(Portfolio portfolio, boolean main) {}

    List<HeldPost> heldBy(UUID person, LocalDate day) {
        List<Seat> seats = new ArrayList<>(jdbc.sql("""
                        select p.*, u.path as unit_path, coalesce(p.holder = :person, false) as main
                        from post p
                        join unit u on u.id = p.unit
                        left join absence a on a.post = p.id and :day between a.first_day and a.last_day
                        where not p.abolished
                          and (p.holder = :person
                               or (p.holder is null and p.deputy = :person)
                               or (a.post is not null and coalesce(a.acting, p.deputy) = :person))
                        order by main desc, u.path, p.sort, p.id
                        """)
                .param("person", person)
                .param("day", day)
                .query(Standing::seat)
                .list());
        if (seats.stream().anyMatch(seat -> seat.portfolio().post().roles().contains(Role.LEADER))) {
            seats.addAll(orphansOf(person, day));
        }
        return held(seats, day);
    }

    /** Posts in which nobody can act, and whose leader above is this person. */
    private List<Seat> orphansOf(UUID person, LocalDate day) {
        Leaders leaders = leaders();
        Map<UUID, Boolean> isThisPerson = new HashMap<>();
        return jdbc.sql("""
                        select p.*, u.path as unit_path, false as main
                        from post p
                        join unit u on u.id = p.unit
                        left join absence a on a.post = p.id and :day between a.first_day and a.last_day
                        where not p.abolished and p.deputy is null and a.acting is null
                          and (p.holder is null or (a.post is not null and p.holder <> :person))
                        order by u.path, p.sort, p.id
                        limit :most
                        """)
                .param("day", day)
                .param("person", person)
                .param("most", MOST_ORPHANS)
                .query(Standing::seat)
                .list()
                .stream()
                .filter(seat -> leaders.above(seat.portfolio().post(), seat.portfolio().unitPath())
                        .filter(leader -> isThisPerson.computeIfAbsent(
                                leader.id(), _ -> acts(person, leader, day, leaders)))
                        .isPresent())
                .toList();
    }

    private boolean acts(UUID person, Post leader, LocalDate day, Leaders leaders) {
        return actingHolder(leader, day, leaders, new HashSet<>())
                .filter(acting -> acting.person().equals(person))
                .isPresent();
    }

    private List<HeldPost> held(List<Seat> seats, LocalDate day) {
        Succession succession = succession();
        Map<UUID, String> paths = succession.isEmpty() ? Map.of() : paths();
        return seats.stream()
                .map(seat -> {
                    Post post = seat.portfolio().post();
                    // A leader's reach is the portfolio; every other post reaches its own unit and what lies below. Both
                    // reach on into the units that were merged into them.
                    List<String> reach = succession.widened(seat.portfolio().reach(), paths, day);
                    return new HeldPost(post.id(), post.unit(), seat.portfolio().unitPath(), post.title(), post.roles(),
                            reach, seat.main() ? null : post.holder());
                })
                .toList();
    }

    /** The same reach by which a viewer of the post acts. */
    List<PostInReach> reaching(Role role, String path, LocalDate day) {
        Succession succession = succession();
        Map<UUID, String> paths = succession.isEmpty() ? Map.of() : paths();
        return jdbc.sql("""
                        select p.*, u.path as unit_path from post p join unit u on u.id = p.unit
                        where :role = any (p.roles) and not p.abolished
                        order by u.path, p.sort, p.id
                        """)
                .param("role", role.name())
                .query(OrganizationRows::portfolio)
                .list()
                .stream()
                .map(each -> new PostInReach(
                        each.post(),
                        each.unitPath(),
                        succession.widened(each.reach(), paths, day).stream()
                                .filter(path::startsWith)
                                .mapToInt(String::length)
                                .max()
                                .orElse(0)))
                .filter(each -> each.nearness() > 0)
                .sorted(Comparator.comparingInt(PostInReach::nearness).reversed())
                .toList();
    }

    private Map<UUID, String> paths() {
        Map<UUID, String> paths = new HashMap<>();
        jdbc.sql("select id, path from unit where id in (select successor from unit)")
                .query(row -> {
                    paths.put(row.getObject("id", UUID.class), row.getString("path"));
                });
        return paths;
    }

    private @Nullable Absence absence(UUID post, LocalDate day) {
        return jdbc.sql("select * from absence where post = :post and :day between first_day and last_day limit 1")
                .param("post", post)
                .param("day", day)
                .query(OrganizationRows::absence)
                .optional()
                .orElse(null);
    }

    private String pathOf(UUID unit) {
        return jdbc.sql("select path from unit where id = :id").param("id", unit).query(String.class).single();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(OrganizationRows.portfolio(row, number), row.getBoolean("main"));
    }
}
