package luoshi.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.journal.Act;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MatterEvent;
import luoshi.organization.Organization;
import luoshi.organization.PeopleInSight;
import luoshi.organization.Post;
import luoshi.organization.PostInReach;
import luoshi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** Names of people, posts and units for one page; each is looked up once. */
public final class Names {

    private final Organization organization;
    private final Supplier<Set<UUID>> unitsElsewhere;
    private @Nullable Set<UUID> elsewhere;
    private final Map<UUID, String> units = new HashMap<>();
    private final Map<UUID, String> posts = new HashMap<>();
    private final Map<UUID, String> people = new HashMap<>();
    private final Map<String, Optional<Post>> leaders = new HashMap<>();

    public Names(Organization organization) {
        this.organization = organization;
        this.unitsElsewhere = Set::of;
    }

    /** Where posts are chosen from the whole district: their holders are named as far as the viewer is shown them. */
    Names(Organization organization, PeopleInSight people, Viewer viewer) {
        this.organization = organization;
        this.unitsElsewhere = () -> people.unitsElsewhere(viewer);
    }

    public String unit(@Nullable UUID id) {
        return id == null
                ? ""
                : units.computeIfAbsent(id, each -> organization.unit(each).map(unit -> unit.name()).orElse(""));
    }

    /** The post with its unit: {@code 城管办 · 科长}. */
    public String post(@Nullable UUID id) {
        return id == null
                ? ""
                : posts.computeIfAbsent(id, each -> organization.post(each)
                        .map(post -> unit(post.unit()) + " · " + post.title())
                        .orElse(""));
    }

    /** Who holds a post now. */
    public String holder(@Nullable UUID post) {
        return post == null
                ? ""
                : organization.post(post).map(Post::holder).map(this::person).orElse("");
    }

    /** The leader of an open matter by the portfolios of today, before it is assigned too; of an ended one as on record (R88). */
    public @Nullable UUID leader(MatterRow row) {
        return row.status().isEnded() || row.kind().isPersonal()
                ? row.leader()
                : inCharge(row.unit(), row.owner(), row.domain()).map(Post::id).orElse(row.leader());
    }

    Optional<Post> inCharge(Matter matter) {
        return matter.kind().isPersonal()
                ? Optional.empty()
                : inCharge(
                        matter.holding().assignment().map(MatterEvent.Assigned::unit).orElse(null), matter.owner(),
                        matter.registration().domain());
    }

    /** The post and its holder: by the portfolios of today as long as it is open, then as it was on record. */
    public Optional<String> leader(Matter matter) {
        return (matter.status().isEnded() ? Optional.<Post>empty() : inCharge(matter))
                .map(Post::id)
                .or(() -> matter.holding().assignment().map(MatterEvent.Assigned::leader))
                .filter(_ -> !matter.kind().isPersonal())
                .map(post -> post(post) + " " + holder(post));
    }

    /** Leaders over the unit that has it, the one in charge first: a plan names one of them (R44). */
    public List<Post> leadersOver(Matter matter) {
        return Stream.concat(
                        inCharge(matter).stream(),
                        organization.post(matter.owner()).flatMap(post -> organization.unit(post.unit())).stream()
                                .flatMap(unit -> organization.postsReaching(Role.LEADER, unit.path()).stream())
                                .map(PostInReach::post))
                .distinct()
                .toList();
    }

    private Optional<Post> inCharge(@Nullable UUID unit, UUID owner, String domain) {
        return Optional.ofNullable(unit)
                .or(() -> organization.post(owner).map(Post::unit))
                .flatMap(home -> leaders.computeIfAbsent(
                        home + "/" + domain, _ -> organization.leaderInCharge(home, domain)));
    }

    /** Who holds a post that is offered as a choice; empty where the reader is not shown the people of its unit. */
    public String nearHolder(UUID post) {
        return organization.post(post).filter(this::isShown).isPresent() ? holder(post) : "";
    }

    private boolean isShown(Post post) {
        Set<UUID> hidden = elsewhere == null ? unitsElsewhere.get() : elsewhere;
        elsewhere = hidden;
        return !hidden.contains(post.unit());
    }

    public String person(@Nullable UUID id) {
        return id == null || id.equals(Act.PROGRAM)
                ? ""
                : people.computeIfAbsent(id, each -> organization.person(each).map(person -> person.name()).orElse(""));
    }

    /** Person and post of an act; for a deputy both names. */
    public String actor(Act act) {
        String name = person(act.person());
        if (act.onBehalfOf() != null) {
            name = name + " → " + person(act.onBehalfOf());
        }
        String post = post(act.post());
        return post.isEmpty() ? name : name + "（" + post + "）";
    }
}
