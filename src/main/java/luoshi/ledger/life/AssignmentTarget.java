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
 * @param duty          the unit's own listed duty for the domain, of several the one that binds most
 * @param above         an upper unit's basic duty for the domain that would be handed down
 * @param leader        the leader in whose portfolio it falls
 */
public record AssignmentTarget(
        Unit unit,
        Optional<Post> handler,
        Optional<Post> dispatcher,
        Optional<Duty> duty,
        Optional<DutyAbove> above,
        Optional<Post> leader) {}
