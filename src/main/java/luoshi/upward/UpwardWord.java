package luoshi.upward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A word as one of its two readers sees it.
 *
 * @param mine      the reader wrote it
 * @param mayTriage the reader is who triages it
 * @param answers   the newest last; those before it were replaced and stay to be seen
 */
public record UpwardWord(
        Line line, String time, String place, String fact, boolean mine, boolean mayTriage, List<Answer> answers) {

    /**
     * A word in a list, without what it says.
     *
     * @param writer null where the writer stays unnamed, for every reader
     * @param triage null while it waits
     * @param late   it waits longer than the rulebook grants
     */
    public record Line(
            UUID id,
            UUID subject,
            UUID subjectPost,
            UUID receiver,
            @Nullable UUID writer,
            Instant writtenAt,
            Instant due,
            @Nullable Triage triage,
            boolean late,
            long version) {

        public boolean isNamed() {
            return writer != null;
        }

        /** The state as a word for messages. */
        public String state() {
            return triage == null ? "WAITING" : triage.name();
        }
    }

    /** What the receiver made of it; {@code body}, {@code number} and {@code on} are empty but for a referral. */
    public record Answer(Triage triage, String reason, String body, String number, @Nullable LocalDate on, Instant at) {}

    /** Somebody about whom the viewer may write; {@code receiver} is null where nobody could read it. */
    public record Choice(UUID post, UUID person, @Nullable UUID receiver) {}

    /** All that a viewer has to do with. */
    public record Board(List<Line> waiting, List<Line> triaged, List<Line> own, List<Choice> leaders) {}

    /** A word as it is sent. */
    public record Wish(UUID id, @Nullable UUID leader, String time, String place, String fact, boolean named) {}

    /** A triage as it is sent. */
    public record Verdict(
            @Nullable Triage triage, String reason, String body, String number, @Nullable LocalDate on, boolean replaces) {}
}
