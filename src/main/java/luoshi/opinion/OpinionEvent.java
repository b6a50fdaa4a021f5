package luoshi.opinion;

import java.time.LocalDateTime;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What can happen to an opinion. */
sealed interface OpinionEvent extends Event {

    String KIND = "opinion";

    /**
     * @param batch    the import it came with
     * @param external its id in the source
     * @param path     the unit that collected it
     */
    @Named("opinion.collected")
    record Collected(
            UUID batch,
            String external,
            String channel,
            String category,
            Words subject,
            Words text,
            @Nullable LocalDateTime saidAt,
            String path)
            implements OpinionEvent {}

    /** A concrete problem was made from it: it is adopted, and its outcome is the matter's. */
    @Named("opinion.made-problem")
    record MadeProblem(UUID matter, String number) implements OpinionEvent {}

    @Named("opinion.decided")
    record Decided(OpinionOutcome outcome, Words reason) implements OpinionEvent {}
}
