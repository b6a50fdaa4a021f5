package luoshi.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person is told.
 *
 * @param key       message key of the sentence, so that each reads it in their own language
 * @param arguments what the sentence names: numbers, units, dates; never a citizen's words
 * @param href      the page it is about, within the program
 * @param readAt    null until the person has read it
 */
public record Notice(
        UUID id, String key, List<String> arguments, String href, Instant at, @Nullable Instant readAt) {

    static final int MOST_ARGUMENTS = 8;
    static final int MOST_CHARACTERS = 500;

    public Notice {
        arguments = List.copyOf(arguments);
        if (arguments.size() > MOST_ARGUMENTS || arguments.stream().anyMatch(each -> each.length() > MOST_CHARACTERS)) {
            throw new IllegalArgumentException("a notice has at most " + MOST_ARGUMENTS + " arguments of "
                    + MOST_CHARACTERS + " characters");
        }
        if (!href.startsWith("/") || href.startsWith("//") || href.contains("\\")) {
            throw new IllegalArgumentException("a notice leads to a page of this program, not to " + href);
        }
    }

    public boolean isUnread() {
        return readAt == null;
    }
}
