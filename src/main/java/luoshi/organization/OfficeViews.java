package luoshi.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.journal.StreamId;
import luoshi.page.ClearError;
import org.jspecify.annotations.Nullable;

/** Puts together what the pages of the organization show. */
final class OfficeViews {

    private final OrganizationStore store;
    private final OfficeLists lists;
    private final PeopleInSight people;
    private final OfficeHistory history;

    OfficeViews(OrganizationStore store, OfficeLists lists, PeopleInSight people, OfficeHistory history) {
        this.store = store;
        this.lists = lists;
        this.people = people;
        this.history = history;
    }

    /** The whole tree without merged units; grids are counted, their community's page lists them. */
    List<UnitNode> tree(Viewer viewer) {
        PeopleInSight.Sight sight = people.of(viewer);
        List<Unit> units = store.district().map(district -> store.unitsUnder(district.path())).orElse(List.of()).stream()
                .filter(unit -> unit.successor() == null)
                .toList();
        Map<UUID, List<Unit>> below = units.stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        Map<UUID, OfficeLists.Posts> posts =
                lists.postsByUnit().stream().collect(Collectors.toMap(OfficeLists.Posts::unit, Function.identity()));
        return units.stream().filter(unit -> unit.parent() == null).map(root -> node(root, below, posts, sight)).toList();
    }

    private static UnitNode node(
            Unit unit, Map<UUID, List<Unit>> below, Map<UUID, OfficeLists.Posts> posts, PeopleInSight.Sight sight) {
        List<Unit> children = below.getOrDefault(unit.id(), List.of());
        OfficeLists.Posts count = posts.getOrDefault(unit.id(), new OfficeLists.Posts(unit.id(), 0, 0));
        return new UnitNode(
                unit,
                count.all(),
                sight.isShown(unit.path()) ? count.vacant() : 0,
                (int) children.stream().filter(each -> each.kind() == UnitKind.GRID).count(),
                children.stream().filter(each -> each.kind() != UnitKind.GRID).map(each -> node(each, below, posts, sight)).toList());
    }

    UnitView unit(Viewer viewer, UUID id) {
        Unit unit = store.unit(id).orElseThrow(ClearError::notFound);
        PeopleInSight.Sight sight = people.of(viewer);
        List<Unit> carriedOn = store.carriedOnBy(id);
        List<UnitView.DutyLine> duties = store.dutiesOf(id).stream()
                .map(duty -> new UnitView.DutyLine(
                        duty,
                        lists.version(new StreamId(OrganizationEvent.DUTY, duty.id())),
                        duty.unit().equals(id) ? null : store.unit(duty.unit()).orElse(null)))
                .toList();
        return new UnitView(
                unit,
                lists.version(new StreamId(OrganizationEvent.UNIT, id)),
                trail(unit),
                below(unit),
                store.postsOf(id).stream().map(post -> line(sight, post)).toList(),
                sight.isShown(unit.path()) ? lists.abolishedIn(id) : List.of(),
                duties,
                lists.struckFrom(id),
                store.leaderInCharge(id, "").map(post -> line(sight, post)).orElse(null),
                carriedOn,
                unit.successor() == null ? null : store.standsFor(id, LocalDate.MAX).orElse(null),
                mergers(unit),
                sight.isShown(unit.path()) ? history.of(OrganizationEvent.UNIT, id) : List.of());
    }

    private List<Unit> trail(Unit unit) {
        List<Unit> trail = new ArrayList<>();
        for (Unit above = parent(unit); above != null; above = parent(above)) {
            trail.addFirst(above);
        }
        return trail;
    }

    private @Nullable Unit parent(Unit unit) {
        return unit.parent() == null ? null : store.unit(unit.parent()).orElse(null);
    }

    private List<Unit> below(Unit unit) {
        return store.unitsUnder(unit.path()).stream()
                .filter(each -> unit.id().equals(each.parent()) && each.successor() == null)
                .toList();
    }

    /** Units that could carry one on: those of its own sub-district or department; for these themselves, each other. */
    private List<Unit> mergers(Unit unit) {
        List<Unit> trail = trail(unit);
        if (trail.isEmpty()) {
            return List.of();
        }
        boolean direct = trail.size() == 1;
        String home = direct ? trail.getFirst().path() : trail.get(1).path();
        return store.unitsUnder(home).stream()
                .filter(each -> each.successor() == null && !each.path().startsWith(unit.path()))
                .filter(each -> !direct || trail.getFirst().id().equals(each.parent()))
                .filter(each -> each.kind() != UnitKind.GRID || unit.kind() == UnitKind.GRID)
                .toList();
    }

    PostView post(Viewer viewer, UUID id) {
        Post post = store.post(id).orElseThrow(ClearError::notFound);
        PeopleInSight.Sight sight = people.of(viewer);
        PostLine line = line(sight, post);
        Portfolio portfolio = lists.portfolio(id).orElseThrow(ClearError::notFound);
        LocalDate today = store.today();
        return new PostView(
                line,
                lists.version(new StreamId(OrganizationEvent.POST, id)),
                portfolio.paths().stream().flatMap(path -> lists.unitAt(path).stream()).toList(),
                portfolio.domains(),
                store.leaderAbove(id).map(each -> line(sight, each)).orElse(null),
                !line.known() ? List.of() : store.absencesFrom(id).stream()
                        .map(each -> new PostView.AbsenceLine(each, person(each.acting()), !each.until().isBefore(today)))
                        .toList(),
                store.district().map(district -> store.unitsUnder(district.path())).orElse(List.of()).stream()
                        .filter(unit -> unit.kind() != UnitKind.GRID && unit.successor() == null)
                        .toList(),
                line.known() ? history.of(OrganizationEvent.POST, id) : List.of());
    }

    /** The post, with its people where this viewer is shown them. */
    Post shown(Viewer viewer, Post post) {
        return line(people.of(viewer), post).post();
    }

    /** How a post is shown to a viewer, for a page with many of them. */
    Function<Post, PostLine> lines(Viewer viewer) {
        PeopleInSight.Sight sight = people.of(viewer);
        return post -> line(sight, post);
    }

    private PostLine line(PeopleInSight.Sight sight, Post post) {
        Unit unit = store.unit(post.unit()).orElseThrow();
        return sight.isShown(unit.path()) ? line(post, unit) : PostLine.withoutPeople(post, unit);
    }

    private PostLine line(Post post, Unit unit) {
        LocalDate today = store.today();
        ActingHolder acting = store.actingHolder(post.id(), today).orElse(null);
        boolean other = acting != null && acting.ground() != ActingHolder.Ground.HOLDER;
        return new PostLine(
                post,
                unit,
                person(post.holder()),
                person(post.deputy()),
                post.holder() == null ? null : store.absencesFrom(post.id()).stream()
                        .filter(each -> each.covers(today))
                        .findFirst()
                        .orElse(null),
                other ? person(acting.person()) : null,
                acting == null ? null : acting.ground(),
                true);
    }

    PersonView person(Viewer viewer, UUID id) {
        Person person = people.person(viewer, id);
        PeopleInSight.Sight sight = people.of(viewer);
        List<Post> naming = lists.postsNaming(person.id());
        List<UUID> known = naming.stream().map(Post::id).toList();
        return new PersonView(
                person,
                lists.version(new StreamId(OrganizationEvent.PERSON, person.id())),
                naming.stream().filter(post -> person.id().equals(post.holder())).map(post -> line(sight, post)).toList(),
                naming.stream().filter(post -> person.id().equals(post.deputy())).map(post -> line(sight, post)).toList(),
                store.heldBy(person.id()).stream()
                        .map(HeldPost::post)
                        .filter(post -> !known.contains(post))
                        .flatMap(post -> store.post(post).stream())
                        .map(post -> line(sight, post))
                        .toList(),
                history.of(OrganizationEvent.PERSON, person.id()));
    }

    PersonLine personLine(Person person) {
        return new PersonLine(person, store.postsHeldBy(person.id()).stream()
                .map(post -> store.unit(post.unit()).map(Unit::name).orElse("") + " " + post.title())
                .toList());
    }

    private @Nullable Person person(@Nullable UUID id) {
        return id == null ? null : store.person(id).orElse(null);
    }
}
