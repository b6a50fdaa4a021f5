package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import luoshi.organization.Post;
import org.jspecify.annotations.Nullable;

/** What somebody in a post has in hand beside matters: each room that keeps such things names its own for a hand-over. */
public interface InHand {

    /** What it is; a constant's name stands in the journal. */
    enum Kind {
        REMEDY,
        OPINION,
        DRAFT
    }

    /**
     * @param ref  of the thing itself; null where only its writer opens it
     * @param name what it is called; of a draft only the message key of its kind
     */
    record Held(Kind kind, @Nullable UUID ref, String name, @Nullable LocalDate due) {}

    /** @param holder who hands the post over */
    List<Held> of(Post post, UUID holder);
}
