package luoshi.language.similar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How much a matter weighs: voices × spread. Each person is one voice however often they write, and fades with time
 * since their last message; public support adds half its logarithm, because a click is less than a letter. The same voices
 * over many days weigh more than on one.
 *
 * @param value the product, without a unit; it only ranks
 * @param people how many different persons wrote
 * @param support likes of all messages together
 * @param days on how many different days messages came in
 */
public record Heat(double value, int people, int support, int days) {

    /**
     * @param asOf the day it is looked at; later messages count as of that day
     * @param halfLife after how many days a voice counts half
     */
    public static Heat of(List<Message> messages, LocalDate asOf, int halfLife) {
        Map<String, LocalDateTime> last = new HashMap<>();
        long support = 0;
        for (Message each : messages) {
            support += each.support();
            last.merge(each.person(), each.time() == null ? LocalDateTime.MIN : each.time(),
                    (one, other) -> one.isAfter(other) ? one : other);
        }
        double voices = 0;
        for (LocalDateTime each : last.values()) {
            voices += fresh(each, asOf, halfLife);
        }
        LocalDateTime latest = last.values().stream().max(LocalDateTime::compareTo).orElse(LocalDateTime.MIN);
        voices += 0.5 * Math.log1p(support) * fresh(latest, asOf, halfLife);
        int days = (int) messages.stream()
                .map(Message::time)
                .filter(Objects::nonNull)
                .map(LocalDateTime::toLocalDate)
                .distinct()
                .count();
        return new Heat(voices * (1 + Math.log(Math.max(1, days))), last.size(), (int) Math.min(Integer.MAX_VALUE, support),
                days);
    }

    /** A message of unknown time counts as one half-life old. */
    private static double fresh(LocalDateTime time, LocalDate asOf, int halfLife) {
        double age = time.equals(LocalDateTime.MIN)
                ? halfLife
                : Math.max(0, ChronoUnit.DAYS.between(time.toLocalDate(), asOf));
        return Math.pow(0.5, age / halfLife);
    }
}
