package luoshi.ledger;

import java.util.List;
import java.util.UUID;
import luoshi.organization.Post;
import luoshi.organization.Viewer;
import luoshi.organization.Viewers;
import org.springframework.stereotype.Component;

/**
 * Drafts that the holder of a post has begun. They stay the writer's: a hand-over says that there are some, and of which
 * kind, so that they are finished or dropped before; nobody else reads what is in them. One for a personal list is no
 * business of the post.
 */
@Component
class DraftsInHand implements InHand {

    private static final String PERSONAL = "ledger.kind.PERSONAL_PROBLEM";

    private final Viewers viewers;
    private final List<DraftsOnDesk> drafts;

    DraftsInHand(Viewers viewers, List<DraftsOnDesk> drafts) {
        this.viewers = viewers;
        this.drafts = drafts;
    }

    @Override
    public List<Held> of(Post post, UUID holder) {
        Viewer writer = viewers.of(holder);
        return drafts.stream()
                .flatMap(room -> room.of(writer).stream())
                .map(DraftsOnDesk.Begun::kind)
                .filter(kind -> !kind.equals(PERSONAL))
                .map(kind -> new Held(Kind.DRAFT, null, kind, null))
                .toList();
    }
}
