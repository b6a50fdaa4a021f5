package luoshi.language.number;

import java.math.BigDecimal;
import luoshi.language.Stretch;

/**
 * A number with its unit.
 *
 * @param low         the value in the unit as written; the lesser end of a range
 * @param high        the greater end; equals {@code low} where there is one value
 * @param unit        the unit as written, without the counting word before it
 * @param approximate said to be near, above or below the value: 约, 近, 余, 以上 …
 */
public record Quantity(
        int start, int end, String text, BigDecimal low, BigDecimal high, String unit, UnitKind kind, boolean approximate)
        implements Stretch {

    /** The lesser value in the kind's base unit (米, 平方米, 元, 小时, % …); counts keep their own. */
    public BigDecimal base() {
        Units.Unit known = Units.ALL.get(unit);
        return known == null ? low : Numerals.plain(low.multiply(known.factor()));
    }

    @Override
    public String reading() {
        String value = low.equals(high) ? low.toPlainString() : low.toPlainString() + "–" + high.toPlainString();
        return (approximate ? "~" : "") + value + " " + unit;
    }
}
