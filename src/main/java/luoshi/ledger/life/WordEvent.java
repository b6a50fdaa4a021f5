package luoshi.ledger.life;

import java.util.UUID;
import luoshi.journal.Named;
import luoshi.journal.Words;
import org.jspecify.annotations.Nullable;

/** What was said about a matter. */
public sealed interface WordEvent extends MatterEvent {

    @Named("matter.commented")
    record Commented(Words text) implements WordEvent {}

    /** @param rectify the earlier date that a more urgent word brings; null where the date stays */
    @Named("matter.corrected")
    record Corrected(String field, Words text, Words reason, @Nullable SetClock rectify) implements WordEvent {}

    @Named("matter.copy-sent")
    record CopySent(UUID post, @Nullable Words note) implements WordEvent {}

    /** @param post the post whose copy it was */
    @Named("matter.read-mark")
    record ReadMarked(UUID post) implements WordEvent {}

    /**
     * It stood on the list that its person signed: from here those read it who read personal lists (practice P12).
     *
     * @param edition of the list that was signed
     * @param head    the post of the head of the person's own section; null where the person is the head
     */
    @Named("matter.list-signed")
    record ListSigned(int edition, @Nullable UUID head) implements WordEvent {}

    /** @param shown what other units read of it; null where they read nothing, also where it was shown once and is no more */
    @Named("matter.lesson-recorded")
    record LessonRecorded(Words rightPractice, Words prevention, @Nullable MaskedLesson shown) implements WordEvent {}

    /** A lesson without unit, people, place and number, as it was masked when its writer let it out. */
    record MaskedLesson(CauseCode code, Words cause, Words rightPractice, Words prevention) {}
}
