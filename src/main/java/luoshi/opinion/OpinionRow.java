package luoshi.opinion;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register of opinions.
 *
 * @param saidAt      when it was said, where the source tells
 * @param collectedOn when the office got it: clocks of a problem that is made of it begin here
 */
public record OpinionRow(
        UUID id,
        String external,
        String channel,
        String category,
        String subject,
        String text,
        @Nullable LocalDateTime saidAt,
        LocalDate collectedOn,
        OpinionOutcome outcome,
        @Nullable String reason,
        @Nullable String number,
        long version) {

    private static final int LINE = 60;

    /** The subject, or the beginning of the text where there is none. */
    public String headline() {
        String line = subject.isBlank() ? text : subject;
        return line.length() > LINE ? line.substring(0, LINE) + "…" : line;
    }
}
