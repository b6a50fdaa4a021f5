package luoshi.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.organization.HeldPost;
import luoshi.organization.Organization;
import luoshi.organization.Unit;
import luoshi.organization.UnitKind;
import luoshi.organization.Viewer;
import org.springframework.stereotype.Component;

/**
 * Whose list it is, and who keeps it. A list is that of a whole sub-district, department or district; a clerk, a
 * dispatcher or the campaign office keeps it in a post that covers the whole of it.
 */
@Component
class Homes {

    private static final Set<UnitKind> HOMES =
            EnumSet.of(UnitKind.DISTRICT, UnitKind.DEPARTMENT, UnitKind.SUB_DISTRICT);
    private static final List<Role> KEEPERS = List.of(Role.CLERK, Role.DISPATCHER, Role.CAMPAIGN_OFFICE);

    private final Organization organization;

    Homes(Organization organization) {
        this.organization = organization;
    }

    /** A home and the post in which somebody keeps its lists. */
    record Kept(Unit home, HeldPost post) {}

    /** The first home whose lists this viewer keeps; who holds posts in two homes takes lists in for the first. */
    Optional<Kept> keptBy(Viewer viewer) {
        return viewer.posts().stream()
                .flatMap(post -> homeOf(post.unit()).stream()
                        .flatMap(home -> keeper(viewer, home.path()).stream().map(keeper -> new Kept(home, keeper))))
                .findFirst();
    }

    /** The post in which this viewer keeps the lists of a path. */
    Optional<HeldPost> keeper(Viewer viewer, String path) {
        return viewer.posts().stream()
                .filter(post -> KEEPERS.stream().anyMatch(post.roles()::contains))
                .filter(post -> post.unitPath().startsWith(path) && post.reach().stream().anyMatch(path::startsWith))
                .findFirst();
    }

    private Optional<Unit> homeOf(UUID unit) {
        Optional<Unit> at = organization.unit(unit);
        while (at.isPresent() && !HOMES.contains(at.get().kind())) {
            UUID parent = at.get().parent();
            at = parent == null ? Optional.empty() : organization.unit(parent);
        }
        return at;
    }

    /** The home and its units in official order, without those that were merged into others. */
    List<Unit> unitsOf(String path) {
        return organization.unitsUnder(path).stream().filter(unit -> unit.successor() == null).toList();
    }

    boolean hasUnit(String path, UUID unit) {
        return organization.unit(unit).filter(each -> each.path().startsWith(path) && each.successor() == null).isPresent();
    }
}
