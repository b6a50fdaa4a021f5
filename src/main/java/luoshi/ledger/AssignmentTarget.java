package luoshi.ledger;

import java.util.Optional;
import luoshi.organization.Duty;
import luoshi.organization.Post;
import luoshi.organization.Unit;

/**
 * Where an assignment would send a matter.
 *
 * @param handler       the post that would own it
 * @param duty          the unit's own listed duty for the domain
 * @param dispatcherOwn the dispatching unit's own basic duty for the domain, where the target lies below it
 * @param leader        the leader in whose portfolio it falls
 */
record AssignmentTarget(
        Unit unit, Optional<Post> handler, Optional<Duty> duty, Optional<Duty> dispatcherOwn, Optional<Post> leader) {}
