package luoshi.language.similar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.language.messages.MessageRow;
import org.jspecify.annotations.Nullable;

/**
 * One message, as far as grouping needs it.
 *
 * @param person who wrote it, by a code; two messages of one person are one voice
 * @param time when it came in, in the office's time; null where unknown
 * @param subject its headline; the beginning of the text where it has none
 * @param support how many agreed with it in public, by likes; 0 where that is not known
 */
public record Message(String id, String person, @Nullable LocalDateTime time, String subject, String detail, int support) {

    private static final int SUBJECT_OF_A_TEXT = 30;
    private static final int MOST_OF_A_SUBJECT = 80;
    private static final int MOST_OF_A_DETAIL = 400;
    private static final Pattern TIME =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?.*");

    /** A message without a person's code is a voice of its own. */
    static Message of(MessageRow row) {
        String words = row.words();
        String subject = row.get("subject").isEmpty() ? start(words, SUBJECT_OF_A_TEXT) : row.get("subject");
        String detail = row.get("detail").isEmpty() ? words : row.get("detail");
        String id = row.get("id").isEmpty() ? "row " + row.number() : row.get("id");
        String person = row.get("user").isEmpty() ? id : row.get("user");
        return new Message(id, person, time(row.get("time")), start(subject, MOST_OF_A_SUBJECT),
                start(detail, MOST_OF_A_DETAIL), support(row.get("likes")));
    }

    private static String start(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    private static int support(String likes) {
        try {
            return Math.max(0, Integer.parseInt(likes));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    static @Nullable LocalDateTime time(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            return null;
        }
        try {
            return LocalDateTime.of(number(time, 1), number(time, 2), number(time, 3), number(time, 4), number(time, 5),
                    number(time, 6));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int number(Matcher time, int group) {
        return time.group(group) == null ? 0 : Integer.parseInt(time.group(group));
    }
}
