package luoshi.language.time;

import java.time.LocalDate;
import luoshi.language.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * One expression of time.
 *
 * @param from  the first day, where the words tell it; a deadline has none
 * @param to    the last day, itself included; of "6月底前" the 30th of June
 * @param clock the times of day as written with it ("19点", "上午"), or empty
 */
public record TimeExpression(
        int start, int end, String text, TimeKind kind, @Nullable LocalDate from, @Nullable LocalDate to, String clock)
        implements Stretch {

    @Override
    public String reading() {
        String days = from == null && to == null ? ""
                : from == null ? "/" + to
                : from.equals(to) ? from.toString()
                : from + "/" + to;
        return (kind + " " + days + (clock.isEmpty() ? "" : " " + clock)).strip().replaceAll(" +", " ");
    }

    TimeExpression as(TimeKind other) {
        return new TimeExpression(start, end, text, other, from, to, clock);
    }
}
