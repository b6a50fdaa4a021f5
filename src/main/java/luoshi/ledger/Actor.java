package luoshi.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who acted on a matter, in which capacity; independence is judged against all of them. */
public record Actor(UUID person, @Nullable UUID onBehalfOf, Part part) {

    /** What somebody did to a matter. */
    public enum Part {
        REGISTERED,
        DISPATCHED,
        HANDLED,
        VERIFIED,
        APPROVED
    }

    boolean is(UUID somebody) {
        return person.equals(somebody) || somebody.equals(onBehalfOf);
    }
}
