package luoshi.ledger.life;

/** How grave a matter is, in the judgement of whoever dispatches it (requirement R35, practice P5). */
public enum Severity {
    /** Only a first sign: a talk in time may be enough, and it counts against nobody. */
    EARLY_SIGN,
    ORDINARY,
    /** Its close-out is accepted by three sides. */
    GRAVE;

    /** A problem in earnest: what self-discovery and missed problems are counted by, so that trifles do not flood them. */
    public boolean counts() {
        return this != EARLY_SIGN;
    }

    boolean outweighs(Severity other) {
        return compareTo(other) > 0;
    }
}
