package luoshi.ledger;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import luoshi.account.Role;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.MayRepeat;
import luoshi.ledger.life.Sight;
import luoshi.notice.PostHolders;
import luoshi.organization.Organization;
import luoshi.organization.PostInReach;
import luoshi.organization.Viewer;

/**
 * What is still to be judged before a matter is closed for good: whether it is an earlier one come again (requirement
 * R16). Only what somebody in the office can judge counts, so that nothing hangs on what nobody could undo.
 */
final class ToJudge {

    private final Organization organization;
    private final PostHolders holders;
    private final Function<UUID, Viewer> viewers;
    private final EarlierAlike alike;

    ToJudge(Organization organization, Function<UUID, Viewer> viewers, EarlierAlike alike) {
        this.organization = organization;
        this.holders = new PostHolders(organization);
        this.viewers = viewers;
        this.alike = alike;
    }

    /** The earlier matters that this viewer may judge now. */
    List<UUID> by(Viewer viewer, Matter matter, BiPredicate<Viewer, UUID> may) {
        return alike.of(viewer, matter).stream().filter(earlier -> may.test(viewer, earlier)).toList();
    }

    /**
     * Those that somebody may judge.
     *
     * @param may  whether the rules let a viewer judge the matter behind an id
     * @param read the matter behind an id, whoever may see it
     */
    List<MayRepeat> byAnybody(
            Viewer asker, Matter matter, BiPredicate<Viewer, UUID> may, Function<UUID, Matter> read) {
        if (matter.kind().isPersonal()) {
            return List.of();
        }
        Map<UUID, MayRepeat> found = new LinkedHashMap<>();
        for (UUID person : whoCould(matter)) {
            for (UUID earlier : by(viewers.apply(person), matter, may)) {
                found.computeIfAbsent(earlier, id -> mayRepeat(asker, read.apply(id)));
            }
        }
        return List.copyOf(found.values());
    }

    private static MayRepeat mayRepeat(Viewer asker, Matter earlier) {
        boolean seen = Sight.of(asker).stream().anyMatch(earlier.sight()::contains);
        return new MayRepeat(earlier.number(), seen);
    }

    /** Who verifies or dispatches where the matter lies. */
    private Set<UUID> whoCould(Matter matter) {
        Set<UUID> people = new LinkedHashSet<>();
        Stream.of(Role.VERIFIER, Role.DISPATCHER)
                .flatMap(role -> organization.postsReaching(role, matter.path()).stream())
                .map(PostInReach::post)
                .forEach(post -> people.addAll(holders.of(post.id())));
        return people;
    }
}
