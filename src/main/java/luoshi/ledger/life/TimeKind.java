package luoshi.ledger.life;

/** What more time can be asked for. None of them ends a matter: "cannot be solved" is not an end (requirement R87). */
public enum TimeKind {
    /** A later date; the first one stays visible. */
    EXTENSION,
    /** The clock stands still until a day that is named beforehand. */
    SUSPENSION,
    /** Put off on record, with the day on which it is looked at again. */
    DEFERRAL,
    /** To be kept up for long; looked at again on the named day, never counted as closed. */
    LONG_TERM;

    boolean stopsTheMatter() {
        return this == DEFERRAL || this == LONG_TERM;
    }
}
