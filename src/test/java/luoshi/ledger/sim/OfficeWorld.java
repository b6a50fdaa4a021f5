package luoshi.ledger.sim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.Absence;
import luoshi.organization.ActingHolder;
import luoshi.organization.Duty;
import luoshi.organization.DutyKind;
import luoshi.organization.EmploymentStatus;
import luoshi.organization.HandlerProposal;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Person;
import luoshi.organization.Post;
import luoshi.organization.PostInReach;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** An organization in memory that a test may change as years change one: people move, deputies come, units merge. */
public final class OfficeWorld implements Organization {

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Post> posts = new LinkedHashMap<>();
    private final Map<UUID, Person> people = new LinkedHashMap<>();
    private final Map<UUID, List<Duty>> duties = new HashMap<>();
    private final Map<UUID, List<String>> portfolios = new HashMap<>();
    private final Map<UUID, Viewer> viewers = new HashMap<>();
    private long next = 1;

    // Building and changing it

    public Unit found(@Nullable Unit parent, String code, String name, UnitKind kind) {
        UUID id = id();
        String path = (parent == null ? "" : parent.path()) + code + ".";
        Unit unit = new Unit(id, parent == null ? null : parent.id(), path, name, kind, units.size(), null);
        units.put(id, unit);
        return unit;
    }

    public UUID person(String name) {
        UUID id = id();
        people.put(id, new Person(id, name, EmploymentStatus.values()[0]));
        return id;
    }

    /** @param portfolio paths that the post reaches; none for its own unit and what lies below */
    public Post post(Unit unit, String title, Set<Role> roles, UUID holder, String... portfolio) {
        UUID id = id();
        Post post = new Post(id, unit.id(), title, roles, posts.size(), holder, null);
        posts.put(id, post);
        portfolios.put(id, List.of(portfolio));
        viewers.clear();
        return post;
    }

    public void duty(Unit unit, String code, String domain, DutyKind kind) {
        duties.computeIfAbsent(unit.id(), _ -> new ArrayList<>())
                .add(new Duty(id(), unit.id(), code, domain, kind, "清单第 " + code + " 项"));
    }

    public void fill(UUID post, @Nullable UUID holder) {
        posts.computeIfPresent(post, (_, was) ->
                new Post(was.id(), was.unit(), was.title(), was.roles(), was.order(), holder, was.deputy()));
        viewers.clear();
    }

    public void deputize(UUID post, @Nullable UUID deputy) {
        posts.computeIfPresent(post, (_, was) ->
                new Post(was.id(), was.unit(), was.title(), was.roles(), was.order(), was.holder(), deputy));
        viewers.clear();
    }

    public void merge(UUID unit, UUID successor) {
        units.computeIfPresent(unit, (_, was) ->
                new Unit(was.id(), was.parent(), was.path(), was.name(), was.kind(), was.order(), successor));
        viewers.clear();
    }

    /** As the office confirms a merger: the posts move too, and reach on into what they came from. */
    public void mergeWithPosts(UUID unit, UUID successor) {
        String from = units.get(unit).path();
        for (Post was : postsOf(unit)) {
            posts.put(was.id(), new Post(
                    was.id(), successor, was.title(), was.roles(), was.order(), was.holder(), was.deputy()));
            portfolios.compute(was.id(), (_, reach) ->
                    reach == null || reach.isEmpty() ? List.of(units.get(successor).path(), from) : reach);
        }
        merge(unit, successor);
    }

    private UUID id() {
        return new UUID(0x0FF1CE, next++);
    }

    // Looking at it

    /** The held posts first, deputised ones after them, like the real one. */
    public Viewer viewer(UUID person) {
        return viewers.computeIfAbsent(person, each -> {
            List<HeldPost> held = new ArrayList<>();
            posts.values().stream().filter(post -> each.equals(post.holder())).forEach(post -> held.add(held(post, null)));
            posts.values().stream()
                    .filter(post -> each.equals(post.deputy()) && !each.equals(post.holder()))
                    .forEach(post -> held.add(held(post, post.holder())));
            return new Viewer(each, held);
        });
    }

    private HeldPost held(Post post, @Nullable UUID onBehalfOf) {
        Unit unit = units.get(post.unit());
        List<String> portfolio = portfolios.get(post.id());
        List<String> reach = portfolio.isEmpty() ? List.of(unit.path()) : portfolio;
        return new HeldPost(post.id(), unit.id(), unit.path(), post.title(), post.roles(), reach, onBehalfOf);
    }

    public List<UUID> people() {
        return List.copyOf(people.keySet());
    }

    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    public List<Post> posts() {
        return List.copyOf(posts.values());
    }

    @Override
    public Optional<Unit> district() {
        return units.values().stream().findFirst();
    }

    @Override
    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    @Override
    public List<Unit> unitsUnder(String path) {
        return units.values().stream().filter(unit -> unit.path().startsWith(path)).toList();
    }

    @Override
    public Optional<Person> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Post> post(UUID id) {
        return Optional.ofNullable(posts.get(id));
    }

    @Override
    public List<Post> postsOf(UUID unit) {
        return posts.values().stream().filter(post -> post.unit().equals(unit)).toList();
    }

    @Override
    public Optional<Post> postWith(Role role, UUID unit) {
        String path = units.get(unit).path();
        return posts.values().stream()
                .filter(post -> post.roles().contains(role) && path.startsWith(units.get(post.unit()).path()))
                .min(Comparator.comparingInt((Post post) -> -units.get(post.unit()).path().length())
                        .thenComparingInt(Post::order));
    }

    @Override
    public List<Post> postsWith(Role role, String path) {
        return posts.values().stream()
                .filter(post -> post.roles().contains(role) && units.get(post.unit()).path().startsWith(path))
                .toList();
    }

    @Override
    public List<PostInReach> postsReaching(Role role, String path) {
        return posts.values().stream()
                .filter(post -> post.roles().contains(role))
                .map(post -> new PostInReach(
                        post,
                        units.get(post.unit()).path(),
                        held(post, null).reach().stream().filter(path::startsWith).mapToInt(String::length).max().orElse(0)))
                .filter(each -> each.nearness() > 0)
                .sorted(Comparator.comparingInt(PostInReach::nearness).reversed())
                .toList();
    }

    @Override
    public Optional<Post> leaderInCharge(UUID unit, String domain) {
        String path = units.get(unit).path();
        return posts.values().stream()
                .filter(post -> post.roles().contains(Role.LEADER))
                .filter(post -> portfolios.get(post.id()).stream().anyMatch(path::startsWith))
                .max(Comparator.comparingInt(post -> portfolios.get(post.id()).stream()
                        .filter(path::startsWith)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)));
    }

    @Override
    public List<Duty> dutiesOf(UUID unit) {
        return duties.getOrDefault(unit, List.of());
    }

    @Override
    public List<HandlerProposal> handlersFor(String domain, UUID within) {
        return List.of();
    }

    @Override
    public Optional<Unit> standsFor(UUID unit, LocalDate on) {
        Optional<Unit> at = unit(unit);
        while (at.isPresent() && at.get().successor() != null) {
            at = unit(at.get().successor());
        }
        return at;
    }

    @Override
    public List<Unit> carriedOnBy(UUID unit) {
        return unitsUnder("").stream().filter(each -> unit.equals(each.successor())).toList();
    }

    @Override
    public Optional<String> nameOn(UUID unit, LocalDate day) {
        return unit(unit).map(Unit::name);
    }

    @Override
    public List<Person> findPeople(String query, int most) {
        return List.of();
    }

    @Override
    public List<Post> postsHeldBy(UUID person) {
        return postsWithin("").stream().filter(post -> person.equals(post.holder())).toList();
    }

    @Override
    public Optional<ActingHolder> actingHolder(UUID post, LocalDate day) {
        return actingHolder(post);
    }

    @Override
    public Optional<ActingHolder> actingHolder(UUID post) {
        return post(post)
                .map(Post::holder)
                .map(holder -> new ActingHolder(post, holder, null, ActingHolder.Ground.HOLDER));
    }

    @Override
    public Optional<Post> leaderAbove(UUID post) {
        return post(post).flatMap(each -> postWith(Role.LEADER, each.unit())
                .filter(leader -> !leader.id().equals(post))
                .or(() -> unit(each.unit()).map(Unit::parent).flatMap(parent -> postWith(Role.LEADER, parent))));
    }

    @Override
    public List<Absence> absencesFrom(UUID post) {
        return List.of();
    }

    private List<Post> postsWithin(String path) {
        return unitsUnder(path).stream().flatMap(unit -> postsOf(unit.id()).stream()).toList();
    }
}
