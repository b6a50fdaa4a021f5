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
    private final OfficeHistory history;

    OfficeViews(OrganizationStore store, OfficeLists lists, OfficeHistory history) {
        this.store = store;
        this.lists = lists;
        this.history = history;
    }

    /** The whole tree without merged units; grids are counted, their community's page lists them. */
    List<UnitNode> tree() {
        List<Unit> units = store.district().map(district -> store.unitsUnder(district.path())).orElse(List.of()).stream()
                .filter(unit -> unit.successor() == null)
                .toList();
        Map<UUID, List<Unit>> below = units.stream()
                .filter(unit -> unit.parent() != null)
                .collect(Collectors.groupingBy(unit -> Objects.requireNonNull(unit.parent())));
        Map<UUID, OfficeLists.Posts> posts =
                lists.postsByUnit().stream().collect(Collectors.toMap(OfficeLists.Posts::unit, Function.identity()));
        return units.stream().filter(unit -> unit.parent() == null).map(root -> node(root, below, posts)).toList();
    }

    private static UnitNode node(Unit unit, Map<UUID, List<Unit>> below, Map<UUID, OfficeLists.Posts> posts) {
        List<Unit> children = below.getOrDefault(unit.id(), List.of());
        OfficeLists.Posts count = posts.getOrDefault(unit.id(), new OfficeLists.Posts(unit.id(), 0, 0));
        return new UnitNode(
                unit,
                count.all(),
                count.vacant(),
                (int) children.stream().filter(each -> each.kind() == UnitKind.GRID).count(),
                children.stream().filter(each -> each.kind() != UnitKind.GRID).map(each -> node(each, below, posts)).toList());
    }

    UnitView unit(UUID id) {
        Unit unit = store.unit(id).orElseThrow(ClearError::notFound);
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
                store.postsOf(id).stream().map(this::line).toList(),
                lists.abolishedIn(id),
                duties,
                lists.struckFrom(id),
                store.leaderInCharge(id, "").map(this::line).orElse(null),
                carriedOn,
                unit.successor() == null ? null : store.standsFor(id, LocalDate.MAX).orElse(null),
                mergers(unit),
                history.of(OrganizationEvent.UNIT, id));
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

    PostView post(UUID id) {
        Post post = store.post(id).orElseThrow(ClearError::notFound);
        Portfolio portfolio = lists.portfolio(id).orElseThrow(ClearError::notFound);
        LocalDate today = store.today();
        return new PostView(
                line(post),
                lists.version(new StreamId(OrganizationEvent.POST, id)),
                portfolio.paths().stream().flatMap(path -> lists.unitAt(path).stream()).toList(),
                portfolio.domains(),
                store.leaderAbove(id).map(this::line).orElse(null),
                store.absencesFrom(id).stream()
                        .map(each -> new PostView.AbsenceLine(each, person(each.acting()), !each.until().isBefore(today)))
                        .toList(),
                store.district().map(district -> store.unitsUnder(district.path())).orElse(List.of()).stream()
                        .filter(unit -> unit.kind() != UnitKind.GRID && unit.successor() == null)
                        .toList(),
                history.of(OrganizationEvent.POST, id));
    }

    PostLine line(Post post) {
        LocalDate today = store.today();
        ActingHolder acting = store.actingHolder(post.id(), today).orElse(null);
        boolean other = acting != null && acting.ground() != ActingHolder.Ground.HOLDER;
        return new PostLine(
                post,
                store.unit(post.unit()).orElseThrow(),
                person(post.holder()),
                person(post.deputy()),
                post.holder() == null ? null : store.absencesFrom(post.id()).stream()
                        .filter(each -> each.covers(today))
                        .findFirst()
                        .orElse(null),
                other ? person(acting.person()) : null,
                acting == null ? null : acting.ground());
    }

    PersonView person(Person person) {
        List<Post> naming = lists.postsNaming(person.id());
        List<UUID> known = naming.stream().map(Post::id).toList();
        return new PersonView(
                person,
                lists.version(new StreamId(OrganizationEvent.PERSON, person.id())),
                naming.stream().filter(post -> person.id().equals(post.holder())).map(this::line).toList(),
                naming.stream().filter(post -> person.id().equals(post.deputy())).map(this::line).toList(),
                store.heldBy(person.id()).stream()
                        .map(HeldPost::post)
                        .filter(post -> !known.contains(post))
                        .flatMap(post -> store.post(post).stream())
                        .map(this::line)
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
