package luoshi.ledger;

import java.util.List;
import luoshi.account.Role;
import luoshi.organization.Viewer;

/** A role that a viewer has, with a path within which it holds. The handler's steps are the owner's, not a role's. */
record RoleWithin(String role, String reach) {

    static List<RoleWithin> of(Viewer viewer) {
        return viewer.posts().stream()
                .flatMap(post -> post.roles().stream()
                        .filter(role -> role != Role.HANDLER)
                        .flatMap(role -> post.reach().stream().map(reach -> new RoleWithin(role.name(), reach))))
                .distinct()
                .toList();
    }
}
