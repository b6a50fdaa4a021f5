package luoshi.ledger.life;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words about a matter: they change no clock, no owner, no status and no evidence. */
public sealed interface WordCommand extends MatterCommand {

    record Comment(String text) implements WordCommand {

        public Comment {
            Objects.requireNonNull(text);
        }
    }

    /** @param field {@code title}, {@code source-reference} or the name of a particular that the matter has */
    record CorrectWords(String field, String text, String reason) implements WordCommand {

        public CorrectWords {
            Objects.requireNonNull(field);
            Objects.requireNonNull(text);
            Objects.requireNonNull(reason);
        }
    }

    /** Gives a post a copy to read; from then on it sees the matter. */
    record SendCopy(UUID post, @Nullable String note) implements WordCommand {

        public SendCopy {
            Objects.requireNonNull(post);
        }
    }

    /** The read mark (圈阅) of a post that was sent a copy. */
    record MarkRead() implements WordCommand {}

    /**
     * A page of the error book: what is right, and what keeps it from happening again (requirement R41).
     *
     * @param mayBeShown other units may read it in a masked form; null and no are the same
     */
    record RecordLesson(String rightPractice, String prevention, @Nullable Boolean mayBeShown) implements WordCommand {

        /** Of this unit's own use only. */
        public RecordLesson(String rightPractice, String prevention) {
            this(rightPractice, prevention, null);
        }

        public RecordLesson {
            Objects.requireNonNull(rightPractice);
            Objects.requireNonNull(prevention);
        }
    }
}
