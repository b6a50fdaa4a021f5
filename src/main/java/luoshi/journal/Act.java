package luoshi.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acted, and when: the person at the keyboard, the post in which that person acted, on whose behalf (a deputy acts
 * for a leader, a secretary enters an instruction: both names stay visible), and the moment of the act in office time.
 */
public record Act(UUID person, @Nullable UUID post, @Nullable UUID onBehalfOf, Instant at) {

    /** The actor of what the program does by itself: imports at first start, reprojections, checkpoints. */
    public static final UUID PROGRAM = new UUID(0, 0);

    public static Act ofProgram(Instant at) {
        return new Act(PROGRAM, null, null, at);
    }
}
