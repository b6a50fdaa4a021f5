package luoshi.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import luoshi.account.Role;

/**
 * The door of the organization for the rooms above. What an office looks like is known to all who work in it, so these
 * look-ups take no viewer; whatever is about a matter does.
 */
public interface Organization {

    /** The district, root of all units; empty before the first import. */
    Optional<Unit> district();

    Optional<Unit> unit(UUID id);

    /** Units whose path starts with the given one, itself included, parents first, in official order. */
    List<Unit> unitsUnder(String path);

    Optional<Person> person(UUID id);

    Optional<Post> post(UUID id);

    /** The posts of a unit in official order. */
    List<Post> postsOf(UUID unit);

    /** The first post with this role in the unit, or in the nearest unit above it: a matter always finds its post. */
    Optional<Post> postWith(Role role, UUID unit);

    /** Posts with this role in units under a path, in official order. */
    List<Post> postsWith(Role role, String path);

    /** The leader in whose portfolio the unit and domain lie; the nearest portfolio upward decides. */
    Optional<Post> leaderInCharge(UUID unit, String domain);

    List<Duty> dutiesOf(UUID unit);

    /**
     * Units whose listed duty covers a domain, within the sub-district or department in which {@code within} lies, basic
     * duties first; then by portfolio. Empty where no list says anything.
     */
    List<HandlerProposal> handlersFor(String domain, UUID within);
}
