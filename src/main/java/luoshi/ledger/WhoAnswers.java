package luoshi.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import luoshi.account.Role;
import luoshi.ledger.life.ClockRules;
import luoshi.ledger.life.Deadlines;
import luoshi.ledger.life.Matter;
import luoshi.ledger.life.Parts;
import luoshi.ledger.life.ReturnRules;
import luoshi.ledger.life.Route;
import luoshi.ledger.life.Side;
import luoshi.notice.PostHolders;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.PostInReach;

/**
 * Whose hand a matter lies in now, and who stands above: the people behind the posts. Of a personal list nobody is named
 * but those who may read it: the person, the leader above, the campaign office, and no deputy who merely waits; until
 * the person has signed it, nobody but the person (P12).
 */
final class WhoAnswers {

    private final Organization organization;
    private final PostHolders holders;
    private final Deadlines deadlines;

    WhoAnswers(Organization organization, Deadlines deadlines) {
        this.organization = organization;
        this.holders = new PostHolders(organization);
        this.deadlines = deadlines;
    }

    /** Whose step is next. */
    Set<UUID> step(Matter matter) {
        return switch (matter.status()) {
            case REGISTERED, RETURNED -> isDisputed(matter) ? both(leader(matter), owner(matter)) : owner(matter);
            case UNDER_VERIFICATION -> isMajor(matter) ? unsigned(matter) : checkers(matter);
            case CLOSED_OUT -> checkers(matter);
            case VERIFIED -> approvers(matter);
            default -> owner(matter);
        };
    }

    /**
     * A personal list goes with its person, to whom nobody in the post that it was written in succeeds; when the person has
     * left, the campaign office sees to it.
     */
    Set<UUID> owner(Matter matter) {
        UUID person = matter.registration().person();
        if (person == null) {
            return holders.of(matter.owner());
        }
        return organization.postsHeldBy(person).isEmpty() ? role(matter, Role.CAMPAIGN_OFFICE) : Set.of(person);
    }

    Set<UUID> checkers(Matter matter) {
        return role(matter, matter.kind().verifierRole());
    }

    /** A personal list is approved by the leader who reads it, whatever other leaders reach it. */
    Set<UUID> approvers(Matter matter) {
        return matter.kind().isPersonal() ? leader(matter) : role(matter, matter.kind().approverRole());
    }

    /** Those whose signature under the acceptance of a major matter is still missing; clerks sign for the social monitor. */
    Set<UUID> unsigned(Matter matter) {
        Set<UUID> people = new LinkedHashSet<>();
        for (Side side : Side.values()) {
            if (!matter.closing().acceptance().containsKey(side)) {
                people.addAll(switch (side) {
                    case SUPERIOR -> leader(matter);
                    case VERIFIER -> checkers(matter);
                    case SOCIAL_MONITOR -> role(matter, Role.CLERK);
                });
            }
        }
        return people;
    }

    static boolean isMajor(Matter matter) {
        return matter.closing().request().filter(request -> request.route() == Route.MAJOR).isPresent();
    }

    /** It came back so often that only a joint decision goes on. */
    boolean isDisputed(Matter matter) {
        return ReturnRules.isDisputed(matter, deadlines.number(ClockRules.RETURNS_BEFORE_DECISION));
    }

    int callsBeforeTheEnd() {
        return deadlines.number(ClockRules.CALLBACK_ATTEMPTS);
    }

    /** Who is in charge today of the unit that has it: a portfolio may have changed since it was assigned. */
    Set<UUID> leader(Matter matter) {
        if (matter.kind().isPersonal()) {
            UUID leader = matter.wording().isLaidOpen() ? matter.registration().personLeader() : null;
            return leader == null ? Set.of() : holders.acting(leader);
        }
        return leadersPost(matter).map(holders::of).orElse(Set.of());
    }

    private Optional<UUID> leadersPost(Matter matter) {
        return unitOf(matter)
                .flatMap(unit -> organization.leaderInCharge(unit, matter.registration().domain()))
                .map(Post::id)
                .or(() -> matter.holding().assignment().flatMap(assigned -> Optional.ofNullable(assigned.leader())));
    }

    /** Over a leader who lets a dispute lie stands the leader above; where there is none, the leader is told again. */
    Set<UUID> aboveDecider(Matter matter) {
        Set<UUID> above = leadersPost(matter)
                .flatMap(organization::leaderAbove)
                .map(post -> holders.of(post.id()))
                .orElse(Set.of());
        return above.isEmpty() ? leader(matter) : above;
    }

    private Optional<UUID> unitOf(Matter matter) {
        return matter.holding()
                .assignment()
                .map(assigned -> assigned.unit())
                .or(() -> organization.post(matter.owner()).map(Post::unit));
    }

    /** Who owes a part, and above them their own leader; the unit that waits for it is told with that leader. */
    Set<UUID> owing(Parts.Part part) {
        return holders.of(part.asked().owner());
    }

    Set<UUID> aboveOwing(Matter matter, Parts.Part part) {
        Set<UUID> leader = organization.leaderInCharge(part.asked().unit(), matter.registration().domain())
                .map(each -> holders.of(each.id()))
                .orElse(Set.of());
        return both(leader, owner(matter));
    }

    Set<UUID> post(UUID post) {
        return holders.of(post);
    }

    /** Who watches over everything: the district office; over a personal list, which it does not see, the campaign office. */
    Set<UUID> watch(Matter matter) {
        if (matter.kind().isPersonal()) {
            return role(matter, Role.CAMPAIGN_OFFICE);
        }
        return organization.district().stream()
                .flatMap(district -> organization.postsWith(Role.DISTRICT_OFFICE, district.path()).stream())
                .collect(LinkedHashSet::new, (all, post) -> all.addAll(holders.of(post.id())), Set::addAll);
    }

    /** Everybody who may hear of a personal list. */
    Set<UUID> readers(Matter matter) {
        if (!matter.wording().isLaidOpen()) {
            return owner(matter);
        }
        Set<UUID> offices = new LinkedHashSet<>();
        matter.wording().heads().forEach(head -> offices.addAll(holders.acting(head)));
        organization.postsReaching(Role.CAMPAIGN_OFFICE, matter.path())
                .forEach(each -> offices.addAll(holders.acting(each.post().id())));
        return both(both(owner(matter), leader(matter)), offices);
    }

    /**
     * Who has a role and reaches it most closely. Whoever checks and approves sits elsewhere than those who mend it, and is
     * somebody else; only where nobody is left does it fall to the others, so that it is not told to nobody.
     */
    private Set<UUID> role(Matter matter, Role role) {
        if (matter.kind().isPersonal() && !matter.wording().isLaidOpen()) {
            return Set.of();
        }
        List<PostInReach> reaching = organization.postsReaching(role, matter.path());
        List<PostInReach> outside = reaching.stream()
                .filter(each -> mendingPaths(matter).stream().noneMatch(path -> each.unitPath().startsWith(path)))
                .toList();
        List<PostInReach> left = outside.isEmpty() ? reaching : outside;
        Function<UUID, Set<UUID>> people = matter.kind().isPersonal() ? holders::acting : holders::of;
        Set<UUID> reached = new LinkedHashSet<>();
        left.stream()
                .filter(each -> each.nearness() == left.getFirst().nearness())
                .forEach(each -> reached.addAll(people.apply(each.post().id())));
        Set<UUID> others = new LinkedHashSet<>(reached);
        UUID person = matter.registration().person();
        others.removeAll(person == null ? owner(matter) : Set.of(person));
        return others.isEmpty() ? reached : others;
    }

    private static List<String> mendingPaths(Matter matter) {
        List<String> paths = new ArrayList<>();
        matter.holding().assignment().ifPresent(assigned -> paths.add(assigned.path()));
        matter.parts().all().forEach(part -> paths.add(part.asked().path()));
        if (matter.kind().isPersonal()) {
            paths.add(matter.path());
        }
        return paths;
    }

    static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        Set<UUID> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
