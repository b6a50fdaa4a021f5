package luoshi.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a list, with its newest figures and who mends it.
 *
 * @param path     of the sub-district or department that is judged
 * @param code     the superior's own, unique in its list
 * @param category as the superior groups them; may be empty
 * @param points   what it is worth; 0 where points are only taken off
 * @param target   with its unit; may be empty
 * @param figures  null before the first are recorded
 * @param unit     that mends it; null where it was given to none
 * @param endedAt  when it was taken off the list, with {@code endReason}; null while it counts
 */
public record Indicator(
        UUID id,
        UUID list,
        String path,
        int year,
        String code,
        String name,
        String category,
        BigDecimal points,
        String target,
        @Nullable Figures figures,
        @Nullable UUID unit,
        String remedy,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        long version) {

    public boolean isLiving() {
        return endedAt == null;
    }

    public boolean losesPoints() {
        return figures != null && figures.losesPoints();
    }

    /** 0 where none are known to be lost. */
    public BigDecimal lost() {
        return figures == null || figures.lost() == null ? BigDecimal.ZERO : figures.lost();
    }

    public String shownPoints() {
        return shown(points);
    }

    /** Points without zeros at their end. */
    public static String shown(BigDecimal points) {
        return Points.shown(points);
    }

    /** {@code 2.3 市容环境考评}. */
    public String label() {
        return code + " " + name;
    }
}
