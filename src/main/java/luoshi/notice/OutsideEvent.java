package luoshi.notice;

import java.time.Instant;
import java.util.regex.Pattern;
import luoshi.journal.StreamId;

/**
 * What other systems may be told of something that happened: that it did, to which matter, and nothing of its content.
 * Who wants more asks the API for it, by its own right.
 *
 * @param type    {@code matter.closed-out}
 * @param version the event's place in its stream, by which a receiver sees a gap or a repetition
 * @param number  the visible number of the matter
 */
public record OutsideEvent(String type, StreamId subject, long version, String number, Instant at) {

    static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,31}\\.[a-z][a-z-]{0,63}");

    public OutsideEvent {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("not a type of event: " + type);
        }
        if (number.length() > Telling.MOST_REFERENCE) {
            throw new IllegalArgumentException("a number has at most " + Telling.MOST_REFERENCE + " characters");
        }
    }
}
