package luoshi.indicator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a keeper of the list may do to one indicator. */
public sealed interface IndicatorCommand {

    record RecordFigures(Figures figures) implements IndicatorCommand {}

    /**
     * @param unit   of this home; null gives it to none
     * @param remedy what is done about it, up to 1,000 characters
     */
    record Give(@Nullable UUID unit, String remedy) implements IndicatorCommand {}

    /** It counts no more; 4 to 500 characters say why. */
    record End(String reason) implements IndicatorCommand {}

    /** It was ended by mistake, or the superior took it up again. */
    record Resume(String reason) implements IndicatorCommand {}
}
