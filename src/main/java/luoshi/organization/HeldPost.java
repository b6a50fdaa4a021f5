package luoshi.organization;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * A post as one person holds it.
 *
 * @param reach      paths of the units that it covers: its own, and for a leader the portfolio; each ends with a dot
 * @param onBehalfOf the person for whom a deputy (A/B post) acts; both names stay on every act
 */
public record HeldPost(
        UUID post,
        UUID unit,
        String unitPath,
        String title,
        Set<Role> roles,
        List<String> reach,
        @Nullable UUID onBehalfOf) {

    public HeldPost {
        roles = Set.copyOf(roles);
        reach = List.copyOf(reach);
    }

    boolean covers(String path) {
        return reach.stream().anyMatch(path::startsWith);
    }
}
