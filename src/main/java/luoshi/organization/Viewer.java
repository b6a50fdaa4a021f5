package luoshi.organization;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.journal.Act;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking: an argument of every query and every command. It says which units' rows this person may see and what
 * each held post entitles to; nothing about rights rides anywhere else.
 *
 * @param posts          the posts held now, the main one first, deputised posts last
 * @param administration one of the three administrations, for an account that was opened for it; else null
 */
public record Viewer(UUID person, List<HeldPost> posts, @Nullable Role administration) {

    public Viewer {
        posts = List.copyOf(posts);
    }

    public Viewer(UUID person, List<HeldPost> posts) {
        this(person, posts, null);
    }

    /** The paths of all units whose rows may be seen, without those that lie under another of them. */
    public List<String> sight() {
        List<String> all = posts.stream().flatMap(post -> post.reach().stream()).distinct().toList();
        return all.stream()
                .filter(path -> all.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .sorted()
                .toList();
    }

    public boolean sees(String path) {
        return posts.stream().anyMatch(post -> post.covers(path));
    }

    public boolean has(Role role) {
        return role == administration || posts.stream().anyMatch(post -> post.roles().contains(role));
    }

    /** The post in which this person may do what the role allows for a unit; the narrowest one, so the act is nearest. */
    public Optional<HeldPost> postFor(Role role, String path) {
        return posts.stream()
                .filter(post -> post.roles().contains(role) && post.covers(path))
                .max(Comparator.comparingInt(post -> post.unitPath().length()));
    }

    /** The act of this person in the given post, at an office time. */
    public Act act(@Nullable HeldPost post, Instant at) {
        return post == null
                ? new Act(person, null, null, at)
                : new Act(person, post.post(), post.onBehalfOf(), at);
    }
}
