package luoshi.work;

import java.time.Duration;
import java.util.List;

/**
 * One kind of work behind the screens. A room offers it as a bean, and from then on it is run, watched and shown. A run
 * does a bounded amount, ends within {@link #LONGEST_RUN}, and may be run twice at once without harm: a claim can run out
 * while a slow program still works.
 */
public interface BackgroundWork {

    /** After so long the claim of a program that says nothing is void. */
    Duration LONGEST_RUN = Duration.ofMinutes(5);

    /** Its name for ever, {@code notice.mail}; the message {@code work.name.notice.mail} says it in words. */
    String name();

    /** How long after a run the next one begins. */
    Duration every();

    /** Does what is due, at most some hundred things. What it throws is noted, and it is tried again later. */
    WorkResult run();

    /** How much is still to be done. */
    default long waiting() {
        return 0;
    }

    /** What was tried in vain as often as it is allowed, newest first, at most a hundred. */
    default List<GivenUp> givenUp() {
        return List.of();
    }

    /** Puts something that was given up among what is due again; false where there is no such thing. */
    default boolean tryAgain(String id) {
        return false;
    }
}
