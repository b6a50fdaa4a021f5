package luoshi.organization;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened, as a history shows it.
 *
 * @param by  who did it, with the post or office
 * @param key message key of the sentence
 */
public record HistoryLine(Instant at, String by, String key, List<Object> arguments) {

    public HistoryLine {
        arguments = List.copyOf(arguments);
    }
}
