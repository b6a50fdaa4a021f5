package luoshi.ledger;

import java.util.List;

/** The widths in which an office prints its ledger (practice P16): for a leader, for reporting up, for the archive. */
public enum LedgerWidth {
    LEADER(List.of(
            LedgerColumn.NUMBER, LedgerColumn.LIGHT, LedgerColumn.TITLE, LedgerColumn.STATUS, LedgerColumn.UNIT,
            LedgerColumn.DUE, LedgerColumn.LEADER)),
    REPORT(List.of(
            LedgerColumn.NUMBER, LedgerColumn.LIGHT, LedgerColumn.TITLE, LedgerColumn.STATUS, LedgerColumn.UNIT,
            LedgerColumn.DUE, LedgerColumn.SOURCE, LedgerColumn.RECEIVED, LedgerColumn.LEADER, LedgerColumn.CAUSE,
            LedgerColumn.CLOSED)),
    ARCHIVE(List.of(LedgerColumn.values()));

    private final List<LedgerColumn> columns;

    LedgerWidth(List<LedgerColumn> columns) {
        this.columns = columns;
    }

    public List<LedgerColumn> columns() {
        return columns;
    }
}
