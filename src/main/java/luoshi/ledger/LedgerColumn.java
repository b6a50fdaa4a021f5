package luoshi.ledger;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of the ledger that a reader can choose; the number stands first in every list. All of them are the archive's 24. */
public enum LedgerColumn {
    NUMBER,
    LIGHT,
    TITLE,
    STATUS,
    UNIT,
    DUE,
    SOURCE,
    KIND,
    DOMAIN,
    RECEIVED,
    FIRST_DUE,
    LEADER,
    OWNER,
    CAUSE,
    NEXT,
    ROUTE,
    REQUESTED,
    CLOSED,
    LOOK_BACK,
    RETURNS,
    REDOS,
    EXTENSIONS,
    REOPENINGS,
    MARKS;

    static final List<LedgerColumn> USUAL = List.of(NUMBER, LIGHT, TITLE, STATUS, UNIT, DUE, SOURCE);

    /** The chosen columns in their fixed order; the usual ones where nothing was chosen. */
    static List<LedgerColumn> chosen(@Nullable List<LedgerColumn> wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return USUAL;
        }
        return Arrays.stream(values()).filter(column -> column == NUMBER || wanted.contains(column)).toList();
    }

    /** The last part of its label's message key. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
