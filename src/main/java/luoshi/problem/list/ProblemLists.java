package luoshi.problem.list;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.journal.Append;
import luoshi.journal.Journal;
import luoshi.journal.StreamId;
import luoshi.ledger.Matters;
import luoshi.ledger.life.Refusal;
import luoshi.ledger.life.Sight;
import luoshi.ledger.life.WordEvent;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.Unit;
import luoshi.organization.Viewer;
import luoshi.problem.list.ProblemList.Change;
import luoshi.problem.list.ProblemList.Edition;
import luoshi.problem.list.ProblemList.Line;
import org.jspecify.annotations.Nullable;

/**
 * The lists of problems: a unit's is signed by its head or by a leader over it, a person's own by that person and nobody
 * else. The person's signature also lays the problems open to the head of the section, the leader above and the campaign
 * office; before it nobody else reads them (requirement R38, practice P12).
 */
public class ProblemLists {

    private final Journal journal;
    private final Matters matters;
    private final Organization organization;
    private final ListStore store;
    private final InstantSource clock;

    ProblemLists(Journal journal, Matters matters, Organization organization, ListStore store, InstantSource clock) {
        this.journal = journal;
        this.matters = matters;
        this.organization = organization;
        this.store = store;
        this.clock = clock;
    }

    /** The viewer's own list, where it has a line or was signed once. */
    public Optional<ProblemList> own(Viewer viewer) {
        return ownPost(viewer)
                .map(post -> list(ProblemList.ofPerson(viewer.person()), post.unit(), viewer.person(), store.ofPerson(viewer), true))
                .filter(list -> !list.items().isEmpty() || list.edition() > 0);
    }

    /** The lists of units that the viewer sees, in official order. */
    List<ProblemList> ofUnits(Viewer viewer) {
        return store.units(viewer).stream()
                .flatMap(id -> organization.unit(id).stream())
                .sorted(Comparator.comparing(Unit::path))
                .map(unit -> ofUnit(viewer, unit))
                .toList();
    }

    Optional<ProblemList> find(Viewer viewer, UUID list) {
        return Stream.concat(own(viewer).stream(), ofUnits(viewer).stream())
                .filter(each -> each.id().equals(list))
                .findFirst();
    }

    private ProblemList ofUnit(Viewer viewer, Unit unit) {
        return list(ProblemList.ofUnit(unit.id()), unit.id(), null, store.ofUnit(viewer, unit.id()), signer(viewer, unit).isPresent());
    }

    private ProblemList list(UUID id, UUID unit, @Nullable UUID person, List<Line> lines, boolean maySign) {
        Optional<Edition> last = store.last(id);
        Map<UUID, Line> before = last.map(edition -> byMatter(plain(edition))).orElse(Map.of());
        List<Line> changed = lines.stream().map(line -> since(before.get(line.matter()), line)).toList();
        boolean differs = changed.stream().anyMatch(line -> line.change() != Change.SAME || !line.laidOpen())
                || before.size() != lines.size();
        return new ProblemList(
                id, unit, person, changed, last.map(Edition::edition).orElse(0), last.map(Edition::signedAt).orElse(null),
                differs, maySign);
    }

    /** Lines as they were signed, without titles: to compare with. */
    private List<Line> plain(Edition edition) {
        return ((ListEvent.Signed) journal.read(new StreamId(ListEvent.KIND, edition.id()))
                        .entries()
                        .get(edition.edition() - 1)
                        .event())
                .items().stream()
                .map(item -> new Line(item.matter(), item.number(), "", item.status(), item.version(), true, Change.SAME))
                .toList();
    }

    private static Line since(@Nullable Line before, Line now) {
        Change change = before == null ? Change.NEW : before.status() == now.status() ? Change.SAME : Change.MOVED;
        return now.with(change);
    }

    private static Map<UUID, Line> byMatter(List<Line> lines) {
        Map<UUID, Line> byMatter = new HashMap<>();
        lines.forEach(line -> byMatter.put(line.matter(), line));
        return byMatter;
    }

    /**
     * Signs the list as it was looked at, or says what bars it; empty where the viewer has no such list.
     *
     * @param seen {@link ProblemList#seen} of the list that was looked at
     * @throws luoshi.journal.VersionConflict when somebody else signed in the same moment
     */
    public Optional<List<Refusal>> sign(Viewer viewer, UUID id, String seen) {
        return find(viewer, id).map(list -> {
            List<Refusal> refusals = barring(list, seen);
            if (refusals.isEmpty()) {
                append(viewer, list);
            }
            return refusals;
        });
    }

    private static List<Refusal> barring(ProblemList list, String seen) {
        List<Refusal> refusals = new ArrayList<>();
        if (!list.maySign()) {
            refusals.add(Refusal.of("list-signer"));
        } else if (!list.seen().equals(seen)) {
            refusals.add(Refusal.of("list-seen"));
        } else if (!list.differs()) {
            refusals.add(Refusal.of("list-differs"));
        }
        return refusals;
    }

    private void append(Viewer viewer, ProblemList list) {
        Instant now = clock.instant();
        Unit unit = organization.unit(list.unit()).orElseThrow();
        List<ListEvent.Item> items = list.items().stream()
                .map(line -> new ListEvent.Item(line.matter(), line.number(), line.version(), line.status()))
                .toList();
        HeldPost post = list.person() == null ? signer(viewer, unit).orElseThrow() : ownPost(viewer).orElseThrow();
        Optional<UUID> head = list.person() == null ? Optional.empty() : sectionHead(unit, list.person());
        ListEvent.Signed signed = new ListEvent.Signed(list.unit(), unit.path(), list.person(), items, shownTo(list, unit, head));
        matters.signed(
                new Append(new StreamId(ListEvent.KIND, list.id()), list.edition(), viewer.act(post, now), List.of(signed)),
                hidden(list),
                new WordEvent.ListSigned(list.edition() + 1, head.orElse(null)));
    }

    private static Map<UUID, Long> hidden(ProblemList list) {
        Map<UUID, Long> hidden = new LinkedHashMap<>();
        list.items().stream().filter(line -> !line.laidOpen()).forEach(line -> hidden.put(line.matter(), line.version()));
        return hidden;
    }

    /** The post that heads the person's own section; a leader's list, and the head's own, are read one level up. */
    private Optional<UUID> sectionHead(Unit unit, UUID person) {
        List<Post> posts = organization.postsOf(unit.id());
        boolean above = posts.stream()
                .filter(post -> post.roles().contains(Role.LEADER) || post.roles().contains(Role.HANDLER))
                .anyMatch(post -> person.equals(post.holder()));
        return above
                ? Optional.empty()
                : posts.stream().filter(post -> post.roles().contains(Role.HANDLER)).map(Post::id).findFirst();
    }

    /** A unit's list to its unit and those above; a personal one to whom its problems show themselves once it is signed. */
    private List<String> shownTo(ProblemList list, Unit unit, Optional<UUID> head) {
        if (list.person() == null) {
            return Sight.above(unit.path());
        }
        return Stream.concat(
                        store.opensTo(list.items().stream().map(Line::matter).toList()).stream(), head.map(Sight::ofPost).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The head of the unit itself, or a leader over it; each in a post of their own. */
    private static Optional<HeldPost> signer(Viewer viewer, Unit unit) {
        return viewer.posts().stream()
                .filter(post -> post.onBehalfOf() == null)
                .filter(post -> post.unit().equals(unit.id()) && post.roles().contains(Role.HANDLER))
                .findFirst()
                .or(() -> viewer.postFor(Role.LEADER, unit.path()).filter(post -> post.onBehalfOf() == null));
    }

    private static Optional<HeldPost> ownPost(Viewer viewer) {
        return viewer.posts().stream().filter(post -> post.onBehalfOf() == null).findFirst();
    }

    List<Edition> editions(Viewer viewer) {
        return store.editions(viewer);
    }

    /** An edition with what was new, had moved or had gone when it was signed. */
    Optional<ProblemList.Signed> signed(Viewer viewer, UUID id, int edition) {
        return store.edition(viewer, id, edition).map(found -> {
            List<Line> lines = store.lines(viewer, id, edition);
            List<Line> former = edition == 1 ? List.of() : store.lines(viewer, id, edition - 1);
            Map<UUID, Line> before = byMatter(former);
            Map<UUID, Line> now = byMatter(lines);
            List<Line> told = new ArrayList<>();
            lines.forEach(line -> told.add(since(before.get(line.matter()), line)));
            former.stream()
                    .filter(line -> !now.containsKey(line.matter()))
                    .forEach(line -> told.add(line.with(Change.GONE)));
            return new ProblemList.Signed(found, told);
        });
    }
}
