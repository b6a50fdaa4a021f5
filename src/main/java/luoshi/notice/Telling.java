package luoshi.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told.
 *
 * @param key       message key of the sentence, so that each reads it in their own language
 * @param arguments what the sentence names: numbers, units, dates; never a citizen's words
 * @param href      the page it is about, within the program
 * @param reference the visible number of the matter: all that a text message says of it; null where there is none
 * @param urgent    it goes out by night and on holidays too
 */
public record Telling(
        NoticeKind kind, String key, List<String> arguments, String href, @Nullable String reference, boolean urgent) {

    static final int MOST_ARGUMENTS = 8;
    static final int MOST_CHARACTERS = 500;
    static final int MOST_REFERENCE = 32;

    public Telling {
        arguments = List.copyOf(arguments);
        if (arguments.size() > MOST_ARGUMENTS || arguments.stream().anyMatch(each -> each.length() > MOST_CHARACTERS)) {
            throw new IllegalArgumentException("a notice has at most " + MOST_ARGUMENTS + " arguments of "
                    + MOST_CHARACTERS + " characters");
        }
        if (reference != null && reference.length() > MOST_REFERENCE) {
            throw new IllegalArgumentException("a reference has at most " + MOST_REFERENCE + " characters");
        }
        if (!href.startsWith("/") || href.startsWith("//") || href.contains("\\")) {
            throw new IllegalArgumentException("a notice leads to a page of this program, not to " + href);
        }
    }
}
