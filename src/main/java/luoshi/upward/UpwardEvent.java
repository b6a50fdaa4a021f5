package luoshi.upward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import luoshi.journal.Event;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What can happen to a word about a leader: it is written, then triaged; a second triage replaces the first. */
sealed interface UpwardEvent extends Event {

    String KIND = "upward-word";

    /** Streams that hold nothing but the name of a writer who stays unnamed; the id is that of the word. */
    String WRITER_KIND = "upward-writer";

    /**
     * The act is the writer's own where the receiver may know the name, else one of the program.
     *
     * @param subject     the leader, as a person: whoever holds the post later is not meant
     * @param subjectPost the post in which the leader was over the writer
     * @param receiver    the post that triages it
     * @param due         the end of the last day for the triage
     */
    @Named("upward.written")
    record Written(UUID subject, UUID subjectPost, UUID receiver, Words time, Words place, Words fact, Instant due)
            implements UpwardEvent {}

    /** @param person the writer's id, sealed under a key that nothing else is sealed under */
    @Named("upward-writer.kept")
    record WriterKept(Words person) implements UpwardEvent {}

    /** @param on day of the referral; null, with empty {@code body} and {@code number}, for the other kinds */
    @Named("upward.triaged")
    record Triaged(Triage triage, Words reason, Words body, Words number, @Nullable LocalDate on) implements UpwardEvent {}
}
