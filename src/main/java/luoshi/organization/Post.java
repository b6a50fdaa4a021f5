package luoshi.organization;

import java.util.Set;
import java.util.UUID;
import luoshi.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * A post in a unit. A post owns matters; its holder acts in it, or its deputy (A/B) while the holder is away.
 *
 * @param holder null while it is vacant
 * @param deputy the B post's person, null where none is named
 * @param code   tells it apart from posts with the same title in the unit; the title where none was given
 */
public record Post(
        UUID id,
        UUID unit,
        String title,
        Set<Role> roles,
        int order,
        @Nullable UUID holder,
        @Nullable UUID deputy,
        String code,
        boolean abolished) {

    public Post {
        roles = Set.copyOf(roles);
    }

    public Post(
            UUID id, UUID unit, String title, Set<Role> roles, int order, @Nullable UUID holder, @Nullable UUID deputy) {
        this(id, unit, title, roles, order, holder, deputy, title, false);
    }
}
