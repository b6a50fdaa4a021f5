package luoshi.notice;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import luoshi.organization.ActingHolder;
import luoshi.organization.Organization;
import luoshi.organization.Post;

/** Whom a word to a post reaches. It is asked when it is told: holders change. */
public final class PostHolders {

    private final Organization organization;

    public PostHolders(Organization organization) {
        this.organization = organization;
    }

    /** Holder and deputy, either of whom may act, and whoever acts today: in a post that nobody fills, the leader above. */
    public Set<UUID> of(UUID post) {
        Set<UUID> people = acting(post);
        organization.post(post).map(Post::deputy).ifPresent(people::add);
        return people;
    }

    /** Only who holds it or acts in it today: for what a deputy who merely waits does not see. */
    public Set<UUID> acting(UUID post) {
        Set<UUID> people = new LinkedHashSet<>();
        organization.post(post).map(Post::holder).ifPresent(people::add);
        organization.actingHolder(post).map(ActingHolder::person).ifPresent(people::add);
        return people;
    }
}
