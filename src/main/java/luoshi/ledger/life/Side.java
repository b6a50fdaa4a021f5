package luoshi.ledger.life;

/** The three sides that accept a major matter together (practice P1). */
public enum Side {
    /** The leader in charge of the handling unit. */
    SUPERIOR,
    VERIFIER,
    /** A deputy, a resident, a firm: signs on paper, the sheet is kept as evidence. */
    SOCIAL_MONITOR
}
