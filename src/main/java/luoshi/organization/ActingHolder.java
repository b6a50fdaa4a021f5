package luoshi.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a post at a time, and why.
 *
 * @param onBehalfOf the absent holder, whose name stays on each act beside the one who acts; null where nobody is stood
 *                   in for
 */
public record ActingHolder(UUID post, UUID person, @Nullable UUID onBehalfOf, Ground ground) {

    /** Why this person acts. */
    public enum Ground {
        HOLDER,
        /** The holder is away, and the named deputy (B post) acts. */
        DEPUTY,
        /** The holder is away, and somebody was named to act for this time. */
        NAMED,
        /** The post is vacant or nobody stands in: the leader above acts. */
        LEADER_ABOVE
    }
}
