package luoshi.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import luoshi.journal.Act;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import org.jspecify.annotations.Nullable;

/** Names of people, posts and units for one page; each is looked up once. */
public final class Names {

    private final Organization organization;
    private final Map<UUID, String> units = new HashMap<>();
    private final Map<UUID, String> posts = new HashMap<>();
    private final Map<UUID, String> people = new HashMap<>();

    public Names(Organization organization) {
        this.organization = organization;
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
