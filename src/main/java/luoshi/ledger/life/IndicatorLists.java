package luoshi.ledger.life;

import java.time.LocalDate;
import java.util.UUID;

/** What the superior judges a unit by, as far as rules ask (requirement R43, practice P11). */
public interface IndicatorLists {

    /** Whether the unit with this path, or one above it, is judged by a list in the year of this day. */
    boolean hasList(String path, LocalDate day);

    /** Whether this is an indicator on a list of this path or of one above it. */
    boolean holds(UUID indicator, String path);
}
