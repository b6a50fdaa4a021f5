package luoshi.upward;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;

/**
 * Who reads a word about a leader: the post one level up (practice P12). Posts without a holder, and those that the leader
 * or the writer holds, are passed; above the last leader stands the district's campaign office.
 */
final class Receivers {

    private final Organization organization;

    Receivers(Organization organization) {
        this.organization = organization;
    }

    /** Empty where nobody but these two could read it. */
    Optional<Post> forWordAbout(Post leader, UUID writer) {
        Set<UUID> neither = new HashSet<>();
        neither.add(writer);
        if (leader.holder() != null) {
            neither.add(leader.holder());
        }
        return leaderAbove(leader, neither).or(() -> campaignOffice(neither));
    }

    private Optional<Post> leaderAbove(Post leader, Set<UUID> neither) {
        Set<UUID> passed = new HashSet<>();
        Optional<Post> above = organization.leaderAbove(leader.id());
        while (above.isPresent() && !mayRead(above.get(), neither) && passed.add(above.get().id())) {
            above = organization.leaderAbove(above.get().id());
        }
        return above.filter(post -> mayRead(post, neither));
    }

    /** That of the district itself; those of sub-districts stand below their leaders. */
    private Optional<Post> campaignOffice(Set<UUID> neither) {
        List<Post> offices = organization.district()
                .map(district -> organization.postsWith(Role.CAMPAIGN_OFFICE, district.path()))
                .orElse(List.of());
        return offices.stream().filter(post -> isOfDistrict(post) && mayRead(post, neither)).findFirst();
    }

    private boolean isOfDistrict(Post post) {
        return organization.unit(post.unit())
                .map(Unit::kind)
                .filter(kind -> kind == UnitKind.DISTRICT || kind == UnitKind.DEPARTMENT)
                .isPresent();
    }

    private static boolean mayRead(Post post, Set<UUID> neither) {
        return post.holder() != null && !neither.contains(post.holder());
    }
}
