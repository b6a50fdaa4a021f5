package luoshi.ledger.life;

import java.util.Optional;
import luoshi.organization.Duty;
import luoshi.organization.Post;
import luoshi.organization.Unit;

/**
 * Where an assignment, a referral or a request for a part would go.
 *
 * @param handler       the post that would own it
 * @param dispatcher    the post that would dispatch it there
 * @param duty          the unit's own listed duty for the domain
 * @param dispatcherOwn the dispatching unit's own basic duty for the domain, where the target lies below it
 * @param leader        the leader in whose portfolio it falls
 */
public record AssignmentTarget(
        Unit unit,
        Optional<Post> handler,
        Optional<Post> dispatcher,
        Optional<Duty> duty,
        Optional<Duty> dispatcherOwn,
        Optional<Post> leader) {}
