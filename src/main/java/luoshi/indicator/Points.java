package luoshi.indicator;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Points as a list writes them: 0 to 1,000 with at most two decimals; what is said around the number falls away. */
final class Points {

    static final BigDecimal MOST = BigDecimal.valueOf(1_000);
    private static final int DECIMALS = 2;
    private static final Pattern NUMBER = Pattern.compile("[-−]?(\\d{1,4}(?:\\.\\d{1,2})?)\\s*(?:分|points?)?");

    private Points() {}

    /** {@code 2.5}, {@code 2.5分}, {@code ２.５}; a minus before lost points is left out. */
    static Optional<BigDecimal> read(String written) {
        var found = NUMBER.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC).strip());
        return found.matches() ? Optional.of(new BigDecimal(found.group(1))).filter(Points::fit) : Optional.empty();
    }

    static boolean fit(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(MOST) <= 0 && points.stripTrailingZeros().scale() <= DECIMALS;
    }

    static String shown(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
