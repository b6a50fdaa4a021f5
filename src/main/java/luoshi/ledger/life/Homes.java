package luoshi.ledger.life;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.Unit;

/** Where a matter belongs in the office: the post that dispatches it, the unit that carries it on, the leader above. */
public final class Homes {

    /** A chain of merged units longer than this is a mistake in the data. */
    private static final int MOST_SUCCESSIONS = 50;

    private final Organization organization;

    Homes(Organization organization) {
        this.organization = organization;
    }

    /** Between registration and assignment the dispatcher's post owns it; where there is none, the clerk's own. */
    UUID dispatcherFor(HeldPost clerk) {
        return organization.postWith(Role.DISPATCHER, clerk.unit()).map(Post::id).orElse(clerk.post());
    }

    /** To whom a returned matter goes: the dispatcher nearest above the unit that has it, else where it was registered. */
    UUID dispatcherOf(Matter matter) {
        return matter.holding()
                .assignment()
                .flatMap(assigned -> organization.postWith(Role.DISPATCHER, assigned.unit()))
                .map(Post::id)
                .orElse(matter.registration().owner());
    }

    /**
     * The post that reads and answers for a person's own list: the leader in charge of the post that the person holds; a
     * leader's own list is read one level up (practice P12).
     */
    Optional<Post> leaderAbove(HeldPost post, UUID person) {
        Set<UUID> passed = new HashSet<>();
        Optional<Post> leader = organization.leaderAbove(post.post());
        while (leader.isPresent() && person.equals(leader.get().holder()) && passed.add(leader.get().id())) {
            leader = organization.leaderAbove(leader.get().id());
        }
        return leader.filter(each -> !person.equals(each.holder()));
    }

    /** The unit itself, or the one that carries on for it after mergers. */
    public static Optional<Unit> carriesOnFor(Organization organization, UUID id) {
        Optional<Unit> unit = organization.unit(id);
        for (int i = 0; i < MOST_SUCCESSIONS && unit.isPresent() && unit.get().successor() != null; i++) {
            unit = organization.unit(unit.get().successor());
        }
        return unit;
    }

    /** A unit with the post that owns its matters. */
    record Home(UUID unit, String path, UUID owner) {}

    /** Where a matter goes on after it broke: to the unit that had it, or the one that carries on for that unit. */
    Home carriesOn(Matter matter) {
        Home had = matter.holding()
                .assignment()
                .map(assigned -> new Home(assigned.unit(), assigned.path(), matter.owner()))
                .orElseGet(() -> new Home(
                        organization.post(matter.owner()).map(Post::unit).orElse(matter.owner()),
                        matter.path(),
                        matter.owner()));
        return carriesOnFor(organization, had.unit()).filter(now -> !now.id().equals(had.unit()))
                .flatMap(now -> organization.postWith(Role.HANDLER, now.id())
                        .map(post -> new Home(now.id(), now.path(), post.id())))
                .orElse(had);
    }
}
