package luoshi.opinion;

import java.util.List;
import java.util.UUID;
import luoshi.account.Role;
import luoshi.ledger.InHand;
import luoshi.organization.Organization;
import luoshi.organization.Post;
import org.springframework.stereotype.Component;

/** Opinions without an outcome, in the register that a clerk's post keeps. */
@Component
class OpinionsInHand implements InHand {

    /** A register with more is handed over as a register; the oldest stand on the list. */
    private static final int MOST = 200;

    private final OpinionStore store;
    private final Organization organization;

    OpinionsInHand(OpinionStore store, Organization organization) {
        this.store = store;
        this.organization = organization;
    }

    @Override
    public List<Held> of(Post post, UUID holder) {
        if (!post.roles().contains(Role.CLERK)) {
            return List.of();
        }
        return organization.unit(post.unit()).stream()
                .flatMap(unit -> store.openOf(unit.path(), MOST).stream())
                .map(each -> new Held(Kind.OPINION, each.id(), each.headline(), null))
                .toList();
    }
}
