package luoshi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stands on a day, as the superior reported it. What was not reported is absent; nothing is reckoned.
 *
 * @param now   with its unit, up to 200 characters; empty where it was not reported
 * @param place in the district, as the superior published it
 * @param of    how many were compared
 * @param lost  points lost so far
 * @param why   where and why they were lost, up to 1,000 characters
 * @param asOf  the day that the figures are of
 */
public record Figures(
        String now, @Nullable Integer place, @Nullable Integer of, @Nullable BigDecimal lost, String why, LocalDate asOf) {

    public boolean losesPoints() {
        return lost != null && lost.signum() > 0;
    }

    /** {@code 3/12}; empty where no place was published. */
    public String shownPlace() {
        return place == null || of == null ? "" : place + "/" + of;
    }

    public String shownLost() {
        return lost == null ? "" : Points.shown(lost);
    }

    boolean says(Figures other) {
        return now.equals(other.now) && shownPlace().equals(other.shownPlace()) && shownLost().equals(other.shownLost())
                && why.equals(other.why) && asOf.equals(other.asOf);
    }
}
